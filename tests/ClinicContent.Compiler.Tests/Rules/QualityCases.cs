namespace ClinicContent.Compiler.Tests;

internal static class QualityCases
{
    private const string Reviewed = "review: { status: reviewed, by: x, credentials: y, on: 2026-01-15, due: ";
    private const string Sentence = "We see you in the morning and then we see you again in the evening, and ";

    // Short words, but 131 in a sentence; another section of short sentences keeps the article as a whole below the limit.
    private static readonly string Long = "- " + string.Concat(Enumerable.Repeat(Sentence, 8)) + "we go home.";
    private static readonly string Easy = "- " + string.Concat(Enumerable.Repeat("Go to bed. ", 75));

    private static readonly string Many = "- " + string.Concat(Enumerable.Repeat("Go to bed. ", 98));

    // Each of its blocks cites a source.
    private static string Citing => SoundArticle.Text.Replace(", cites: false, reason: R", "")
        .Replace("Rest your back.", "Rest your back. [@one]").Replace("feel your legs.", "feel your legs. [@one]").Replace("have a fever.", "have a fever. [@one]");

    public static IEnumerable<RuleCase> All =>
    [
        .. Reading,
        .. Help,
        .. Evidence,
        .. Wording,
        .. Codes,
    ];

    private static IEnumerable<RuleCase> Reading =>
    [
        RuleCase.In("CC2001", "all sections together, each too short to judge", "begins 'You must see the", HardTogether()),
        RuleCase.In("CC2002", "one long sentence", "shorter sentences", SoundArticle.WithText(Long).Replace("## What", "§## What").Replace("See a doctor if", Easy + "See a doctor if")),
        RuleCase.In("CC2002", "hard words", "(Flesch-Kincaid), and 8.0 is the limit", SoundArticle.WithText("- " + string.Concat(Enumerable.Repeat("Inflammatory conditions necessitate rehabilitation. ", 9))).Replace("## What", "§## What").Replace("See a doctor if", Easy + "See a doctor if")),
        RuleCase.In("CC2003", "four sentences", "may have 3", SoundArticle.With("summary: A", "summary: §It hurts. Rest. Walk. A")),
        RuleCase.In("CC2004", "no list", "as a list", SoundArticle.With("- Walk", "Walk").Replace("title: ", "title: §")),
        RuleCase.In("CC2005", "302 words", "may have 250", SoundArticle.WithText(Many).Replace("## What", "§## What")),
    ];

    private static IEnumerable<RuleCase> Help =>
    [
        RuleCase.In("CC2006", "no callout", "'> [!EMERGENCY]'", SoundArticle.With("> [!EMERGENCY]\n", "> ").Replace("id: help", "id: §help")),
        RuleCase.In("CC2007", "no callout", "'> [!URGENT]'", SoundArticle.With("[!URGENT]", "[!NOTE]").Replace("id: help", "id: §help")),
        RuleCase.In("CC2008", "nothing but callouts", "outside its callouts", SoundArticle.With("See a doctor if the pain stays. [@one; @two]\n", "").Replace("[@one]", "[@one; @two]").Replace("id: help", "id: §help")),
        RuleCase.In("CC2026", "eleven signs", "has 11 signs and may have 10", SoundArticle.With("> Call 911 if you cannot feel your legs.", "> Call 911:\n>\n" + string.Join("\n", Enumerable.Repeat("> - You cannot feel your legs.", 11))).Replace("---\ntitle", "---\n§title")),
        RuleCase.In("CC2009", "its aspect is another", "'aspect: SeeDoctor'", SoundArticle.With("aspect: SeeDoctor, ", "").Replace("sections: [", "sections: §[")),
        RuleCase.In("CC2009", "deleted", "> [!URGENT]", SoundArticle.Text[..SoundArticle.Text.IndexOf("## Who", StringComparison.Ordinal)].Replace(", { id: help, aspect: SeeDoctor, cites: false, reason: R }", "").Replace("[@one]", "[@one; @two]").Replace("sections: [", "sections: §[")),
    ];

