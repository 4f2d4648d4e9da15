namespace ClinicContent.Compiler.Tests;

internal static class LibraryCases
{
    public static IEnumerable<RuleCase> All =>
    [
        RuleCase.In("CC0401", "unknown", "Correct the slug", ArticleText.WithLine("related: [§facet-joint-block]")),
        RuleCase.In("CC0402", "a hyphen between digits", "rename one", ("en/l4-5.md", ArticleText.Good), ("en/l45.md", "§" + ArticleText.Good)),
        RuleCase.In("CC0403", "the pack", "rename the file", ("en/pack.md", "§" + ArticleText.Good)),
        RuleCase.In("CC0403", "a method of every object", "Articles.ToString", ("en/to-string.md", "§" + ArticleText.Good)),
        RuleCase.In("CC0404", "a hyphen between digits", "rename one", "---\ntitle: x\nsummary: x\nsections: [{ id: l4-5 }, { id: §l45 }]\nupdated: 2026-11-22\n---\n## A\n\nx\n\n## B\n\nx\n"),
        RuleCase.In("CC0405", "a property of every article", "'about-summary'", ArticleText.Good.Replace("id: overview", "id: §summary")),
        RuleCase.In("CC0405", "its own class", "AArticle", ArticleText.Good.Replace("id: overview", "id: §a-article")),
        RuleCase.In("CC0405", "the class of its alias", "OldArticle", ArticleText.Good.Replace("id: overview", "id: §old-article").Replace("updated:", "aliases: [old]\nupdated:")),
        RuleCase.In("CC0406", "other ids", "write overview instead of causes", ("en/a.md", ArticleText.Good), ("es/a.md", ArticleText.Good.Replace("[{ id: overview", "§[{ id: causes"))),
        RuleCase.In("CC0407", "a language without one", "_closing.md", ("en/a.md", ArticleText.Good), ("fr/a.md", "§" + ArticleText.Good)),
        RuleCase.In("CC0408", "another article's", "remove the alias", ("en/b.md", ArticleText.Good), ("en/a.md", ArticleText.WithLine("aliases: [§b]"))),
        RuleCase.In("CC0408", "its own slug", "remove the alias", ArticleText.WithLine("aliases: [§a]")),
        RuleCase.In("CC0409", "of two articles", "alias of 'a' already", ("en/a.md", ArticleText.WithLine("aliases: [old]")), ("en/b.md", ArticleText.WithLine("aliases: [§old]"))),
        RuleCase.In("CC0410", "the pack", "remove the alias", ArticleText.WithLine("aliases: [§pack]")),
        RuleCase.In("CC0410", "a hyphen between digits", "Articles.L45", ("en/l45.md", ArticleText.Good), ("en/a.md", ArticleText.WithLine("aliases: [§l4-5]"))),
        RuleCase.In("CC0411", "an article in the default language", "remove the line", ArticleText.WithLine("original: §0123456789abcdef")),
        RuleCase.In("CC0412", "its own slug", "remove the entry", ArticleText.WithLine("related: [§a]")),
        RuleCase.In("CC0412", "its own alias", "remove the entry", ArticleText.WithLine("aliases: [old]\nrelated: [§old]")),
        RuleCase.In("CC0413", "in its own language", "hold {{clinic.phone}} and {{clinic.insurance}}, which this profile lacks in that language: write 'phone' and 'insurance', as", ("en/a.md", ArticleText.WithText("{{clinic.insurance}} {{clinic.name}} {{clinic.phone}}")), ("_clinic.json", "§{ \"name\": \"x\" }")),
        RuleCase.In("CC0413", "in another language", "The articles in 'es' hold {{clinic.insurance}}, which this profile lacks in that language: write 'insurance' in 'es' of 'translations'", ("en/a.md", ArticleText.WithText("{{clinic.insurance}}")), ("es/a.md", ArticleText.WithText("{{clinic.insurance}}")), ("_clinic.json", "§{ \"name\": \"x\", \"insurance\": \"i\" }")),
        RuleCase.In("CC0413", "said to be nothing", "write 'phone' and 'insurance', as", ("en/a.md", ArticleText.WithText("{{clinic.insurance}} {{clinic.phone}}")), ("_clinic.json", "\n{\n  \"name\": \"ñ\",\n  \"insurance\": null, \"phone\": §null\n}\n")),
        RuleCase.In("CC0413", "in a translation that there is", "write 'insurance' in 'es'", ("en/a.md", ArticleText.Good), ("es/a.md", ArticleText.WithText("{{clinic.insurance}}")), ("_clinic.json", "{\n  \"name\": \"x\",\n  \"translations\": {\n    §\"es\": { \"clinicians\": \"c\" }\n  }\n}\n")),
        RuleCase.In("CC0413", "in a closing", "{{clinic.locations}}", ("en/a.md", ArticleText.Good), ("en/_closing.md", "---\nsections: [{ id: disclaimer }]\n---\n## Note\n\nx {{clinic.locations}}\n"), ("_clinic.json", "§{ \"name\": \"x\" }")),
    ];
}
