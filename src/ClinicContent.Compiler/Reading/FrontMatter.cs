namespace ClinicContent.Compiler;

/// <summary>What stands above the text of an article or footer, checked.</summary>
internal sealed record FrontMatter
{
    public string Title { get; init; } = "";

    public ArticleKind Kind { get; init; }

    public string Summary { get; init; } = "";

    public IReadOnlyList<string> Topics { get; init; } = [];

    public IReadOnlyList<CodeEntry> Codes { get; init; } = [];

    public IReadOnlyList<SectionEntry> Sections { get; init; } = [];

    public IReadOnlyList<(string Slug, SourceLocation Location)> Related { get; init; } = [];

    public IReadOnlyList<SourceEntry> Sources { get; init; } = [];

    public Review Review { get; init; } = new(ReviewStatus.Unreviewed, null, null, null, null);

    /// <summary>Where the day stands by which the next review is due.</summary>
    public SourceLocation ReviewDueLocation { get; init; } = SourceLocation.Start;

    /// <summary>Slugs that the article had before.</summary>
    public IReadOnlyList<(string Slug, SourceLocation Location)> Aliases { get; init; } = [];

    /// <summary>Quality rules that the article breaks on purpose.</summary>
    public IReadOnlyList<Waiver> Waivers { get; init; } = [];

    /// <summary>The hash of the version that this translates; null when it records none.</summary>
    public string? Original { get; init; }

    /// <summary>How the text was made, in a sentence; null when it does not say.</summary>
    public string? Origin { get; init; }

    /// <summary>The names of the help boxes that the article shows.</summary>
    public IReadOnlyList<(string Id, SourceLocation Location)> Help { get; init; } = [];

    /// <summary>Other names of what the article is about, which its readers are shown.</summary>
    public IReadOnlyList<string> AlsoCalled { get; init; } = [];

    /// <summary>Words that people search with and the article does not say; no reader is shown them.</summary>
    public IReadOnlyList<string> SearchTerms { get; init; } = [];

    public DateOnly Updated { get; init; }

    public string? Author { get; init; }

    public ContentLicense? License { get; init; }

    /// <summary>Where 'sections' stands, or the front matter itself.</summary>
    public SourceLocation SectionsLocation { get; init; } = SourceLocation.Start;

    /// <summary>Where the value of each key stands that there is.</summary>
    public IReadOnlyList<(string Key, SourceLocation Location)> Locations { get; init; } = [];

    /// <summary>Where the value of a key stands; null when there is no such key.</summary>
    public SourceLocation? FindLocation(string key) => Locations.Where(location => location.Key == key).Select(location => (SourceLocation?)location.Location).FirstOrDefault();

    /// <summary>Where the value of a key stands, or the front matter when it has no such key.</summary>
    public SourceLocation LocationOf(string key) => FindLocation(key) ?? new SourceLocation(2, 1);
}
