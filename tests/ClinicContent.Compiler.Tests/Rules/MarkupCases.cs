namespace ClinicContent.Compiler.Tests;

/// <summary>What authors write as markup and Markdown leaves as text.</summary>
internal static class MarkupCases
{
    private const char NoBreakSpace = '\u00A0';

    public static IEnumerable<RuleCase> All => [.. Foreign, .. Lost, .. Yaml, .. Characters, .. Addresses, .. Files];

    private static IEnumerable<RuleCase> Foreign =>
    [
        Text("CC0801", "a reference", "'[@id]'", "Most get better.§[^1]"),
        Text("CC0801", "a note within the text", "write the note in the text", "Most get better.§^[A study.]"),
        Text("CC0801", "a definition with an address", "cite a source", "x\n\n§[^1]: https://www.example.org"),
        Text("CC0802", "struck through", "in words", "Take §~~two~~ one."),
        Text("CC0802", "a highlight", "use **strong**", "This is §==important==."),
        Text("CC0802", "a subscript", "a subscript", "H§~2~O"),
        Text("CC0802", "a superscript", "a superscript", "x§^2^"),
        Text("CC0802", "an insertion", "an insertion", "§++new++"),
        Text("CC0803", "an open box", "remove the box", "- §[ ] Walk."),
        Text("CC0803", "a checked box in a numbered list", "what not to do", "1. §[X] Walk."),
        Text("CC0804", "colons", "'> [!NOTE]'", "§:::warning"),
        Text("CC0804", "exclamation marks", "'> [!NOTE]'", "§!!! note \"Title\""),
        Text("CC0804", "a collapsible block", "'> [!NOTE]'", "x\n§??? tip"),
        Text("CC0804", "a directive", "'> [!NOTE]'", "§.. note:: Call."),
        Text("CC0805", "an id", "'sections'", "x\n\n### Sub §{#sub}"),
        Text("CC0805", "a class", "remove it", "Text §{.lead}"),
        Text("CC0805", "a width", "remove it", "Text §{width=50%}"),
        Text("CC0805", "of kramdown", "remove it", "Text\n§{: .note}"),
        Text("CC0806", "a page", "[text](facet-joint-block.md)", "See §[[Back pain]]."),
        Text("CC0806", "an image", "![what it shows]", "§![[scan.png]]"),
        Text("CC0807", "in brackets", "remove it", "§[TOC]"),
        Text("CC0807", "in two brackets", "remove it", "§[[_TOC_]]"),
        Text("CC0808", "within the text", "in words", "Use §$x^2$ mg."),
        Text("CC0808", "alone", "in words", "§$$a + b$$"),
        Text("CC0808", "with backslashes", "in words", "Use §\\(x_1\\) mg."),
        Text("CC0808", "a command", "in words", "Use §\\alpha blockers."),
        Text("CC0809", "below its term", "'- **Term**: its meaning'", "Term\n§: Its meaning."),
        Text("CC0809", "apart from its term", "explain the term", "Term\n\n§: Its meaning."),
        Text("CC0810", "a word", "the character itself", "Good §:smile: news."),
        Text("CC0810", "a sign", "the character itself", "§:warning: Stop."),
        Text("CC0811", "with a value", "another program", "§[gallery ids=\"1,2\"]"),
        Text("CC0811", "alone", "another program", "§[contact-form]"),
        Text("CC0811", "of Hugo", "another program", "See §{{< youtube abc >}}"),
        Text("CC0811", "of Liquid", "another program", "§{% include note.html %}"),
        Text("CC0811", "that ends", "another program", "See this.§[/caption]"),
        Text("CC0812", "between percent signs", "remove it", "x §%%ask Ann%%"),
        Text("CC0812", "a definition", "remove it", "x\n\n§[//]: # (ask Ann)"),
        Text("CC0326", "a link", "a link", "![a §[b](https://www.example.org)](https://www.example.org/a.png)"),
        Text("CC0301", "in the text of an image", "use Markdown", "![a §<i> b](https://www.example.org/a.png)"),
        Text("CC0301", "in a heading behind an open bracket", "use Markdown", "x\n\n### What [is §<i> it?"),
        Text("CC0206", "a link behind an open bracket", "a link", "x\n\n### See [the §[NHS](https://www.example.org)"),
        Text("CC0328", "strong", "emphasis, which would be shown", "An MRI.\n\n*[MRI]: a §**picture**"),
        Text("CC0328", "a link", "a link, which", "An MRI.\n\n*[MRI]: see §[the guide](https://www.example.org)"),
        Text("CC0328", "code", "code, which", "An MRI.\n\n*[MRI]: a §`picture`"),
        Text("CC0328", "HTML", "HTML, which", "An MRI.\n\n*[MRI]: a §<b>picture"),
        Text("CC0328", "a character by its name", "an entity, which", "An MRI.\n\n*[MRI]: magnets §&amp; waves"),
        Text("CC0328", "a backslash", "a backslash, which", "An MRI.\n\n*[MRI]: a §\\*picture"),
        Text("CC0802", "in the explanation of a term", "in words", "An MRI.\n\n*[MRI]: a §~~picture~~"),
        Text("CC0327", "used twice", "'[z]: https://www.example.org'", "[x][z] [y][z]\n\n§[z]: https://www.example.org \"Title\""),
    ];

