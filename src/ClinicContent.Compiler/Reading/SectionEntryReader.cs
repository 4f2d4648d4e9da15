namespace ClinicContent.Compiler;

/// <summary>Reads <c>sections</c> of front matter.</summary>
internal static class SectionEntryReader
{
    private const string SearchTerms = "searchTerms";
    private const string Reason = "This section arranges the visit and makes no medical claim.";

    private static readonly string[] Keys = ["id", "aspect"];
    private static readonly string[] CitingKeys = [.. Keys, "cites", "reason"];
    private static readonly string[] HelpKeys = [.. Keys, SearchTerms];

    // Whole sections cited sources once; what each block rests on could not be seen.
    private static readonly (string Key, Rule Rule) Moved = ("sources", FrontMatterRules.SectionSources);

    /// <param name="fields">The front matter.</param>
    /// <param name="diagnostics">The list that errors are added to.</param>
    /// <param name="cites">True when the blocks of a section are to cite sources; those of a footer are not, and help boxes have no exception.</param>
    /// <param name="isHelp">True when they are help boxes, which have search terms.</param>
    public static IReadOnlyList<SectionEntry> Read(FieldReader fields, DiagnosticList diagnostics, bool cites, bool isHelp = false)
    {
        var entries = new List<SectionEntry>();
        var known = new HashSet<string>();
        foreach (var section in fields.Maps("sections", "{ id: overview, aspect: Overview }", cites ? CitingKeys : isHelp ? HelpKeys : Keys, Moved))
        {
            var id = section.RequiredId("id", "overview");
            if (id.Length > 0 && !known.Add(id))
            {
                diagnostics.Add(FrontMatterRules.DuplicateEntry, section.LocationOf("id"), id, "sections");
            }

            entries.Add(new SectionEntry(id, section.Choice("aspect", HealthAspects.All), section.LocationOf("id"))
            {
                CitesNothing = cites ? ReadReason(section, diagnostics) : null,
                SearchTerms = isHelp ? section.Texts(SearchTerms, "trouble peeing") : [],
                SearchTermsLocation = section.Has(SearchTerms) ? section.LocationOf(SearchTerms) : null,
            });
        }

        return entries;
    }

    private static string? ReadReason(FieldReader section, DiagnosticList diagnostics)
    {
        if (section.Flag("cites") != false)
        {
            if (section.Has("reason"))
            {
                diagnostics.Add(FrontMatterRules.ReasonAlone, section.LocationOf("reason"));
            }

            return null;
        }

        section.Require("reason", $"reason: \"{Reason}\"");
        return section.Text("reason", Reason) ?? "";
    }
}
