namespace ClinicContent;

/// <summary>The results of rendering an article that are kept between renderings.</summary>
internal sealed class RenderedArticle
{
    private RenderedArticle(ArticleDetails details, InterfaceWords words) => Statement = ReviewStatement.Of(details, words);

    /// <summary>The statement about how the text was made and who reviewed it, or plainly that nobody has: the same sentences in every format.</summary>
    public string Statement { get; }

    /// <summary>The metadata as HTML, prepared on the article's first rendering as HTML.</summary>
    public HtmlMetadata? Html { get; set; }

    public static RenderedArticle Of(Article article) =>
        RenderingCache.GetOrPrepare(ref article.Details.Rendered, article, static article => new RenderedArticle(article.Details, article.Words));
}
