namespace ClinicContent;

/// <summary>What rendering keeps of an article from one time to the next.</summary>
internal sealed class RenderedArticle
{
    private RenderedArticle(ArticleDetails details, InterfaceWords words) => Statement = ReviewStatement.Of(details, words);

    /// <summary>How the text was made and who reviewed it, or plainly that nobody has: the same sentences in every format.</summary>
    public string Statement { get; }

    /// <summary>Prepared when the article is first rendered as HTML.</summary>
    public HtmlMetadata? Html { get; set; }

    public static RenderedArticle Of(in RenderContext rendering)
    {
        var details = rendering.Details;
        if (details.Rendered is RenderedArticle rendered)
        {
            return rendered;
        }

        rendered = new RenderedArticle(details, rendering.Words);
        details.Rendered = rendered;
        return rendered;
    }
}
