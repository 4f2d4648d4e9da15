namespace ClinicContent.Compiler.Tests;

internal static class HelpCases
{
    private const string Help = """
        ---
        sources: [{ id: one, title: T, publisher: P, url: "https://www.example.org/1", accessed: 2026-11-22 }]
        sections: [{ id: lead }, { id: back }]
        ---
        ## Help

        > [!EMERGENCY]
        > Call 911 for any of these signs.

        > [!URGENT]
        > See a doctor soon. Is it an [emergency](#emergency)? Call 911.

        ## With back pain

        > [!EMERGENCY]
        > - You cannot feel your legs. [@one]

        > [!URGENT]
        > - You have a fever. [@one]

        """;

    private static readonly string WithBox = SoundArticle.WithLine("help: [back]");

    public static IEnumerable<RuleCase> All =>
    [
        In("CC0501", "no lead", "write such as 'sections: [{ id: lead }", "[{ id: lead }, { id: back }]", "§[{ id: back }, { id: lead }]"),
        In("CC0502", "text below", "nothing else", "## With back pain", "§## With back pain\n\nIt hurts."),
        In("CC0502", "the less urgent first", "in this order", "## With back pain\n\n> [!EMERGENCY]\n> - You cannot feel your legs. [@one]\n\n> [!URGENT]\n> - You have a fever. [@one]", "§## With back pain\n\n> [!URGENT]\n> - You have a fever. [@one]\n\n> [!EMERGENCY]\n> - You cannot feel your legs. [@one]"),
        In("CC0503", "none", "[@nhs-back-pain]", "> - You have a fever. [@one]", "> §- You have a fever."),
        In("CC0504", "misspelt", "Did you mean 'one'?", "> - You have a fever. [@one]", "> - You have a fever. [§@onne]"),
        In("CC0505", "cited nowhere", "source 'two'", "accessed: 2026-11-22 }]", "accessed: 2026-11-22 }, { id: §two, title: T, publisher: P, url: \"https://www.example.org/2\", accessed: 2026-11-22 }]"),
        In("CC0506", "eight signs", "has 8 signs of an emergency and may have 7", "## With back pain\n\n> [!EMERGENCY]\n", "§## With back pain\n\n> [!EMERGENCY]\n" + string.Concat(Enumerable.Repeat("> - You cannot stand. [@one]\n", 7))),
        In("CC0510", "none of this kind", "no callout '> [!URGENT]'", "## Help", "§## Help", "> [!URGENT]\n> See a doctor soon. Is it an [emergency](#emergency)? Call 911.\n\n", ""),
        In("CC0511", "the first words", "which lead to signs of an emergency", "{ id: lead }", "{ id: lead, searchTerms: §[help] }"),
        In("CC0511", "no signs", "add it, or remove the search terms", "{ id: back }", "{ id: back, searchTerms: §[cannot feel my legs] }", "## With back pain\n\n> [!EMERGENCY]\n> - You cannot feel your legs. [@one]\n\n", "## With back pain\n\n"),
        RuleCase.In("CC0507", "misspelt", "Did you mean 'back'?", ("en/_help.md", Help), ("en/a.md", SoundArticle.WithLine("help: [§bak]"))),
        RuleCase.In("CC0507", "no file of the language", "The file is missing", ("en/_help.md", Help), ("en/a.md", SoundArticle.WithLine("help: [back]")), ("es/a.md", SoundArticle.WithLine("help: [§back]"))),
        RuleCase.In("CC0507", "no file", "no help box 'back' in", ("en/a.md", SoundArticle.WithLine("help: [§back]"))),
        RuleCase.In("CC0508", "no such section", "'aspect: SeeDoctor'", ("en/_help.md", Help), ("en/a.md", WithBox.Replace("aspect: SeeDoctor, ", "").Replace("sections: [", "sections: §["))),
        Translated("a sign less", "under [!URGENT] here is 0, and in '", "## Con dolor de espalda", "§## Con dolor de espalda", "\n> [!URGENT]\n> - You have a fever. [@one]\n", ""),
        Translated("a sign of an emergency less", "The number of signs in 'back' under [!EMERGENCY] here is 0, and in '", "## Con dolor de espalda", "§## Con dolor de espalda", "> [!EMERGENCY]\n> - You cannot feel your legs. [@one]\n\n", ""),
        Translated("search terms in one language", "The number of search terms in 'back' here is more than 0, and in '", "## Con dolor de espalda", "§## Con dolor de espalda", "{ id: back }", "{ id: back, searchTerms: [no siento las piernas] }"),
        Translated("another box", "The list of boxes here is neck", "{ id: back }", "{ id: neck }", "[{ id: lead", "§[{ id: lead"),
        Translated("another source", "The order of sources in 'back' here is two, one", "## Con dolor de espalda", "§## Con dolor de espalda", "sources: [", "sources: [{ id: two, title: T, publisher: P, url: \"https://www.example.org/2\", accessed: 2026-11-22 }, ", "legs. [@one]", "legs. [@two]"),
        RuleCase.In("CC0317", "a value", "move the sentence out of the callout", SoundArticle.With("See a doctor soon", "See §{{clinic.name}} soon")),
        RuleCase.In("CC0317", "a condition", "move the sentence out of the callout", SoundArticle.With("See a doctor soon", "§{{?clinic.name}}See a doctor soon")),
        RuleCase.In("CC0318", "in the middle", "move it to the start of the paragraph", SoundArticle.WithText("Ask. §{{?clinic.insurance}} Pay.")),
        RuleCase.In("CC0319", "misspelt", "Did you mean '{{?clinic.insurance}}'?", SoundArticle.WithText("§{{?clinic.insurence}} Pay.")),
        RuleCase.In("CC0320", "before the end", "move it behind the last sentence", SoundArticle.WithText("It hurts. §[@one] Rest.")),
        RuleCase.In("CC0320", "in emphasis", "move it behind the last sentence", SoundArticle.WithText("*It hurts. §[@one]* Rest.")),
        RuleCase.In("CC0321", "a word", "or '[@one; @other]'", SoundArticle.WithText("It hurts. [§@]")),
        RuleCase.In("CC0217", "all items", "add an item without one", SoundArticle.With("- Walk a bit each day.", "§- {{?clinic:insurance}} A card.\n- {{?clinic.insurance}} A plan.")),
        RuleCase.In("CC0218", "all paragraphs", "add a paragraph without one", SoundArticle.With("## What is it?\n\nRest your back.\n\n- Walk a bit each day.", "§## What is it?\n\n{{?clinic.treatment}} - Rest.")),
        RuleCase.In("CC0219", "a value alone", "begin the item with a condition", SoundArticle.WithText("§- {{clinic.insurance}}\n- Rest.")),
    ];

    // In the file of help boxes, beside an article that shows one.
    private static RuleCase In(string id, string name, string remedy, string part, string replacement, params string[] more)
    {
        var help = Replaced(Help, part, replacement);
        return RuleCase.In(id, name, remedy, ("en/_help.md", more.Length > 0 ? Replaced(help, more[0], more[1]) : help), ("en/a.md", WithBox));
    }

    private static RuleCase Translated(string name, string remedy, params string[] changes)
    {
        var help = Help.Replace("## With back pain", "## Con dolor de espalda");
        for (var i = 0; i < changes.Length; i += 2)
        {
            help = Replaced(help, changes[i], changes[i + 1]);
        }

        return RuleCase.In("CC0509", name, remedy, ("en/_help.md", Help), ("en/a.md", SoundArticle.Text), ("es/_help.md", help), ("es/a.md", SoundArticle.Translation()));
    }

    private static string Replaced(string text, string part, string replacement)
    {
        Assert.Contains(part, text, StringComparison.Ordinal);
        return text.Replace(part, replacement);
    }
}
