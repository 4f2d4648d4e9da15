namespace ClinicContent.Compiler;

/// <summary>Reads <c>sections</c> of front matter.</summary>
internal static class SectionEntryReader
{
    public const string Sources = "sources";
    public const string SearchTerms = "searchTerms";

    /// <param name="fields">The front matter.</param>
    /// <param name="diagnostics">Where errors go.</param>
    /// <param name="further">The keys that a section may have beside its id and aspect: some of <see cref="Sources"/> and <see cref="SearchTerms"/>.</param>
    public static IReadOnlyList<SectionEntry> Read(FieldReader fields, DiagnosticList diagnostics, params string[] further)
    {
        var entries = new List<SectionEntry>();
        var known = new HashSet<string>();
        foreach (var section in fields.Maps("sections", "{ id: overview, aspect: Overview }", ["id", "aspect", .. further]))
        {
            var id = section.RequiredId("id", "overview");
            if (id.Length > 0 && !known.Add(id))
            {
                diagnostics.Add(FrontMatterRules.DuplicateEntry, section.LocationOf("id"), id, "sections");
            }

            entries.Add(new SectionEntry(id, section.Choice("aspect", HealthAspects.All), section.LocationOf("id"))
            {
                Sources = further.Contains(Sources) ? section.Ids(Sources) : [],
                SearchTerms = further.Contains(SearchTerms) ? section.Texts(SearchTerms, "trouble peeing") : [],
                SearchTermsLocation = section.Has(SearchTerms) ? section.LocationOf(SearchTerms) : null,
            });
        }

        return entries;
    }
}
