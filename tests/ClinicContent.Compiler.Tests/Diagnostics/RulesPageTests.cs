using System.Runtime.CompilerServices;
using System.Text;

namespace ClinicContent.Compiler.Tests;

/// <summary>The documentation's page of rules is written from the catalog: <c>ACCEPT_SNAPSHOTS=1</c> writes it anew.</summary>
public class RulesPageTests
{
    private static readonly (string Prefix, string Heading)[] Groups =
    [
        ("CC00", "Files and folders"),
        ("CC01", "Front matter"),
        ("CC02", "Structure"),
        ("CC03", "Text and links"),
        ("CC04", "The library as a whole"),
        ("CC05", "Help boxes"),
        ("CC06", "Words of the interface"),
        ("CC07", "Files of codes"),
        ("CC08", "Markup that articles do not have"),
        ("CC2", "Quality"),
        ("CC3", "Information"),
    ];

    [Fact]
    public void The_page_of_rules_says_what_the_catalog_says()
    {
        var path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../src/docs/rules.md"));
        var page = Page();
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            File.WriteAllText(path, page);
        }

        Assert.Equal(page, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Every_rule_is_in_a_group() => Assert.All(RuleCatalog.All, rule => Assert.Single(Groups, group => rule.Id.StartsWith(group.Prefix, StringComparison.Ordinal)));

    private static string Page()
    {
        var page = new StringBuilder("""
            # Rules

            The build and `clinic-content check` judge articles by these rules. A message names the file, the line, the column and the rule. The text below each id is
            the message, with `...` for what differs. This page is written from the compiler's catalog of rules; a test keeps it so.

            An **error** stops the build. A **warning** does not, unless `ClinicContentWarningsAsErrors` or `--warnings-as-errors` is set. `waive` in front matter keeps a
            warning from one article, with a reason. Ids are never used again for another rule.

            """.ReplaceLineEndings("\n"));
        foreach (var (prefix, heading) in Groups)
        {
            page.Append($"\n## {heading}\n");
            foreach (var rule in RuleCatalog.All.Where(rule => rule.Id.StartsWith(prefix, StringComparison.Ordinal)))
            {
                page.Append($"\n### {rule.Id}\n\n**{rule.Title}.** {rule.Severity}{(rule.IsOfWholeFile ? " for the whole file or folder" : "")}{Kinds(rule)}.\n");
                page.Append(rule.Message == "{0}" ? "" : $"\n> {Quote(string.Format(null, CompositeFormat.Parse(rule.Message), ["...", "...", "...", "..."]))}\n");
            }
        }

        return page.ToString();
    }

    private static string Kinds(Rule rule) =>
        !KindRules.Table.TryGetValue(rule, out var kinds) || kinds.Length == Enum.GetValues<ArticleKind>().Length ? ""
            : $" for the {(kinds.Length == 1 ? "kind" : "kinds")} {string.Join(", ", kinds.Select(kind => $"`{KindNames.Of(kind)}`"))}";

    // What Markdown would take for its own.
    private static string Quote(string text) => string.Concat(text.Select(c => c is '<' or '>' or '*' or '[' or ']' or '`' or '_' or '#' or '|' or '~' or '\\' ? $"\\{c}" : c.ToString()));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
