namespace ClinicContent.Compiler;

/// <summary>All articles of a folder, checked and compiled, as <see cref="PackWriter"/> and <see cref="CodeGenerator"/> need them.</summary>
internal sealed record CompiledLibrary
{
    /// <summary>The name of the pack.</summary>
    public required string Name { get; init; }

    /// <summary>The language of articles when a reader asks for none.</summary>
    public required string DefaultLanguage { get; init; }

    /// <summary>The clinic's profile as JSON; null when the folder has none.</summary>
    public byte[]? Clinic { get; init; }

    /// <summary>The interface words and topic names of each language of the articles.</summary>
    public IReadOnlyList<CompiledWords> Words { get; init; } = [];

    /// <summary>The help boxes of each language of the articles that have signs of an emergency.</summary>
    public IReadOnlyList<CompiledHelpBox> HelpBoxes { get; init; } = [];

    public required IReadOnlyList<CompiledArticle> Articles { get; init; }
}
