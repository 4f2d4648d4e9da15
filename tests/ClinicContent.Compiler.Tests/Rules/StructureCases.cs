namespace ClinicContent.Compiler.Tests;

internal static class StructureCases
{
    public static IEnumerable<RuleCase> All =>
    [
        RuleCase.In("CC0201", "a heading too many", "'- { id: causes-of-it }'", ArticleText.WithBody(ArticleText.Body + "\n§## Causes of it\n\nx\n")),
        RuleCase.In("CC0201", "one section", "lists 1 section, and this is level-2 heading 2:", ArticleText.WithBody(ArticleText.Body + "\n§## Causes of it\n\nx\n")),
        RuleCase.In("CC0202", "a heading too few", "add '## ...'", ArticleText.WithBody("x").Replace("id: overview", "id: §overview").Replace("\nx", "\n")),
        RuleCase.In("CC0203", "text first", "put a level-2 heading", ArticleText.WithBody("§x\n\n" + ArticleText.Body)),
        RuleCase.In("CC0204", "the title again", "level-2 heading", ArticleText.WithBody("§# Back spasms\n\n" + ArticleText.Body)),
        RuleCase.In("CC0204", "underlined", "level-2 heading", ArticleText.WithBody("§Back spasms\n===\n\n" + ArticleText.Body)),
        RuleCase.In("CC0205", "from 2 to 4", "make it level 3 (### ...)", ArticleText.WithText("x\n\n§#### y\n\nz")),
        RuleCase.In("CC0206", "emphasis", "move it to the text", ArticleText.WithBody("## Over§*view*\n\nx\n")),
        RuleCase.In("CC0206", "a link", "a link", ArticleText.WithBody("## §[Overview](https://www.example.org)\n\nx\n")),
        RuleCase.In("CC0206", "a clinic value", "a clinic value", ArticleText.WithBody("§## At {{clinic.name}}\n\nx\n")),
        RuleCase.In("CC0207", "no text", "write one", ArticleText.WithText("x\n\n§###\n\ny")),
        RuleCase.In("CC0208", "no text", "write it", ArticleText.WithBody("§## Overview\n")),
        RuleCase.In("CC0209", "101 headings", "split it", ArticleText.WithBody("## Overview\n\nx\n\n" + string.Concat(Enumerable.Repeat("### x\n\ny\n\n", 99)) + "§### x\n")),
        RuleCase.In("CC0210", "lists", "take some of them out", ArticleText.WithText(Lists(29) + new string(' ', 58) + "- §x")),
        RuleCase.In("CC0210", "quotes", "take some of them out", ArticleText.WithText("§" + new string('>', 100_000) + " x")),
        RuleCase.In("CC0211", "indented", "fewer than 4 spaces", ArticleText.WithText("x\n\n§    y")),
        RuleCase.In("CC0211", "fenced", "remove ```", ArticleText.WithText("x\n\n§```\ny\n```")),
        RuleCase.In("CC0212", "unknown", "'> [!NOTE]'", ArticleText.WithText("§> [!DANGER]\n> x")),
        RuleCase.In("CC0212", "on one line", "on a line of its own", ArticleText.WithText("§> [!NOTE] x")),
        RuleCase.In("CC0213", "in a list", "**strong**", ArticleText.WithText("- x\n\n  §### y")),
        RuleCase.In("CC0214", "a callout", "write it, or remove it", ArticleText.WithText("§> [!NOTE]\n\nx")),
        RuleCase.In("CC0214", "a list item", "list item", ArticleText.WithText("- x\n§-\n- y")),
        RuleCase.In("CC0216", "links", "split the text up", ArticleText.WithText("§" + string.Concat(Enumerable.Repeat("[a](b", 40_000)))),
        RuleCase.In("CC0216", "identical headings", "headings", ArticleText.WithBody("## Overview\n\nx\n\n" + string.Concat(Enumerable.Repeat("## Overview\n", 999)) + "§## Overview\n" + string.Concat(Enumerable.Repeat("## Overview\n", 18_000)))),
        RuleCase.In("CC0216", "definitions", "link definitions", ArticleText.WithText("x\n\n" + string.Concat(Enumerable.Repeat("[a]: b\n", 1000)) + "§[a]: b\n")),
    ];

    private static string Lists(int depth) =>
        string.Concat(Enumerable.Range(0, depth).Select(level => new string(' ', level * 2) + "- x\n"));
}
