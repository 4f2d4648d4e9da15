namespace ClinicContent.Compiler.Tests;

/// <summary>Other names of what an article is about, and the words that people search with.</summary>
public sealed class SynonymTests : IDisposable
{
    private readonly ArticleFolderFixture _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Both_are_part_of_the_pack()
    {
        Write("alsoCalled: [lumbago, \"  Low  back pain \"]\nsearchTerms: [bad back]");

        var article = _folder.Pack().Articles.Single();

        Assert.Equal(["lumbago", "Low back pain"], article.AlsoCalled);
        Assert.Equal(["bad back"], article.SearchTerms);
    }

    [Fact]
    public void No_rendering_shows_a_search_term()
    {
        Write("searchTerms: [xylophone]");
        var article = _folder.Pack().Articles.Single();

        Assert.All(ArticleFormats.BuiltIn, format => Assert.DoesNotContain("xylophone", new ArticleRenderer(new ArticleRendererOptions()).Render(article, format), StringComparison.Ordinal));
        Assert.DoesNotContain("xylophone", article.ToCanonicalText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("alsoCalled: lumbago", "'alsoCalled'")]
    [InlineData("alsoCalled: [lumbago, Lumbago]", "Lumbago")]
    [InlineData("searchTerms: [\"\"]", "'searchTerms'")]
    [InlineData("searchTerms: [\"a\\u202Eb\"]", "202E")]
    [InlineData("alsoCalled: [\"{{clinic.name}}\"]", "'alsoCalled'")]
    public void What_is_no_list_of_different_texts_is_an_error(string line, string named)
    {
        Write(line);

        Assert.Contains(_folder.Compile().Diagnostics, diagnostic => diagnostic.Severity == Severity.Error && diagnostic.Message.Contains(named, StringComparison.Ordinal));
    }

    private void Write(string lines) => _folder.Write("en/low-back-pain.md", $$"""
        ---
        title: Low back pain
        summary: Why a back hurts.
        {{lines}}
        sections: [{ id: overview }]
        updated: 2026-11-22
        ---
        ## What is it?

        Text.
        """);
}
