namespace ClinicContent.Compiler.Tests;

public class WaiverTests
{
    [Fact]
    public void A_waived_rule_is_not_reported()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", SoundArticle.With("- Walk", "Walk").Replace("updated:", "waive: [{ rule: CC2004, reason: \"It asks for no action.\" }]\nupdated:"));

        Assert.Empty(folder.Compile().Diagnostics);
    }

    [Fact]
    public void A_waiver_holds_for_its_own_article_and_rule_alone()
    {
        using var folder = new ArticleFolderFixture();
        var article = SoundArticle.With("- Walk", "Walk").Replace("summary: A", "summary: It hurts. Rest. Walk. A");
        folder.Write("en/a.md", article.Replace("updated:", "waive: [{ rule: CC2004, reason: x }]\nupdated:")).Write("en/b.md", article);

        Assert.Equal(["en/a.md CC2003", "en/b.md CC2004", "en/b.md CC2003"], folder.Compile().Diagnostics.Select(d => $"{d.Path[(folder.Path.Length + 1)..]} {d.Id}"));
    }

    [Fact]
    public void A_waiver_of_an_overdue_review_needs_no_date()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", SoundArticle.WithLine("review: { status: reviewed, by: x, credentials: y, on: 2026-01-15, due: 2026-11-22 }\nwaive: [{ rule: CC2014, reason: x }]"));

        Assert.Empty(folder.Compile().Diagnostics);
        Assert.Empty(folder.Compile(new DateOnly(2026, 11, 23)).Diagnostics);
        Assert.Equal("CC2022", Assert.Single(folder.Compile(new DateOnly(2026, 11, 22)).Diagnostics).Id);
    }
}
