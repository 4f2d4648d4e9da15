namespace ClinicContent.Compiler;

/// <summary>Reads <c>sources</c> of front matter.</summary>
internal static class SourceEntryReader
{
    private const string Example = "{ id: medlineplus, title: Back Pain, publisher: MedlinePlus, url: \"https://medlineplus.gov/backpain.html\", accessed: 2026-11-22 }";

    private static readonly string[] Flags = ["true", "false"];

    public static IReadOnlyList<SourceEntry> Read(FieldReader fields, DiagnosticList diagnostics)
    {
        var entries = new List<SourceEntry>();
        var known = new HashSet<string>();
        foreach (var source in fields.Maps("sources", Example, ["id", "title", "publisher", "url", "accessed", "archived"]))
        {
            var id = source.Id("id", "medlineplus");
            if (id is not null && !known.Add(id))
            {
                diagnostics.Add(FrontMatterRules.DuplicateEntry, source.LocationOf("id"), id, "sources");
            }

            entries.Add(new SourceEntry(
                id,
                new Source(
                    source.RequiredText("title", "Back Pain"),
                    source.RequiredText("publisher", "MedlinePlus"),
                    source.RequiredAddress("url"),
                    source.RequiredDate("accessed"),
                    source.Choice("archived", Flags) == Flags[0]),
                source.LocationOf("id")));
        }

        return entries;
    }
}
