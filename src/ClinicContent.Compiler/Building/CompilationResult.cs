namespace ClinicContent.Compiler;

/// <summary>What became of a folder of articles.</summary>
/// <param name="Library">The articles; null when there is an error.</param>
/// <param name="Diagnostics">What is wrong, sorted by file and place.</param>
internal sealed record CompilationResult(CompiledLibrary? Library, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Whether every file could be compiled. Warnings that count as errors leave no library, but complete what is known of it.</summary>
    public bool IsComplete { get; init; }

    /// <summary>How many files of articles were found.</summary>
    public int FileCount { get; init; }

    /// <summary>Each block of the articles and help boxes with its sources, if it was asked for; none while a file has an error.</summary>
    public IReadOnlyList<BlockEvidence> Evidence { get; init; } = [];

    /// <summary>The translations; none while a file has an error.</summary>
    public IReadOnlyList<TranslationState> Translations { get; init; } = [];
}
