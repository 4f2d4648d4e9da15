namespace ClinicContent.Compiler;

/// <summary>Reads <c>sources</c> of front matter.</summary>
internal static class SourceEntryReader
{
    private const string Example = "{ id: medlineplus, title: Back Pain, publisher: MedlinePlus, url: \"https://medlineplus.gov/backpain.html\", accessed: 2026-11-22 }";

    private static readonly string[] Details = ["title", "publisher", "url", "accessed", "archived"];

    public static IReadOnlyList<SourceEntry> Read(FieldReader fields, DiagnosticList diagnostics)
    {
        var entries = new List<SourceEntry>();
        var known = new HashSet<string>();
        foreach (var source in fields.Maps("sources", Example, ["id", .. Details, "clinicStatement"]))
        {
            var id = source.Id("id", "medlineplus");
            if (id is not null && !known.Add(id))
            {
                diagnostics.Add(FrontMatterRules.DuplicateEntry, source.LocationOf("id"), id, "sources");
            }

            entries.Add(new SourceEntry(id, source.Flag("clinicStatement") == true ? ReadStatement(source, diagnostics) : ReadSource(source), source.LocationOf("id")));
        }

        return entries;
    }

    private static Source ReadSource(FieldReader source) => new(
        source.RequiredText("title", "Back Pain"),
        source.RequiredText("publisher", "MedlinePlus"),
        source.RequiredAddress("url"),
        source.RequiredDate("accessed"),
        source.Flag("archived") == true);

    private static Source ReadStatement(FieldReader source, DiagnosticList diagnostics)
    {
        foreach (var key in Details.Where(source.Has))
        {
            diagnostics.Add(FrontMatterRules.StatementDetails, source.LocationOf(key), key);
        }

        return Source.OfClinic();
    }
}
