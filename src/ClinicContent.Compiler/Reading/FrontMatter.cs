namespace ClinicContent.Compiler;

/// <summary>What stands above the text of an article or closing, checked.</summary>
internal sealed record FrontMatter
{
    public string Title { get; init; } = "";

    public ArticleKind Kind { get; init; }

    public string Summary { get; init; } = "";

    public IReadOnlyList<string> Topics { get; init; } = [];

    public IReadOnlyList<MedicalCode> Codes { get; init; } = [];

    public IReadOnlyList<SectionEntry> Sections { get; init; } = [];

    public IReadOnlyList<(string Slug, Place Place)> Related { get; init; } = [];

    public IReadOnlyList<Source> Sources { get; init; } = [];

    public Review Review { get; init; } = new(ReviewStatus.Unreviewed, null, null, null, null);

    public DateOnly Updated { get; init; }

    public string? Author { get; init; }

    public ContentLicense? License { get; init; }

    /// <summary>Where 'sections' stands, or the front matter itself.</summary>
    public Place SectionsPlace { get; init; } = Place.Start;
}
