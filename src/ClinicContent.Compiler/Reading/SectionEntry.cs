namespace ClinicContent.Compiler;

/// <summary>An entry of <c>sections</c> in front matter.</summary>
internal sealed record SectionEntry(string Id, string? Aspect, SourceLocation Location)
{
    /// <summary>The ids of the sources that it cites.</summary>
    public IReadOnlyList<(string Id, SourceLocation Location)> Sources { get; init; } = [];

    /// <summary>The phrases that people search with who need this help box.</summary>
    public IReadOnlyList<string> SearchTerms { get; init; } = [];

    /// <summary>Where they stand; null when there are none.</summary>
    public SourceLocation? SearchTermsLocation { get; init; }
}
