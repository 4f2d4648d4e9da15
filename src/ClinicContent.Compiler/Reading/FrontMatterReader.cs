namespace ClinicContent.Compiler;

/// <summary>Reads the front matter of an article.</summary>
internal static class FrontMatterReader
{
    private static readonly FieldKey Title = new("title", FieldForm.Text, "Back spasms", "The title of the article.") { IsRequired = true, MaxLength = 200 };

    private static readonly FieldKey Kind = new("kind", FieldForm.Choice, "condition", "The kind of subject, which decides which quality rules apply. Without it, the article is a guide.") { Names = KindNames.All };

    private static readonly FieldKey Summary = new("summary", FieldForm.Text, "One or two plain sentences.", "The main message in one to three short sentences.") { IsRequired = true, MaxLength = 600 };
    private static readonly FieldKey Topics = new("topics", FieldForm.Ids, "back-pain, muscles", "The topics that list the article.");
    private static readonly FieldKey Related = new("related", FieldForm.Ids, "muscle-relaxants", "The slugs of related articles.");
    private static readonly FieldKey Updated = new("updated", FieldForm.Date, "2026-11-22", "The day of the last change to the text.") { IsRequired = true };
    private static readonly FieldKey Aliases = new("aliases", FieldForm.Ids, "back-cramps", "Former slugs of the article. Their addresses and C# names keep working.");

    private static readonly FieldKey Original = new("original", FieldForm.Token, "0123456789abcdef", "In a translation, the version of the original that it translates. 'clinic-content check --accept-translation' writes it.")
    {
        Pattern = OriginalVersion.Pattern,
    };

    private static readonly FieldKey Origin = new("origin", FieldForm.Text, "Drafted by software from the sources listed.", "How the text was made, in one honest sentence. Readers see it.");
    private static readonly FieldKey Help = new("help", FieldForm.Ids, "back", "The names of help boxes in _help.md that the article shows.");
    private static readonly FieldKey AlsoCalled = new("alsoCalled", FieldForm.Texts, "lumbago", "Other names of the subject, which readers see. An empty list says that there are none.");
    private static readonly FieldKey SearchTerms = new("searchTerms", FieldForm.Texts, "sore back", "Words that people search by and the article does not have. Readers do not see them.");

    /// <summary>The author, whom a footer can name for all articles.</summary>
    public static FieldKey Author { get; } = new("author", FieldForm.Text, "The ClinicContent project", "The author of the article. Without it, that of _closing.md is named.");

    /// <summary>The keys of an article.</summary>
    public static IReadOnlyList<FieldKey> Keys { get; } =
    [
        Title, Kind, Summary, Topics, CodeReader.Key, SectionEntryReader.OfArticle, Related, SourceEntryReader.Key, ReviewReader.Key, Updated, Author, LicenseReader.Key,
        Aliases, WaiverReader.Key, Original, Origin, Help, AlsoCalled, SearchTerms, ImageReader.Key,
    ];

    public static FrontMatter Read(YamlMap map, DiagnosticList diagnostics)
    {
        var fields = new FieldReader(map, "in the front matter", Keys, diagnostics);
        var review = ReviewReader.Read(fields, diagnostics, out var due);
        var sections = SectionEntryReader.Read(fields, SectionEntryReader.OfArticle, diagnostics);
        return new FrontMatter
        {
            Title = fields.RequiredText(Title),
            Kind = fields.Choice(Kind) is { } kind ? KindNames.Parse(kind) : ArticleKind.Guide,
            Summary = fields.RequiredText(Summary),
            Topics = [.. fields.Ids(Topics).Select(topic => topic.Id)],
            Codes = CodeReader.Read(fields, diagnostics),
            Sections = sections,
            SectionsLocation = fields.LocationOf(SectionEntryReader.OfArticle),
            Related = fields.Ids(Related),
            Sources = SourceEntryReader.Read(fields, diagnostics),
            Review = review,
            ReviewDueLocation = due,
            Aliases = fields.Ids(Aliases),
            Waivers = WaiverReader.Read(fields, sections, diagnostics),
            Original = ReadOriginal(fields, diagnostics),
            Origin = fields.Text(Origin),
            Help = fields.Ids(Help),
            AlsoCalled = fields.Texts(AlsoCalled),
            SearchTerms = fields.Texts(SearchTerms),
            Updated = fields.RequiredDate(Updated),
            Author = fields.Text(Author),
            License = LicenseReader.Read(fields),
            Image = ImageReader.Read(fields, diagnostics),
            Locations = [.. Keys.Where(fields.Has).Select(key => (key.Name, fields.LocationOf(key)))],
        };
    }

    private static string? ReadOriginal(FieldReader fields, DiagnosticList diagnostics)
    {
        var text = fields.Text(Original);
        if (text is { Length: > 0 } && !OriginalVersion.IsValid(text))
        {
            diagnostics.Add(FrontMatterRules.InvalidOriginal, fields.LocationOf(Original), text, OriginalVersion.Length);
        }

        return text;
    }
}