    private static IEnumerable<RuleCase> Lost =>
    [
        Sound("CC2040", "punctuation within", "with a space or punctuation outside", "§**¿Qué es esto?**Es un dolor."),
        Sound("CC2040", "spaces within", "directly around the words", "Take §** two ** now."),
        Sound("CC2040", "a quotation within", "directly around the words", "Say §**\"no\"**and go."),
        Sound("CC2040", "one star", "a backslash", "No aspirin§*."),
        Sound("CC2040", "underscores", "a backslash", "Take §__two now."),
        Sound("CC2040", "in a table", "a backslash", "| a | b |\n| --- | --- |\n| x | §**y |"),
        Sound("CC2040", "a mark of code", "a backslash", "Press §` now."),
        Sound("CC2041", "a no-break space", "an ordinary space", $"§###{NoBreakSpace}What can I do?"),
        Sound("CC2041", "no space", "an ordinary space", "§###What can I do?"),
        Sound("CC2041", "seven marks", "one to six", "§####### What can I do?"),
        Sound("CC2041", "marks that do not close it", "an ordinary space", "### What can I d§o##"),
        Sound("CC2042", "a no-break space", "an ordinary space", $"§-{NoBreakSpace}Rest."),
        Sound("CC2042", "a no-break space behind a number", "an ordinary space", $"§1.{NoBreakSpace}Rest."),
        Sound("CC2042", "a typed bullet", "'- '", "§• Rest."),
        Sound("CC2042", "a bullet of Word", "'- '", "§\uF0B7\tRest."),
        Sound("CC2042", "a dash", "'- '", "§– Rest."),
        Sound("CC2042", "no space", "'- '", "§-Rest."),
        Sound("CC2042", "no space behind a number", "'1. '", "§1.Rest."),
        Sound("CC2042", "a letter", "'1. '", "§a) Rest."),
        Sound("CC2042", "a number in parentheses", "'1. '", "§(1) Rest."),
        Sound("CC2042", "in a circle", "'1. '", "§① Rest."),
        Sound("CC2042", "a number that cannot begin one", "an empty line before the list", "Then:\n§2. Lie down."),
        Sound("CC2042", "letters in order", "an empty line", "a. Rest.\n§b. Walk."),
        Sound("CC2043", "a gap", "nothing between", "See [the guide§] (https://www.example.org)."),
        Sound("CC2043", "reversed", "[text](address)", "See (the guide§)[https://www.example.org]."),
        Sound("CC2043", "on two lines", "nothing between", "See [the guide]\n§(https://www.example.org)."),
        Sound("CC2044", "an address", "[text](https://...)", "See §https://www.example.org/x."),
        Sound("CC2044", "a host", "[text](https://...)", "See §www.example.org."),
        Sound("CC2044", "a name", "[text](https://...)", "See §example.org/x."),
        Sound("CC2044", "mail", "[text](mailto:...)", "Write to §a@example.org."),
        Sound("CC2045", "too few columns", "'| --- | --- |'", "§| Medicine | Dose | Note |"),
        Sound("CC2040", "in the explanation of a term", "a backslash", "An MRI.\n\n*[MRI]: a §**picture"),
        Sound("CC2045", "in a list", "'| --- | --- |'", "- x\n\n  §| Medicine | Dose |"),
        Sound("CC2046", "a marker before the text of its item", "exactly below that item's text", "1.   Rest.\n    §- Sit."),
        Sound("CC2046", "a tab before the text of its item", "spaces instead of tabs", "10.  Rest.\n\t§- Sit."),
        Sound("CC2046", "in a quote", "exactly below that item's text", "> 1.   Rest.\n>     §2. Sit."),
        Sound("CC2046", "text that belongs to another item", "spaces instead of tabs", "* Rest.\n   + Sit.\n\n \t§Call us."),
        Sound("CC2046", "a list beside an item that it belongs to", "exactly below that item's text", "-\n     3. Sit.\n\n   §- Stand."),
        Sound("CC2049", "a mark that each would pair with another", "around whole words", "(§**¿Sí?**se ve.-**no**"),
    ];

