namespace ClinicContent.Compiler.Tests;

/// <summary>An error in one file hides no warning on another, and the output names the articles that were not judged.</summary>
public class UncheckedQualityTests
{
    private static readonly DateOnly Today = new(2026, 11, 27);

    private const string Broken = "---\ntitle: Broken\nsummary: S.\nsections: [overview]\nupdated: 2026-11-22\n---\n## Overview\n\nx <b>y</b>\n";

    [Fact]
    public void Warnings_on_other_articles_are_the_same_with_and_without_an_article_that_has_an_error()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", ArticleText.Good.Replace("updated: 2026-11-22", "updated: 2062-11-22", StringComparison.Ordinal));
        folder.Write("en/b.md", SoundArticle.With("Walk a bit each day. [@one]", "Walk a bit each day, as the NHS says."));
        var before = Warnings(folder);

        folder.Write("en/broken.md", Broken);

        Assert.Superset(new HashSet<string> { "CC2004", "CC2010", "CC2021", "CC2027", "CC2029", "CC2047" }, before.Select(warning => warning.Id).ToHashSet());
        Assert.Equal(before, Warnings(folder));
    }

    [Fact]
    public void The_articles_that_were_not_judged_are_named_once()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", SoundArticle.Text).Write("en/broken.md", Broken).Write("en/other.md", "x");

        var note = folder.Compile(Today).Unchecked!;

        Assert.Equal(("CC3003", folder.Path, Severity.Information), (note.Id, note.Path, note.Severity));
        Assert.StartsWith("2 articles were not checked for the warnings", note.Message, StringComparison.Ordinal);
        Assert.EndsWith("in what they share: en/broken.md, en/other.md. Correct the errors, and check again.", note.Message, StringComparison.Ordinal);
        folder.Write("en/broken.md", SoundArticle.Text).Write("en/other.md", SoundArticle.Text);
        Assert.Null(folder.Compile(Today).Unchecked);
    }

    [Fact]
    public void Many_articles_are_counted_after_the_first_twenty()
    {
        using var folder = new ArticleFolderFixture();
        foreach (var n in Enumerable.Range(10, 30))
        {
            folder.Write($"en/a{n}.md", "x");
        }

        Assert.Contains("en/a29.md and 10 more.", folder.Compile(Today).Unchecked!.Message, StringComparison.Ordinal);
    }

    // What a file with errors says is not known: nothing is said against others for it.
    [Theory]
    [InlineData("es/a.md")]
    [InlineData("en/b.md")]
    public void Nothing_is_compared_with_an_article_that_has_an_error(string broken)
    {
        using var folder = new ArticleFolderFixture();
        var english = SoundArticle.WithLine("related: [b]");
        folder.Write("en/a.md", english).Write("en/b.md", SoundArticle.WithLine("related: [a]"))
            .Write("es/a.md", SoundArticle.Translation().Replace("updated:", "related: [b]\nupdated:", StringComparison.Ordinal))
            .Write("es/b.md", SoundArticle.Translation());
        var before = Warnings(folder).Where(warning => warning.Path != folder.FullPath(broken)).ToList();

        folder.Write(broken, "x");

        Assert.Subset(before.ToHashSet(), Warnings(folder).ToHashSet());
    }

    [Fact]
    public void A_waiver_of_a_comparison_that_was_not_made_is_not_called_useless()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", SoundArticle.WithLine("related: [b]\nwaive: [{ rule: CC2019, reason: x }]")).Write("en/b.md", "x");

        Assert.DoesNotContain(folder.Compile(Today).Diagnostics, diagnostic => diagnostic.Id == "CC2022");
    }

    [Theory]
    [InlineData("en/_help.md", "x")]
    [InlineData("en/_closing.md", "x <b>")]
    [InlineData("en/_words.json", "{")]
    [InlineData("_clinic.json", "{")]
    public void Articles_that_share_a_file_with_an_error_are_not_judged_and_named(string file, string text)
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", ArticleText.Good).Write(file, text);

        var (diagnostics, note) = (folder.Compile(Today).Diagnostics, folder.Compile(Today).Unchecked!);

        Assert.Contains(diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Contains("en/a.md", note.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "CC2010");
    }

    [Fact]
    public void Results_with_a_cache_are_those_without_one()
    {
        using var folder = new ArticleFolderFixture();
        var cache = folder.FullPath("../" + Path.GetRandomFileName());
        try
        {
            folder.Write("en/a.md", ArticleText.Good).Write("en/broken.md", Broken);
            IReadOnlyList<Diagnostic> Cached() => LibraryCompiler.Compile(folder.Path, new CompilationOptions { Name = "Test", Date = Today, CachePath = cache }).All;

            var first = Cached();

            Assert.Equal(folder.Compile(Today).All, first);
            Assert.Equal(first, Cached());
            folder.Write("en/broken.md", ArticleText.Good);
            Assert.Equal(folder.Compile(Today).All, Cached());
        }
        finally
        {
            File.Delete(cache);
        }
    }

    private static List<Diagnostic> Warnings(ArticleFolderFixture folder) => [.. folder.Compile(Today).Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Warning)];
}
