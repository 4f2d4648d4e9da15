namespace ClinicContent.Compiler;

/// <summary>An entry of <c>sections</c> in front matter.</summary>
internal sealed record SectionEntry(string Id, string? Aspect, SourceLocation Location)
{
    /// <summary>The reason why its blocks need cite no source (<c>cites: false</c>); null when they must.</summary>
    public string? CitesNothing { get; init; }

    /// <summary>The search phrases of people who need this help box.</summary>
    public IReadOnlyList<string> SearchTerms { get; init; } = [];

    /// <summary>The location of the search phrases; null when there are none.</summary>
    public SourceLocation? SearchTermsLocation { get; init; }
}
