namespace ClinicContent.Compiler.Tests;

public class RuleTests
{
    private static readonly List<RuleCase> Cases =
        [.. FileCases.All, .. FrontMatterCases.All, .. StructureCases.All, .. TextCases.All, .. LibraryCases.All, .. QualityCases.All, .. ParityCases.All, .. HelpCases.All, .. WordsCases.All, .. MarkupCases.All, .. MisreadCases.All];

    public static IEnumerable<object[]> Names => Cases.Select(c => new object[] { c.Id, c.Name });

    [Theory]
    [MemberData(nameof(Names))]
    public void A_broken_rule_is_reported_once_at_its_place_with_a_remedy(string id, string name)
    {
        var broken = Cases.Single(c => c.Id == id && c.Name == name);
        using var folder = new ArticleFolderFixture();
        broken.Arrange(folder);

        var (library, diagnostics) = folder.Compile(broken.Date);

        Assert.Equal(broken.IsWarning, library is not null);
        // An error leaves the warnings on the other articles of the folder, which are tested by themselves.
        var diagnostic = Assert.Single(diagnostics, found => broken.IsWarning ? found.Severity != Severity.Information : found.Severity == Severity.Error);
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(broken.IsWarning ? Severity.Warning : Severity.Error, diagnostic.Severity);
        Assert.Equal(broken.Path.Length == 0 ? folder.Path : $"{folder.Path}/{broken.Path}", diagnostic.Path);
        Assert.Equal(broken.Location, diagnostic.Location);
        Assert.Contains(broken.Remedy, diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_has_an_id_of_its_own_in_its_group()
    {
        Assert.Equal(RuleCatalog.All.Count, RuleCatalog.All.DistinctBy(rule => rule.Id).Count());
        Assert.All(RuleCatalog.All, rule => Assert.Matches("^CC(0[0-8]|20|30)[0-9]{2}$", rule.Id));
        Assert.All(RuleCatalog.All, rule => Assert.DoesNotMatch("[.:]$", rule.Title));
    }

    [Fact]
    public void Every_rule_is_tested()
    {
        // CC0010, those of code files, of other packs, of rhythm and of articles with errors have tests of their own; CC0215 guards against what the parser never gives today.
        var untested = RuleCatalog.All.Select(rule => rule.Id).Except(Cases.Select(c => c.Id))
            .Except(["CC0010", "CC0215", "CC0701", "CC0702", "CC0703", "CC0704", "CC0705", "CC2032", "CC2033", "CC2034", "CC3001", "CC0329", "CC0330", "CC3002", "CC3003"]);

        Assert.Empty(untested);
    }

    [Fact]
    public void Three_mistakes_in_one_article_are_three_errors_in_order()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", ArticleText.WithText("x <b>y\n\n[z](javascript:x)").Replace("updated: 2026-11-22", "updated: today"));

        var (_, diagnostics) = folder.Compile();

        Assert.Equal(
            [
                $"{folder.Path}/en/a.md(5,10): error CC0117",
                $"{folder.Path}/en/a.md(9,3): error CC0301",
                $"{folder.Path}/en/a.md(11,1): error CC0307",
            ],
            diagnostics.Select(diagnostic => diagnostic.ToString()[..diagnostic.ToString().IndexOf(": ", diagnostic.ToString().IndexOf("CC", StringComparison.Ordinal), StringComparison.Ordinal)]));
    }

    [Fact]
    public void Errors_of_all_files_come_in_one_run()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/b.md", "x").Write("en/a.md", "x").Write("es/a.md", "x");

        Assert.Equal(["en/a.md", "en/b.md", "es/a.md"], folder.Compile().Diagnostics.Where(d => d.Id == "CC0101").Select(d => d.Path[(folder.Path.Length + 1)..]));
    }

    [Fact]
    public void A_file_with_very_many_errors_reports_the_first_hundred_and_that_there_are_more()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", ArticleText.WithText(string.Concat(Enumerable.Repeat("x <b>\n", 5000))));

        var (_, diagnostics) = folder.Compile();

        Assert.Equal(101, diagnostics.Count);
        Assert.Equal("CC0010", diagnostics[^1].Id);
        Assert.Contains("build again", diagnostics[^1].Message, StringComparison.Ordinal);
    }
}
