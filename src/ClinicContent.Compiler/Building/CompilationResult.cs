namespace ClinicContent.Compiler;

/// <summary>The result of compiling a folder of articles.</summary>
/// <param name="Library">The articles; null when there is an error.</param>
/// <param name="Diagnostics">The diagnostics, sorted by file and location.</param>
internal sealed record CompilationResult(CompiledLibrary? Library, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>True when every file could be compiled. Warnings that count as errors leave no library, but a complete result otherwise.</summary>
    public bool IsComplete { get; init; }

    /// <summary>The number of article files found.</summary>
    public int FileCount { get; init; }

    /// <summary>The note on the articles whose quality was not judged because of errors, which commands show last; null when all were judged.</summary>
    public Diagnostic? Unchecked { get; init; }

    /// <summary>The diagnostics, and behind them the note on what was not checked.</summary>
    public IReadOnlyList<Diagnostic> All => Unchecked is null ? Diagnostics : [.. Diagnostics, Unchecked];

    /// <summary>Each block of the articles and help boxes with its sources, when the options ask for it; empty while a file has an error.</summary>
    public IReadOnlyList<BlockEvidence> Evidence { get; init; } = [];

    /// <summary>The translations; empty while a file has an error.</summary>
    public IReadOnlyList<TranslationState> Translations { get; init; } = [];
}
