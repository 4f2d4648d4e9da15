namespace ClinicContent.Compiler;

/// <summary>Reads <c>sections</c> of front matter.</summary>
internal static class SectionEntryReader
{
    /// <param name="fields">The front matter.</param>
    /// <param name="diagnostics">Where errors go.</param>
    /// <param name="withSources">Whether a section can cite sources; those of a footer cannot.</param>
    public static IReadOnlyList<SectionEntry> Read(FieldReader fields, DiagnosticList diagnostics, bool withSources)
    {
        var entries = new List<SectionEntry>();
        var known = new HashSet<string>();
        foreach (var section in fields.Maps("sections", "{ id: overview, aspect: Overview }", withSources ? ["id", "aspect", "sources"] : ["id", "aspect"]))
        {
            var id = section.RequiredId("id", "overview");
            if (id.Length > 0 && !known.Add(id))
            {
                diagnostics.Add(FrontMatterRules.DuplicateEntry, section.LocationOf("id"), id, "sections");
            }

            entries.Add(new SectionEntry(id, section.Choice("aspect", HealthAspects.All), section.LocationOf("id")) { Sources = withSources ? section.Ids("sources") : [] });
        }

        return entries;
    }
}