    private static IEnumerable<RuleCase> Evidence =>
    [
        RuleCase.In("CC2010", "one", "lists 1 of at least 2", SoundArticle.With("  - { id: two, title: T, publisher: P, url: \"https://www.example.org/2\", accessed: 2026-11-22 }\n", "").Replace("[@one; @two]", "[@one]").Replace("  - {", "  §- {")),
        RuleCase.In("CC2029", "a paragraph", "'Rest your back.' cites no source: end it with '[@id]'", Citing.Replace("Rest your back. [@one]", "§Rest your back.")),
        RuleCase.In("CC2029", "a list item", "'Walk a bit each day.' cites", Citing.Replace("- Walk a bit each day. [@one]", "§- Walk a bit each day.")),
        RuleCase.In("CC2029", "a table row", "'1 | 5 minutes' cites", Citing.Replace("Rest your back. [@one]", "Rest. [@one]\n\n| Day | Walk |\n|---|---|\n|§ 1 | 5 minutes |")),
        RuleCase.In("CC2029", "a line of a callout", "'Call 911 if you cannot feel your legs.' cites", Citing.Replace("> Call 911 if you cannot feel your legs. [@one]", "> §Call 911 if you cannot feel your legs.")),
        RuleCase.In("CC2029", "a lead-in that neither cites nor leads to what all cites", "'Do this:' cites", Citing.Replace("- Walk a bit each day. [@one]", "§Do this:\n\nRest. [@one]\n\n- Walk a bit each day. [@one]")),
        RuleCase.In("CC2029", "a list below words without a colon", "'Walk.' cites", Citing.Replace("- Walk a bit each day. [@one]", "§- Walk.\n- Rest. [@one]")),
        RuleCase.In("CC2030", "all cite", "remove 'cites: false' and its reason", Citing.Replace("id: overview, aspect: Overview", "id: §overview, aspect: Overview, cites: false, reason: R")),
        RuleCase.In("CC2022", "of section sources", "write 'cites: false' and the reason", SoundArticle.WithLine("waive: [{ rule: §CC2011, section: overview, reason: x }]")),
        RuleCase.In("CC2022", "of block sources", "write 'cites: false' and the reason", SoundArticle.WithLine("waive: [{ rule: §CC2029, reason: x }]")),
        RuleCase.In("CC2022", "not in this section", "The section 'help' does not break CC2005", SoundArticle.WithText(Many).Replace("updated:", "waive: [{ rule: CC2005, section: overview, reason: x }, { rule: §CC2005, section: help, reason: x }]\nupdated:")),
        RuleCase.In("CC2022", "beside one for the section", "The article does not break CC2005", SoundArticle.WithText(Many).Replace("updated:", "waive: [{ rule: CC2005, section: overview, reason: x }, { rule: §CC2005, reason: x }]\nupdated:")),
        RuleCase.In("CC0323", "misspelt in two sections", "Did you mean 'one'?", SoundArticle.With("[@one]", "[@one; §@onne]").Replace("[@one; @two]", "[@two; @onne]")),
        RuleCase.In("CC2013", "cited nowhere", "with '[@two]'", SoundArticle.With("[@one; @two]", "[@one]").Replace("id: two", "id: §two")),
        RuleCase.In("CC0323", "misspelt in the text", "Did you mean 'two'?", SoundArticle.WithText("Rest. [§@twoo]")),
        RuleCase.In("CC0323", "one of two", "add the source to 'sources'", SoundArticle.WithText("Rest. [@one; §@unknown-source]")),
        RuleCase.In("CC0323", "in a footer, which has no sources", "or remove it here", ("en/a.md", ArticleText.Good), ("en/_closing.md", "---\nsections: [{ id: disclaimer }]\n---\n## Note\n\nx [§@one]\n")),
        RuleCase.In("CC2047", "updated ahead of the check", "after 2026-11-23, the day of this check", SoundArticle.With("updated: 2026", "updated: §2062")) with { Date = new DateOnly(2026, 11, 23) },
        RuleCase.In("CC2047", "a source accessed tomorrow", "was accessed", SoundArticle.With("{ id: one, title: T, publisher: P, url: \"https://www.example.org/1\", accessed: 2026-11-22 }", "{ id: §one, title: T, publisher: P, url: \"https://www.example.org/1\", accessed: 2026-11-24 }")) with { Date = new DateOnly(2026, 11, 23) },
        RuleCase.In("CC2047", "a review tomorrow", "the day of the review", SoundArticle.WithLine("review: §{ status: reviewed, by: x, credentials: y, on: 2026-11-24, due: 2027-11-24 }")) with { Date = new DateOnly(2026, 11, 23) },
        RuleCase.In("CC2047", "updated tomorrow", "the day of 'updated'", SoundArticle.With("updated: 2026-11-22", "updated: §2026-11-24")) with { Date = new DateOnly(2026, 11, 23) },
        RuleCase.In("CC2014", "the day after", "was due on 2026-11-22", SoundArticle.WithLine($"{Reviewed}§2026-11-22 }}")) with { Date = new DateOnly(2026, 11, 23) },
        RuleCase.In("CC2027", "no origin", "'origin: Drafted by", SoundArticle.With("origin: Written for a test.\n", "").Replace("---\ntitle", "---\n§title")),
        RuleCase.In("CC2015", "36 months and a day", "2029-01-15 or before", SoundArticle.WithLine($"{Reviewed}§2029-01-16 }}")),
        RuleCase.In("CC2015", "fewer than 36 months before the end of time", "9999-12-15 or before", SoundArticle.WithLine("review: { status: reviewed, by: x, credentials: y, on: 9998-06-15, due: §9999-12-31 }")),
        RuleCase.In("CC2015", "the end of time", "set 'due' to", SoundArticle.WithLine($"{Reviewed}§9999-12-31 }}")),
    ];