    private static IEnumerable<RuleCase> Yaml =>
    [
        RuleCase.In("CC0140", "in a list", "two spaces", "---\ntitle: Knee pain\nsummary: x\nsections:\n§\t- id: overview\nupdated: 2026-11-22\n---\n## Overview\n\nText.\n"),
        RuleCase.In("CC0140", "in keys", "two spaces", "---\ntitle: Knee pain\nsummary: x\nsections: [{ id: overview }]\nreview:\n  status: unreviewed\n§\tby: x\nupdated: 2026-11-22\n---\n## Overview\n\nText.\n"),
        RuleCase.In("CC0141", "behind a colon", "an ordinary one", ArticleText.Good.Replace("title: ", $"title:§{NoBreakSpace}")),
        RuleCase.In("CC0141", "in the indentation", "an ordinary one", ArticleText.Good.Replace("sections: [{ id: overview }]", $"sections:\n§{NoBreakSpace}- id: overview")),
        RuleCase.In("CC0142", "a title", "'#1 cause' behind 'Knee pain'", ArticleText.Good.Replace("title: Back spasms", "title: Knee pain §#1 cause")),
        RuleCase.In("CC0142", "a summary", "double quotes", ArticleText.Good.Replace("A painful tightening.", "Take no more than 4 a day §#important: ask us first.")),
        RuleCase.In("CC0142", "behind quotes", "a line of its own", ArticleText.Good.Replace("title: Back spasms", "title: \"Knee pain\" §#1 cause")),
        RuleCase.In("CC0142", "in a list", "double quotes", ArticleText.WithLine("alsoCalled:\n  - lumbago §#2\n  - x")),
        RuleCase.In("CC0142", "all of a text", "behind ''", ArticleText.WithLine("origin: §#1 of all")),
    ];

    private static IEnumerable<RuleCase> Characters =>
    [
        RuleCase.In("CC0006", "a zero-width space", "U+200B", ArticleText.WithText("x§\u200By")),
        RuleCase.In("CC0006", "a soft hyphen", "U+00AD", ArticleText.WithText("x§\u00ADy")),
        RuleCase.In("CC0006", "a tag", "U+E0041", ArticleText.WithText("x§\U000E0041y")),
        RuleCase.In("CC0006", "a mark of right to left", "U+200F", ArticleText.WithText("x§\u200Fy")),
        RuleCase.In("CC0006", "a joiner between Latin letters", "U+200D", ArticleText.WithText("x§\u200Dy")),
        RuleCase.In("CC0006", "a word joiner", "U+2060", ArticleText.WithText("x§\u2060y")),
        RuleCase.In("CC0006", "a reference in a heading", "U+202E", ArticleText.WithText("x\n\n### a §&#x202e;b")),
        RuleCase.In("CC0006", "a reference in the text of an image", "U+200B", ArticleText.WithText("![a §&#x200b;b](https://www.example.org/a.png)")),
        RuleCase.In("CC0006", "an escape in a title", "U+200B", ArticleText.Good.Replace("Back spasms", "§\"Back\\u200Bspasms\"")),
    ];

    private static IEnumerable<RuleCase> Addresses =>
    [
        Text("CC0324", "a name that is none", "'exa_mple'", "§[w](https://exa_mple)"),
        Text("CC0324", "this machine", "www.example.org", "§[w](http://localhost/x)"),
        Text("CC0324", "numbers", "www.example.org", "§[w](https://256.256.256.256/)"),
        Text("CC0324", "numbers of a network", "www.example.org", "§[w](https://192.168.0.1:8080/)"),
        Text("CC0324", "a company's own", "www.example.org", "§<https://wiki.internal/x>"),
        Text("CC0324", "an image", "www.example.org", "§![x](https://intranet/a.png)"),
        Text("CC0324", "a host of mail", "www.example.org", "§[w](mailto:a@localhost)"),
        RuleCase.In("CC0324", "a source", "www.example.org", SoundArticle.With("url: \"https://www.example.org/1\"", "url: §\"https://intranet/1\"")),
        Text("CC0325", "no host", "mailto:desk@example.org", "§[w](mailto:nobody)"),
        Text("CC0325", "nobody", "mailto:desk@example.org", "§[w](mailto:@example.org)"),
    ];

    private static IEnumerable<RuleCase> Files =>
    [
        RuleCase.In("CC0414", "a list for programs", "rename the file", ("en/llms.md", "§" + ArticleText.Good)),
        RuleCase.In("CC0414", "a folder of the site", "'embed-guide.md'", ("en/embed.md", "§" + ArticleText.Good)),
        RuleCase.In("CC0414", "a language", "rename the file", ("es/es.md", "§" + ArticleText.Good)),
        RuleCase.In("CC0414", "an alias", "remove the alias", ArticleText.WithLine("aliases: [§feed]")),
        RuleCase.In("CC2048", "another ending", "the ending .md", ("en/a.md", SoundArticle.Text), ("en/b.markdown", "§x")),
        RuleCase.In("CC2048", "a picture", "outside of this folder", ("en/a.md", SoundArticle.Text), ("en/scan.png", "§x")),
        RuleCase.In("CC2048", "a profile in a language", "is not published", ("en/a.md", SoundArticle.Text), ("en/_clinic.json", "§{}")),
    ];

    private static RuleCase Text(string id, string name, string remedy, string text) => RuleCase.In(id, $"{name} (markup)", remedy, ArticleText.WithText(text));

    private static RuleCase Sound(string id, string name, string remedy, string text) => RuleCase.In(id, name, remedy, SoundArticle.WithText(text));
}
