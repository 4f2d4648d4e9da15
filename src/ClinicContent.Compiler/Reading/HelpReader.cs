namespace ClinicContent.Compiler;

/// <summary>Reads the front matter of <c>_help.md</c>.</summary>
internal static class HelpReader
{
    /// <summary>The id of the section with the first words of the joined boxes, which is not a box.</summary>
    public const string Lead = "lead";

    /// <summary>The keys of a file of help boxes.</summary>
    public static IReadOnlyList<FieldKey> Keys { get; } = [SourceEntryReader.Key, SectionEntryReader.OfHelp];

    public static FrontMatter Read(YamlMap map, DiagnosticList diagnostics)
    {
        var fields = new FieldReader(map, "in the front matter of help boxes", Keys, diagnostics);
        var sections = SectionEntryReader.Read(fields, SectionEntryReader.OfHelp, diagnostics);
        if (fields.Has(SectionEntryReader.OfHelp) && !diagnostics.HasErrors && (sections.Count < 2 || sections[0].Id != Lead))
        {
            diagnostics.Add(HelpRules.Sections, fields.LocationOf(SectionEntryReader.OfHelp));
        }

        return new FrontMatter
        {
            Sections = sections,
            SectionsLocation = fields.LocationOf(SectionEntryReader.OfHelp),
            Sources = SourceEntryReader.Read(fields, diagnostics),
        };
    }
}
