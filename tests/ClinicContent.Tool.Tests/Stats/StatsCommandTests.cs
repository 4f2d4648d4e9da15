namespace ClinicContent.Tool.Tests;

public class StatsCommandTests
{
    [Fact]
    public Task Stats_are_a_table_for_each_language()
    {
        using var folder = SampleFolder.New();
        var file = folder.Write("a.pack", folder.Bytes()).FullPath("a.pack");

        return Verify(Reports.Run("stats", file).Output, "txt");
    }

    [Fact]
    public Task Stats_are_json_for_programs()
    {
        using var folder = SampleFolder.New();
        var file = folder.Write("a.pack", folder.Bytes()).FullPath("a.pack");

        return Verify(Reports.Run("stats", file, "--format", "json").Output.HideVersions(folder.Pack()), "json");
    }

    [Fact]
    public Task A_terminal_shows_bars()
    {
        using var folder = SampleFolder.New();
        var pack = folder.Pack();

        return Verify(Reports.OnTerminal(console => new StatisticsReport(console).Write(pack, LanguageStatistics.Of(PackStatistics.Of(pack)))), "txt");
    }

    [Fact]
    public void Words_are_those_that_the_reading_level_is_computed_of()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", ArticleText.WithText("One **two** three/four, at {{clinic.name}}.\n\n- five"));

        // With the clinic's word and the three of the summary.
        Assert.Equal(10, Assert.Single(PackStatistics.Of(folder.Pack())).Words);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(200, 1)]
    [InlineData(201, 2)]
    public void Reading_takes_whole_minutes(int words, int minutes)
    {
        using var folder = SampleFolder.New();

        Assert.Equal(minutes, new ArticleStatistics(folder.Pack().Articles[0], ReadingLevel.Of("", [], "en", null), words, 0, 0, 0).ReadingMinutes);
    }

    [Fact]
    public void A_link_counts_once_in_its_own_language()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", ArticleText.WithText("[x](b.md) [y](b.md) [z](a.md) [w](#overview)").Replace("updated:", "related: [b, c]\nupdated:"))
            .Write("en/b.md", ArticleText.Good).Write("en/c.md", ArticleText.Good).Write("es/b.md", ArticleText.WithText("[x](c.md)")).Write("es/c.md", ArticleText.Good);

        var statistics = PackStatistics.Of(folder.Pack());

        Assert.Equal(["a en 2 0", "b en 0 1", "b es 1 0", "c en 0 1", "c es 0 1"], statistics.Select(s => $"{s.Article.Slug} {s.Article.Language} {s.LinksOut} {s.LinksIn}"));
    }
}
