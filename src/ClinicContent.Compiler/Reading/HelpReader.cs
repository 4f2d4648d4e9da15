namespace ClinicContent.Compiler;

/// <summary>Reads the front matter of <c>_help.md</c>.</summary>
internal static class HelpReader
{
    /// <summary>The id of the section with the first words of the joined boxes, which is not a box.</summary>
    public const string Lead = "lead";

    public static FrontMatter Read(YamlMap map, DiagnosticList diagnostics)
    {
        var fields = new FieldReader(map, "in the front matter of help boxes", ["sources", "sections"], diagnostics);
        fields.Require("sections", $"sections: [{{ id: {Lead} }}, {{ id: back }}]");
        var sections = SectionEntryReader.Read(fields, diagnostics, cites: false, isHelp: true);
        if (fields.Has("sections") && !diagnostics.HasErrors && (sections.Count < 2 || sections[0].Id != Lead))
        {
            diagnostics.Add(HelpRules.Sections, fields.LocationOf("sections"));
        }

        return new FrontMatter
        {
            Sections = sections,
            SectionsLocation = fields.LocationOf("sections"),
            Sources = SourceEntryReader.Read(fields, diagnostics),
        };
    }
}
