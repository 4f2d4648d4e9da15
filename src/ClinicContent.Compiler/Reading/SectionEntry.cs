namespace ClinicContent.Compiler;

/// <summary>An entry of <c>sections</c> in front matter.</summary>
internal sealed record SectionEntry(string Id, string? Aspect, SourceLocation Location)
{
    /// <summary>Why its blocks need cite no source, as <c>cites: false</c> says; null when they must.</summary>
    public string? CitesNothing { get; init; }

    /// <summary>The phrases that people search with who need this help box.</summary>
    public IReadOnlyList<string> SearchTerms { get; init; } = [];

    /// <summary>Where they stand; null when there are none.</summary>
    public SourceLocation? SearchTermsLocation { get; init; }
}
