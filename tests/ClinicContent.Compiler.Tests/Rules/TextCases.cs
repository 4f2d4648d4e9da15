namespace ClinicContent.Compiler.Tests;

internal static class TextCases
{
    private static readonly string[] HarmfulAddresses =
    [
        "javascript:alert(1)", "JavaScript:alert(1)", "java&#115;cript:alert(1)", "&#x1;javascript:alert(1)", "&#32;javascript:alert(1)",
        "java&Tab;script:alert(1)", "java&NewLine;script:alert(1)", "%6aavascript:alert(1)", "javascript&colon;alert(1)", "<\tjavascript:alert(1)>",
        "data:text/html,x", "vbscript:x", "file:///etc/passwd", "ftp://example.org", "https:example.org", "https://user@example.org", "mailto:", "",
    ];

    public static IEnumerable<RuleCase> All =>
    [
        RuleCase.In("CC0301", "inline", "use Markdown", ArticleText.WithText("x §<b>y")),
        RuleCase.In("CC0301", "a block", "use Markdown", ArticleText.WithText("x\n\n§<div onclick=x>\n</div>")),
        RuleCase.In("CC0301", "a comment", "use Markdown", ArticleText.WithText("x §<!-- y -->")),
        RuleCase.In("CC0301", "a comment block", "use Markdown", ArticleText.WithText("x\n\n§<!-- y -->")),
        RuleCase.In("CC0302", "within text", "a paragraph of its own", ArticleText.WithText("x §![y](https://www.example.org/y.png)")),
        RuleCase.In("CC0303", "no text", "![what it shows](address)", ArticleText.WithText("§![](https://www.example.org/y.png)")),
        RuleCase.In("CC0304", "http", "begins with https://", ArticleText.WithText("§![y](http://www.example.org/y.png)")),
        RuleCase.In("CC0304", "a script by reference", "begins with https://", ArticleText.WithText("§![y][z]\n\n[z]: javascript:x")),
        RuleCase.In("CC0305", "on a link", "write it in the text", ArticleText.WithText("§[x](https://www.example.org \"y\")")),
        RuleCase.In("CC0306", "no text", "[what it leads to]", ArticleText.WithText("x §[](https://www.example.org)")),
        .. HarmfulAddresses.Select(address => RuleCase.In("CC0307", $"inline {address}", "use https://", ArticleText.WithText($"x §[y]({address})"))),
        RuleCase.In("CC0307", "an autolink", "use https://", ArticleText.WithText("x §<javascript:x>")),
        RuleCase.In("CC0307", "a reference", "use https://", ArticleText.WithText("x §[y][z]\n\n[z]: javascript:x")),
        RuleCase.In("CC0307", "a definition that nothing uses", "use https://", ArticleText.WithText("x\n\n§[z]: javascript:x")),
        RuleCase.In("CC0308", "from the root", "whole address", ArticleText.WithText("x §[y](/z)")),
        RuleCase.In("CC0308", "without a scheme", "whole address", ArticleText.WithText("x §[y](//www.example.org)")),
        RuleCase.In("CC0308", "another folder", "in the same folder", ArticleText.WithText("x §[y](../en/a.md)")),
        RuleCase.In("CC0309", "misspelt", "Did you mean 'clinic:appointments'?", ArticleText.WithText("x §[y](clinic:apointments)")),
        RuleCase.In("CC0331", "no slug", "pack:ClinicContent/back-spasms", ArticleText.WithText("x §[y](pack:Sunrise)")),
        RuleCase.In("CC0331", "no pack", "pack:ClinicContent/back-spasms", ArticleText.WithText("x §[y](pack:/back-spasms)")),
        RuleCase.In("CC0331", "a path", "pack:ClinicContent/back-spasms", ArticleText.WithText("x §[y](pack:Sunrise/en/back-spasms)")),
        RuleCase.In("CC0331", "a file", "pack:ClinicContent/back-spasms", ArticleText.WithText("x §[y](pack:Sunrise/back-spasms.md)")),
        RuleCase.In("CC0331", "an empty section", "pack:ClinicContent/back-spasms", ArticleText.WithText("x §[y](pack:Sunrise/back-spasms#)")),
        RuleCase.In("CC0310", "misspelt", "Did you mean 'back-spasms'?", ("en/back-spasms.md", ArticleText.Good), ("en/a.md", ArticleText.WithText("x §[y](back-spasm.md)"))),
        RuleCase.In("CC0311", "of this article", "Did you mean 'overview'?", ArticleText.WithText("x §[y](#overveiw)")),
        RuleCase.In("CC0311", "of another article", "Its sections are overview", ("en/b.md", ArticleText.Good), ("en/a.md", ArticleText.WithText("x §[y](b.md#causes)"))),
        RuleCase.In("CC0312", "misspelt", "Did you mean '{{clinic.name}}'?", ArticleText.WithText("x **y** z §{{clinic.nam}}")),
        RuleCase.In("CC0312", "something else", "Use one of {{clinic.name}}", ArticleText.WithText("x §{{doctor}}")),
        RuleCase.In("CC0313", "no end", "such as {{clinic.name}}", ArticleText.WithText("x §{{clinic.name y")),
        RuleCase.In("CC0313", "marked up", "nothing marked up inside", ArticleText.WithText("x §{{clinic.*name*}}")),
        RuleCase.In("CC0314", "a space in the address", "without spaces", ArticleText.WithText("x [y§](https://www.example.org/a b)")),
        RuleCase.In("CC0314", "an unknown name", "'[name]: address'", ArticleText.WithText("x [y§][z]")),
        RuleCase.In("CC0315", "code", "write them in the text", ArticleText.WithText("x §`{{clinic.name}}`")),
        RuleCase.In("CC0315", "an address", "clinic:phone", ArticleText.WithText("x §[y](https://www.example.org/{{clinic.name}})")),
        RuleCase.In("CC0316", "an autolink in a link", "keep one", ArticleText.WithText("[x §<https://www.example.org>](https://www.example.org)")),
        RuleCase.In("CC0322", "without a country code", "'tel:02079460958' cannot be dialled: no North American number begins with 0: write any other with + and its country code", ArticleText.WithText("x §[y](tel:02079460958)")),
        RuleCase.In("CC0322", "an area code that cannot be", "correct it", ArticleText.WithText("x §[y](tel:1-188-555-0100)")),
        RuleCase.In("CC0322", "a letter for a digit", "'tel:+1-602-555-O101' cannot be dialled: the letter 'O' after '+1-602-555-' stands among digits, where it would dial 6: write the digit 0", ArticleText.WithText("x §[y](tel:+1-602-555-O101)")),
        RuleCase.In("CC0322", "a letter for a digit between angle brackets", "the letter 'l' after '602-555-010' stands among digits", ArticleText.WithText("x §[y](<tel:602-555-010l>)")),
        RuleCase.In("CC0322", "fullwidth digits", "(U+FF10) after '602-555-' is no part of a telephone number", ArticleText.WithText("x §[y](tel:602-555-\uFF1001\uFF10)")),
        RuleCase.In("CC0322", "nothing", "write it with digits", ArticleText.WithText("x §[y](tel:)")),
    ];
}
