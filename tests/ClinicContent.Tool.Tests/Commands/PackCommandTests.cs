namespace ClinicContent.Tool.Tests;

public class PackCommandTests
{
    [Fact]
    public void Pack_writes_what_compile_embeds()
    {
        using var folder = SampleFolder.New();
        var file = folder.FullPath("out/Test.pack");

        var (code, output, error) = Reports.Run("pack", folder.Path, "--to", file);

        Assert.Equal((0, ""), (code, error));
        Assert.Equal(folder.Bytes(), File.ReadAllBytes(file));
        Assert.Contains($"bytes, content version {ContentPack.Open(file).ContentVersion}\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_leaves_the_old_pack_whole()
    {
        using var folder = SampleFolder.With("en/walking.md", "- It", "- <b>It");
        folder.Write("a.pack", "old");

        var (code, output, _) = Reports.Run("pack", folder.Path, "--to", folder.FullPath("a.pack"));

        Assert.Equal(1, code);
        Assert.Contains("error CC0301", output, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(folder.FullPath("a.pack")));
    }

    [Fact]
    public Task Inspect_shows_the_header_and_the_index()
    {
        using var folder = SampleFolder.New();
        var file = folder.Write("a.pack", folder.Bytes()).FullPath("a.pack");

        return Verify(Reports.Run("inspect", file).Output, "txt");
    }

    [Fact]
    public Task Inspect_shows_the_nodes_of_an_article()
    {
        using var folder = SampleFolder.New();

        return Verify(Reports.Run("inspect", folder.Path, "--article", "sore-knee").Output, "txt");
    }

    [Theory]
    [InlineData("M25.561", "icd-10-cm", "exact")]
    [InlineData("m25561", "ICD-10-CM", "exact")]
    [InlineData("M25", "2.16.840.1.113883.6.90", "narrower")]
    [InlineData("M25.562", "icd10", "No article has this code or a narrower one.")]
    public void Inspect_shows_the_articles_of_a_code_and_how_each_matches(string code, string system, string expected)
    {
        using var folder = SampleFolder.New();

        var (exit, output, error) = Reports.Run("inspect", folder.Path, "--code", code, "--system", system);

        Assert.Equal((0, ""), (exit, error));
        Assert.Contains(expected, output, StringComparison.Ordinal);
    }

    [Fact]
    public void Inspect_lists_the_code_systems_that_it_knows()
    {
        using var folder = SampleFolder.New();

        var (exit, _, error) = Reports.Run("inspect", folder.Path, "--code", "x", "--system", "icd-11");

        Assert.Equal(2, exit);
        Assert.Contains("There is no code system 'icd-11': use icd-10-cm, snomed-ct", error, StringComparison.Ordinal);
    }

    [Fact]
    public Task A_terminal_shows_the_pack_in_boxes()
    {
        using var folder = SampleFolder.New();
        var pack = folder.Pack();

        return Verify(Reports.OnTerminal(console =>
        {
            new PackReport(console).Write(pack);
            new ArticleReport(console).Write(pack.Articles[1]);
        }), "txt");
    }

    [Fact]
    public void An_article_is_shown_in_the_language_asked_for()
    {
        using var folder = SampleFolder.New();

        Assert.StartsWith("walking (es)\nTitle         Caminar\n", Reports.Run("inspect", folder.Path, "--article", "walking", "--language", "es-MX").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_article_is_told_with_the_nearest()
    {
        using var folder = SampleFolder.New();

        var (code, _, error) = Reports.Run("inspect", folder.Path, "--article", "kneepain");

        Assert.Equal(2, code);
        Assert.Contains("Did you mean 'knee-pain'?", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_pack_is_told_in_one_line_and_ends_with_1()
    {
        using var folder = SampleFolder.New();
        var bytes = folder.Bytes();
        bytes[^1] ^= 1;
        folder.Write("damaged.pack", bytes).Write("cut.pack", bytes[..^9]).Write("other.pack", "no pack");

        foreach (var (file, reason) in new[] { ("damaged.pack", "does not match its SHA-256"), ("cut.pack", "it was cut short"), ("other.pack", "at least") })
        {
            var (code, output, error) = Reports.Run("inspect", folder.FullPath(file));

            Assert.Equal((1, ""), (code, output));
            Assert.StartsWith($"clinic-content: '{folder.FullPath(file)}' cannot be read: ", error, StringComparison.Ordinal);
            Assert.Contains(reason, error, StringComparison.Ordinal);
            Assert.Equal(1, error.Count(letter => letter == '\n'));
        }
    }

    [Fact]
    public void A_pack_of_hostile_texts_cannot_steer_the_terminal()
    {
        var article = new CompiledArticle
        {
            Slug = "a",
            Language = "en",
            Title = "x\u001B[2J\ny [red]z[/]",
            Kind = ArticleKind.Guide,
            Updated = new DateOnly(2026, 11, 20),
            Summary = "\u202Ex",
            Sections = [],
            Disclaimer = new CompiledSection("disclaimer", "D", null, default, ClinicValues.None),
        };
        var bytes = PackWriter.Write(new CompiledLibrary { Name = "\u001B]0;x\u0007", DefaultLanguage = "en", Articles = [article] });
        using var folder = new ArticleFolderFixture();
        var file = folder.Write("a.pack", bytes).FullPath("a.pack");

        foreach (var output in new[] { Reports.Run("inspect", file).Output, Reports.Run("inspect", file, "--article", "a").Output, Reports.Run("stats", file).Output })
        {
            Assert.DoesNotContain('\u001B', output);
            Assert.DoesNotContain('\u202E', output);
        }

        Assert.Contains("[red]z[/]", Reports.Run("inspect", file).Output, StringComparison.Ordinal);
    }
}
