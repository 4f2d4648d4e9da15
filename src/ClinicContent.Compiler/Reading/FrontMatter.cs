namespace ClinicContent.Compiler;

/// <summary>The front matter of an article or footer, checked.</summary>
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

    /// <summary>The ids of the sources that have one.</summary>
    public IReadOnlyList<string> SourceIds => [.. Sources.Select(source => source.Id).OfType<string>()];

    public Review Review { get; init; } = new(ReviewStatus.Unreviewed, null, null, null, null);

    /// <summary>The location of the day by which the next review is due.</summary>
    public SourceLocation ReviewDueLocation { get; init; } = SourceLocation.Start;

    /// <summary>The former slugs of the article.</summary>
    public IReadOnlyList<(string Slug, SourceLocation Location)> Aliases { get; init; } = [];

    /// <summary>Quality rules that the article breaks on purpose.</summary>
    public IReadOnlyList<Waiver> Waivers { get; init; } = [];

    /// <summary>The hash of the version that this article translates; null when it records none.</summary>
    public string? Original { get; init; }

    /// <summary>A sentence about how the text was made; null when the article does not say.</summary>
    public string? Origin { get; init; }

    /// <summary>The names of the help boxes that the article shows.</summary>
    public IReadOnlyList<(string Id, SourceLocation Location)> Help { get; init; } = [];

    /// <summary>Other names of the article's subject, which readers see.</summary>
    public IReadOnlyList<string> AlsoCalled { get; init; } = [];

    /// <summary>Search terms that do not appear in the article, which readers do not see.</summary>
    public IReadOnlyList<string> SearchTerms { get; init; } = [];

    public DateOnly Updated { get; init; }

    public string? Author { get; init; }

    public ContentLicense? License { get; init; }

    /// <summary>The picture that other sites show with a link to the article.</summary>
    public ArticleImage? Image { get; init; }

    /// <summary>The location of 'sections', or else of the front matter.</summary>
    public SourceLocation SectionsLocation { get; init; } = SourceLocation.Start;

    /// <summary>The location of the value of each key.</summary>
    public IReadOnlyList<(string Key, SourceLocation Location)> Locations { get; init; } = [];

    /// <summary>Finds the location of a key's value; null when the key is missing.</summary>
    public SourceLocation? FindLocation(string key) => Locations.Where(location => location.Key == key).Select(location => (SourceLocation?)location.Location).FirstOrDefault();

    /// <summary>Gets the location of a key's value, or of the front matter when the key is missing.</summary>
    public SourceLocation LocationOf(string key) => FindLocation(key) ?? new SourceLocation(2, 1);
}
