namespace ClinicContent.Compiler;

/// <summary>Reads <c>waive</c> of front matter.</summary>
internal static class WaiverReader
{
    private static readonly FieldKey RuleId = new("rule", FieldForm.Text, "CC2004", "The id of the rule.") { IsRequired = true, IsNote = true };
    private static readonly FieldKey Section = new("section", FieldForm.Id, "prevention", "The only section to waive the rule for; without it, the whole article.");
    private static readonly FieldKey Reason = new("reason", FieldForm.Text, "The article explains and asks for no action.", "The reason, in a sentence.") { IsRequired = true, IsNote = true };

    public static FieldKey Key { get; } = new(
        "waive",
        FieldForm.Maps,
        "{ rule: CC2004, reason: \"The article explains and asks for no action.\" }",
        "Quality rules that do not apply to the article, each with its reason.")
    {
        Keys = [RuleId, Section, Reason],
    };

    public static IReadOnlyList<Waiver> Read(FieldReader fields, IReadOnlyList<SectionEntry> sections, DiagnosticList diagnostics)
    {
        var waivers = new List<Waiver>();
        var known = new HashSet<(string Rule, string? Section)>();
        foreach (var entry in fields.Maps(Key))
        {
            var rule = entry.RequiredText(RuleId);
            var reason = entry.RequiredText(Reason);
            var section = entry.Id(Section);
            if (section is not null && sections.All(known => known.Id != section))
            {
                var ids = sections.Select(known => known.Id).ToList();
                diagnostics.Add(FrontMatterRules.UnknownWaivedSection, entry.LocationOf(Section), section, SuggestionPhrase.For(section, ids), Phrase.List(ids));
            }

            if (rule.Length > 0 && !known.Add((rule, section)))
            {
                diagnostics.Add(FrontMatterRules.DuplicateEntry, entry.LocationOf(RuleId), rule, Key.Name);
            }

            waivers.Add(new Waiver(rule, section, reason, entry.LocationOf(RuleId)));
        }

        return waivers;
    }
}
