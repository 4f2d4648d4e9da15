namespace ClinicContent;

/// <summary>What rendering keeps of an article from one time to the next.</summary>
internal sealed class RenderedArticle
{
    private RenderedArticle(ArticleDetails details, InterfaceWords words) => Statement = ReviewStatement.Of(details, words);

    /// <summary>How the text was made and who reviewed it, or plainly that nobody has: the same sentences in every format.</summary>
    public string Statement { get; }

    /// <summary>Prepared when the article is first rendered as HTML.</summary>
    public HtmlMetadata? Html { get; set; }

    public static RenderedArticle Of(Article article) =>
        RenderingCache.GetOrPrepare(ref article.Details.Rendered, article, static article => new RenderedArticle(article.Details, article.Words));
}
