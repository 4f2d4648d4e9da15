namespace ClinicContent;

/// <summary>Renders an article or a section as an HTML fragment. All class names begin with <c>cc-</c>.</summary>
internal static class HtmlRenderer
{
    public static void Write(ref Utf8Output output, in Rendering rendering, HtmlOptions options)
    {
        if (rendering.Section is { } section)
        {
            WriteSection(ref output, rendering, options, section, options.HeadingLevel, root: true);
        }
        else
        {
            WriteArticle(ref output, rendering, options);
        }
    }

    /// <summary>What stands below a whole article whatever the options: the disclaimer, and the call to action unless left out.</summary>
    public static void WriteClosing(ref Utf8Output output, in Rendering rendering, HtmlOptions options)
    {
        var level = Math.Min(options.HeadingLevel + 1, 6);
        if (options.Parts.Has(ArticleParts.CallToAction) && rendering.Details.CallToAction is { } call)
        {
            output.Write("<section class=\"cc-call-to-action\">\n"u8);
            WriteHeading(ref output, call.HtmlTitle, level);
            HtmlNodes.Write(ref output, call.Document, rendering, options, level);
            output.Write("</section>\n"u8);
        }

        output.Write("<footer class=\"cc-disclaimer\">\n"u8);
        WriteHeading(ref output, rendering.Details.Disclaimer.HtmlTitle, level);
        HtmlNodes.Write(ref output, rendering.Details.Disclaimer.Document, rendering, options, level);
        output.Write("</footer>\n"u8);
    }

    private static void WriteArticle(ref Utf8Output output, in Rendering rendering, HtmlOptions options)
    {
        var (article, details, parts, metadata) = (rendering.Article, rendering.Details, options.Parts, HtmlMetadata.Of(rendering));
        var level = Math.Min(options.HeadingLevel + 1, 6);
        output.Write("<article class=\"cc-article\""u8);
        WriteLanguageAndVersion(ref output, article);
        output.Write(">\n<header class=\"cc-header\">\n"u8);
        if (parts.Has(ArticleParts.Title))
        {
            WriteHeading(ref output, metadata.Title, options.HeadingLevel);
        }

        if (parts.Has(ArticleParts.Summary))
        {
            output.Write("<p class=\"cc-summary\">"u8);
            output.Write(metadata.Summary);
            output.Write("</p>\n"u8);
        }

        output.Write(metadata.Review);
        output.Write("</header>\n"u8);
        if (parts.Has(ArticleParts.Contents))
        {
            WriteContents(ref output, rendering, options);
        }

        foreach (var section in details.Sections)
        {
            WriteSection(ref output, rendering, options, section, level, root: false);
        }

        if (parts.Has(ArticleParts.Sources) && details.Sources.Length > 0)
        {
            output.Write("<section class=\"cc-sources\">\n"u8);
            WriteHeading(ref output, metadata.SourcesTitle, level);
            HtmlMetadata.WriteSources(ref output, rendering, options);
            output.Write("</section>\n"u8);
        }

        if (parts.Has(ArticleParts.About))
        {
            output.Write(metadata.About);
        }

        WriteClosing(ref output, rendering, options);
        output.Write("</article>\n"u8);
    }

    private static void WriteSection(ref Utf8Output output, in Rendering rendering, HtmlOptions options, Section section, int level, bool root)
    {
        output.Write("<section class=\"cc-section\" id=\""u8);
        output.WriteHtml(options.IdPrefix);
        output.Write(section.HtmlId);
        output.Write("\""u8);
        if (root)
        {
            WriteLanguageAndVersion(ref output, rendering.Article);
        }

        output.Write(">\n"u8);
        if (!root || options.Parts.Has(ArticleParts.Title))
        {
            WriteHeading(ref output, section.HtmlTitle, level);
        }

        HtmlNodes.Write(ref output, section.Document, rendering, options, level);
        output.Write("</section>\n"u8);
    }

    private static void WriteContents(ref Utf8Output output, in Rendering rendering, HtmlOptions options)
    {
        output.Write("<nav class=\"cc-contents\" aria-label=\""u8);
        output.WriteHtml(rendering.Words.Contents);
        output.Write("\">\n<ul>\n"u8);
        foreach (var section in rendering.Details.Sections)
        {
            output.Write("<li><a href=\"#"u8);
            output.WriteHtml(options.IdPrefix);
            output.Write(section.HtmlId);
            output.Write("\">"u8);
            output.Write(section.HtmlTitle);
            output.Write("</a></li>\n"u8);
        }

        output.Write("</ul>\n</nav>\n"u8);
    }

    private static void WriteHeading(ref Utf8Output output, ReadOnlySpan<byte> html, int level)
    {
        var digit = (byte)('0' + level);
        output.Write("<h"u8);
        output.Write(digit);
        output.Write(">"u8);
        output.Write(html);
        output.Write("</h"u8);
        output.Write(digit);
        output.Write(">\n"u8);
    }

    // The version is not an option: who asks later which wording a patient saw finds it, whatever parts were left out.
    private static void WriteLanguageAndVersion(ref Utf8Output output, Article article)
    {
        output.Write(" lang=\""u8);
        output.WriteHtml(article.Language);
        output.Write(LanguageTag.IsRightToLeft(article.Language) ? "\" dir=\"rtl\""u8 : "\""u8);
        output.Write(" data-cc-version=\""u8);
        output.Write(article.ShortVersion);
        output.Write("\""u8);
    }
}