    private static IEnumerable<RuleCase> Wording =>
    [
        RuleCase.In("CC2031", "no list", "or 'alsoCalled: []' if there are none", SoundArticle.With("alsoCalled: [back cramps]\n", "").Replace("title: ", "title: §")),
        RuleCase.In("CC2020", "no such word", "as it is written here", SoundArticle.WithText("x\n\n§*[MRI]: magnetic resonance imaging")),
        RuleCase.In("CC2021", "in the text", "'*[MRI]: what it stands for'", SoundArticle.WithText("You may have [an **§MRI**](https://www.example.org/MRI), or two MRIs.")),
        RuleCase.In("CC2021", "the word is in another first", "'CT'", SoundArticle.WithText("ACT. A §CT.\n\n*[ACT]: x")),
        RuleCase.In("CC2022", "not broken", "does not break CC2004 (an article without steps)", SoundArticle.WithLine("waive: [{ rule: §CC2004, reason: x }]")),
        RuleCase.In("CC2022", "not for this kind", "does not break CC2006", SoundArticle.With("kind: condition", "kind: procedure\nwaive: [{ rule: §CC2006, reason: x }]").Replace("[!EMERGENCY]", "[!NOTE]")),
        RuleCase.In("CC2022", "no such rule", "'CC2999' is not a rule that can be waived; those are CC2001 to CC2078 but CC2022, CC2029, CC2030", SoundArticle.WithLine("waive: [{ rule: §CC2999, reason: x }]")),
        RuleCase.In("CC2022", "an error", "is not a rule that can be waived", SoundArticle.WithLine("waive: [{ rule: §CC0301, reason: x }]")),
        RuleCase.In("CC2025", "in the text", "write it, and remove the mark", SoundArticle.WithText("§PLACEHOLDER: what to do.")),
        RuleCase.In("CC2025", "in the clinic's profile", "write it, and remove the mark", ("en/a.md", SoundArticle.WithText("Ask us.")), ("_clinic.json", "{ \"name\": \"§PLACEHOLDER: the name\" }")),
        RuleCase.In("CC2025", "in the title", "write it", SoundArticle.With("title: Back spasms", "title: \"§PLACEHOLDER: Back spasms\"")),
        RuleCase.In("CC2022", "this rule", "is not a rule that can be waived", SoundArticle.WithLine("waive: [{ rule: §CC2022, reason: x }]")),
    ];

    private static IEnumerable<RuleCase> Codes =>
    [
        RuleCase.In("CC2023", "another text", "write 'display: \"Muscle spasm of back\"'", SoundArticle.With("display: Muscle spasm of back", "display: §Back spasm")),
        RuleCase.In("CC2024", "one place short", "such as M62.830", SoundArticle.With("M62.830", "§M62.83")),
        RuleCase.In("CC2024", "divided into three", "such as M54.50", SoundArticle.With("M62.830, display: Muscle spasm of back", "§M54.5, display: Low back pain")),
        RuleCase.In("CC2024", "without its encounter", "such as S39.012A", SoundArticle.With("M62.830, display: Muscle spasm of back", "§S39.012, display: Strain")),
    ];

    private static string HardTogether()
    {
        const string Hard = "You must see the orthopedic specialist immediately if inflammatory deterioration continues.";
        return SoundArticle.With("Rest your back.", Hard).Replace("See a doctor if the pain stays.", Hard).Replace("title: ", "title: §");
    }
}
