namespace ClinicContent.Compiler;

/// <summary>Reads the front matter of an article.</summary>
internal static class FrontMatterReader
{
    private const int LongestTitle = 200;
    private const int LongestSummary = 600;
    private const int LongestOrigin = 300;

    private static readonly string[] Keys =
    [
        "title", "kind", "summary", "topics", "codes", "sections", "related", "sources", "review", "updated", "author", "license",
        "aliases", "waive", "original", "origin", "help", "alsoCalled", "searchTerms",
    ];

    public static FrontMatter Read(YamlMap map, DiagnosticList diagnostics)
    {
        var fields = new FieldReader(map, "in the front matter", Keys, diagnostics);
        fields.Require("sections", "sections: [{ id: overview }]");
        var review = ReviewReader.Read(fields, diagnostics, out var due);
        var sections = SectionEntryReader.Read(fields, diagnostics, cites: true);
        return new FrontMatter
        {
            Title = fields.RequiredText("title", "Back spasms", LongestTitle),
            Kind = fields.Choice("kind", KindNames.All) is { } kind ? KindNames.Parse(kind) : ArticleKind.Guide,
            Summary = fields.RequiredText("summary", "One or two plain sentences.", LongestSummary),
            Topics = [.. fields.Ids("topics").Select(topic => topic.Id)],
            Codes = CodeReader.Read(fields, diagnostics),
            Sections = sections,
            SectionsLocation = fields.LocationOf("sections"),
            Related = fields.Ids("related"),
            Sources = SourceEntryReader.Read(fields, diagnostics),
            Review = review,
            ReviewDueLocation = due,
            Aliases = fields.Ids("aliases"),
            Waivers = WaiverReader.Read(fields, sections, diagnostics),
            Original = ReadOriginal(fields, diagnostics),
            Origin = fields.Text("origin", "Drafted by software from the sources listed.", LongestOrigin),
            Help = fields.Ids("help"),
            AlsoCalled = fields.Texts("alsoCalled", "lumbago"),
            SearchTerms = fields.Texts("searchTerms", "sore back"),
            Updated = fields.RequiredDate("updated"),
            Author = fields.Text("author", "The ClinicContent project"),
            License = LicenseReader.Read(fields),
            Locations = [.. Keys.Where(fields.Has).Select(key => (key, fields.LocationOf(key)))],
        };
    }

    private static string? ReadOriginal(FieldReader fields, DiagnosticList diagnostics)
    {
        var text = fields.Token("original", "0123456789abcdef");
        if (text is { Length: > 0 } && !OriginalVersion.IsValid(text))
        {
            diagnostics.Add(FrontMatterRules.InvalidOriginal, fields.LocationOf("original"), text, OriginalVersion.Length);
        }

        return text;
    }
}
