namespace ClinicContent.Compiler;

/// <summary>Reads <c>waive</c> of front matter.</summary>
internal static class WaiverReader
{
    public static IReadOnlyList<Waiver> Read(FieldReader fields, IReadOnlyList<SectionEntry> sections, DiagnosticList diagnostics)
    {
        var waivers = new List<Waiver>();
        var known = new HashSet<(string Rule, string? Section)>();
        foreach (var entry in fields.Maps("waive", "{ rule: CC2004, reason: \"The article explains and asks for no action.\" }", ["rule", "section", "reason"]))
        {
            var rule = entry.RequiredText("rule", "CC2004");
            var reason = entry.RequiredText("reason", "The article explains and asks for no action.");
            var section = entry.Id("section", "prevention");
            if (section is not null && sections.All(known => known.Id != section))
            {
                var ids = sections.Select(known => known.Id).ToList();
                diagnostics.Add(FrontMatterRules.UnknownWaivedSection, entry.LocationOf("section"), section, SuggestionPhrase.For(section, ids), Phrase.List(ids));
            }

            if (rule.Length > 0 && !known.Add((rule, section)))
            {
                diagnostics.Add(FrontMatterRules.DuplicateEntry, entry.LocationOf("rule"), rule, "waive");
            }

            waivers.Add(new Waiver(rule, section, reason, entry.LocationOf("rule")));
        }

        return waivers;
    }
}
