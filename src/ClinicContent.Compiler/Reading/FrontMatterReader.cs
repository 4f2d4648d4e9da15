namespace ClinicContent.Compiler;

/// <summary>Reads the front matter of an article.</summary>
internal static class FrontMatterReader
{
    private const int LongestTitle = 200;
    private const int LongestSummary = 600;

    private static readonly string[] Keys =
        ["title", "kind", "summary", "topics", "codes", "sections", "related", "sources", "review", "updated", "author", "license"];

    private static readonly Dictionary<string, ArticleKind> Kinds = new()
    {
        ["condition"] = ArticleKind.Condition,
        ["procedure"] = ArticleKind.Procedure,
        ["medicine"] = ArticleKind.Medicine,
        ["test"] = ArticleKind.Test,
        ["self-care"] = ArticleKind.SelfCare,
        ["guide"] = ArticleKind.Guide,
    };

    public static FrontMatter Read(YamlMap map, DiagnosticList diagnostics)
    {
        var fields = new FieldReader(map, "in the front matter", Keys, diagnostics);
        fields.Require("sections", "sections: [{ id: overview }]");
        return new FrontMatter
        {
            Title = fields.RequiredText("title", "Back spasms", LongestTitle),
            Kind = fields.Choice("kind", [.. Kinds.Keys]) is { } kind ? Kinds[kind] : ArticleKind.Guide,
            Summary = fields.RequiredText("summary", "One or two plain sentences.", LongestSummary),
            Topics = [.. fields.Ids("topics").Select(topic => topic.Id)],
            Codes = CodeReader.Read(fields, diagnostics),
            Sections = SectionEntryReader.Read(fields, diagnostics),
            SectionsPlace = fields.PlaceOf("sections"),
            Related = fields.Ids("related"),
            Sources = [.. ReadSources(fields)],
            Review = ReviewReader.Read(fields, diagnostics),
            Updated = fields.RequiredDate("updated"),
            Author = fields.Text("author", "The ClinicContent project"),
            License = LicenseReader.Read(fields),
        };
    }

    private static IEnumerable<Source> ReadSources(FieldReader fields)
    {
        const string Example = "{ title: Back Pain, publisher: MedlinePlus, url: \"https://medlineplus.gov/backpain.html\", accessed: 2026-11-22 }";
        foreach (var source in fields.Maps("sources", Example, ["title", "publisher", "url", "accessed"]))
        {
            yield return new Source(
                source.RequiredText("title", "Back Pain"),
                source.RequiredText("publisher", "MedlinePlus"),
                source.RequiredAddress("url"),
                source.RequiredDate("accessed"));
        }
    }
}
