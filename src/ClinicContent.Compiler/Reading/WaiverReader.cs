namespace ClinicContent.Compiler;

/// <summary>Reads <c>waive</c> of front matter.</summary>
internal static class WaiverReader
{
    public static IReadOnlyList<Waiver> Read(FieldReader fields, DiagnosticList diagnostics)
    {
        var waivers = new List<Waiver>();
        var known = new HashSet<string>();
        foreach (var entry in fields.Maps("waive", "{ rule: CC2004, reason: \"The article explains and asks for no action.\" }", ["rule", "reason"]))
        {
            var rule = entry.RequiredText("rule", "CC2004");
            var reason = entry.RequiredText("reason", "The article explains and asks for no action.");
            if (rule.Length > 0 && !known.Add(rule))
            {
                diagnostics.Add(FrontMatterRules.DuplicateEntry, entry.PlaceOf("rule"), rule, "waive");
            }

            waivers.Add(new Waiver(rule, reason, entry.PlaceOf("rule")));
        }

        return waivers;
    }
}
