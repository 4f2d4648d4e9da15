namespace ClinicContent.Compiler;

/// <summary>Reads the front matter of <c>_closing.md</c>.</summary>
internal static class ArticleFooterReader
{
    public const string CallToAction = "call-to-action";
    public const string Disclaimer = "disclaimer";

    /// <summary>The keys of a footer.</summary>
    public static IReadOnlyList<FieldKey> Keys { get; } = [FrontMatterReader.Author, LicenseReader.Key, SectionEntryReader.OfFooter];

    public static FrontMatter Read(YamlMap map, DiagnosticList diagnostics)
    {
        var fields = new FieldReader(map, "in the front matter of a closing", Keys, diagnostics);
        var sections = SectionEntryReader.Read(fields, SectionEntryReader.OfFooter, diagnostics);
        if (fields.Has(SectionEntryReader.OfFooter) && !diagnostics.HasErrors && string.Join(' ', sections.Select(s => s.Id)) is not (Disclaimer or $"{CallToAction} {Disclaimer}"))
        {
            diagnostics.Add(FrontMatterRules.FooterSections, fields.LocationOf(SectionEntryReader.OfFooter));
        }

        return new FrontMatter
        {
            Sections = sections,
            SectionsLocation = fields.LocationOf(SectionEntryReader.OfFooter),
            Author = fields.Text(FrontMatterReader.Author),
            License = LicenseReader.Read(fields),
        };
    }
}
