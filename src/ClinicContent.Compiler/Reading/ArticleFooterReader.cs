namespace ClinicContent.Compiler;

/// <summary>Reads the front matter of <c>_closing.md</c>.</summary>
internal static class ArticleFooterReader
{
    public const string CallToAction = "call-to-action";
    public const string Disclaimer = "disclaimer";

    public static FrontMatter Read(YamlMap map, DiagnosticList diagnostics)
    {
        var fields = new FieldReader(map, "in the front matter of a closing", ["author", "license", "sections"], diagnostics);
        fields.Require("sections", $"sections: [{{ id: {Disclaimer} }}]");
        var sections = SectionEntryReader.Read(fields, diagnostics, cites: false);
        if (fields.Has("sections") && !diagnostics.HasErrors && string.Join(' ', sections.Select(s => s.Id)) is not (Disclaimer or $"{CallToAction} {Disclaimer}"))
        {
            diagnostics.Add(FrontMatterRules.FooterSections, fields.LocationOf("sections"));
        }

        return new FrontMatter
        {
            Sections = sections,
            SectionsLocation = fields.LocationOf("sections"),
            Author = fields.Text("author", "The ClinicContent project"),
            License = LicenseReader.Read(fields),
        };
    }
}
