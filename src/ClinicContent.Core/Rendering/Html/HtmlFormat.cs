namespace ClinicContent;

/// <summary>Renders an article or a section as an HTML fragment. All class names begin with <c>cc-</c>.</summary>
internal static class HtmlFormat
{
    public static void Write(ref Utf8Output output, in RenderContext rendering, HtmlRenderOptions options)
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

    /// <summary>Writes the clinic's invitation unless it is left out.</summary>
    public static void WriteCallToAction(ref Utf8Output output, in RenderContext rendering, HtmlRenderOptions options)
    {
        if (options.Parts.Has(ArticleParts.CallToAction) && rendering.Details.CallToAction is { } call)
        {
            output.Write("<section class=\"cc-call-to-action\">\n"u8);
            var level = Math.Min(options.HeadingLevel + 1, 6);
            WriteHeading(ref output, HtmlSection.Of(call).Title, level);
            HtmlSection.Of(call).Text.Write(ref output, call, rendering, options, level);
            output.Write("</section>\n"u8);
        }
    }

    /// <summary>Writes the disclaimer, which ends every article whatever the options.</summary>
    public static void WriteDisclaimer(ref Utf8Output output, in RenderContext rendering, HtmlRenderOptions options)
    {
        var level = Math.Min(options.HeadingLevel + 1, 6);
        output.Write("<footer class=\"cc-disclaimer\">\n"u8);
        var disclaimer = rendering.Details.Disclaimer;
        WriteHeading(ref output, HtmlSection.Of(disclaimer).Title, level);
        HtmlSection.Of(disclaimer).Text.Write(ref output, disclaimer, rendering, options, level);
        output.Write("</footer>\n"u8);
    }

    private static void WriteArticle(ref Utf8Output output, in RenderContext rendering, HtmlRenderOptions options)
    {
        var (details, parts, metadata) = (rendering.Details, options.Parts, HtmlMetadata.Of(rendering));
        var level = Math.Min(options.HeadingLevel + 1, 6);
        output.Write("<article class=\"cc-article\""u8, metadata.Attributes, options.IsForSearch ? " data-pagefind-body"u8 : default);
        output.Write(">\n<header class=\"cc-header\">\n"u8);
        if (parts.Has(ArticleParts.Title))
        {
            WriteHeading(ref output, metadata.Title, options.HeadingLevel);
        }

        if (parts.Has(ArticleParts.AlsoCalled))
        {
            output.Write(metadata.AlsoCalled);
        }

        if (parts.Has(ArticleParts.Summary))
        {
            output.Write("<p class=\"cc-summary\">"u8, metadata.Summary, "</p>\n"u8);
        }

        output.Write(metadata.Review, "</header>\n"u8, default);
        WriteBox(ref output, rendering, options, rendering.Emergency, level);
        if (parts.Has(ArticleParts.Contents))
        {
            WriteContents(ref output, rendering, options);
        }

        foreach (var section in details.Sections)
        {
            WriteSection(ref output, rendering, options, section, level, root: false);
        }

        if (parts.Has(ArticleParts.Related))
        {
            WriteRelated(ref output, rendering, options, level);
        }

        WriteCallToAction(ref output, rendering, options);
        if (parts.Has(ArticleParts.Sources) && details.Sources.Length > 0)
        {
            output.Write("<section class=\"cc-sources\">\n"u8);
            WriteHeading(ref output, metadata.SourcesTitle, level);
            HtmlMetadata.WriteSources(ref output, rendering, options);
            if (rendering.ListsCited(parts))
            {
                output.Write(metadata.CitationNote);
            }

            output.Write("</section>\n"u8);
        }

        if (parts.Has(ArticleParts.About))
        {
            output.Write(metadata.About);
        }

        WriteDisclaimer(ref output, rendering, options);
        output.Write("</article>\n"u8);
    }

    private static void WriteSection(ref Utf8Output output, in RenderContext rendering, HtmlRenderOptions options, Section section, int level, bool root)
    {
        WriteId(ref output, "<section class=\"cc-section\" id=\""u8, section, options, "\""u8);
        output.Write(root ? HtmlMetadata.Of(rendering).Attributes : default);
        output.Write(">\n"u8);
        if (!root || options.Parts.Has(ArticleParts.Title))
        {
            WriteHeading(ref output, HtmlSection.Of(section).Title, level);
        }

        WriteBox(ref output, rendering, options, root ? rendering.Emergency : null, level);
        WriteBox(ref output, rendering, options, rendering.UrgentIn(section), level);
        HtmlSection.Of(section).Text.Write(ref output, section, rendering, options, level);
        output.Write("</section>\n"u8);
    }

    private static void WriteBox(ref Utf8Output output, in RenderContext rendering, HtmlRenderOptions options, Section? box, int level)
    {
        if (box is not null)
        {
            WriteId(ref output, "<div class=\"cc-help\" id=\""u8, box, options, "\">\n"u8);
            HtmlSection.Of(box).Text.Write(ref output, box, rendering, options, level);
            output.Write("</div>\n"u8);
        }
    }

    private static void WriteContents(ref Utf8Output output, in RenderContext rendering, HtmlRenderOptions options)
    {
        output.WriteNavigationStart("cc-contents"u8, rendering.Words, InterfaceWord.Contents);
        output.Write("<ul"u8);
        output.WriteOwnLanguage(rendering.Words, InterfaceWord.Contents, rendering.Article.Language);
        output.Write(">\n"u8);
        foreach (var section in rendering.Details.Sections)
        {
            WriteId(ref output, "<li><a href=\"#"u8, section, options, "\">"u8);
            output.Write(HtmlSection.Of(section).Title, "</a></li>\n"u8, default);
        }

        output.Write("</ul>\n</nav>\n"u8);
    }

    // Without addresses of articles, there is nothing to go to.
    private static void WriteRelated(ref Utf8Output output, in RenderContext rendering, HtmlRenderOptions options, int level)
    {
        var related = HtmlMetadata.Of(rendering).Related;
        if (options.ArticleUrl is null || related.Length == 0)
        {
            return;
        }

        output.Write("<section class=\"cc-related\">\n"u8);
        WriteHeading(ref output, HtmlMetadata.Of(rendering).RelatedTitle, level);
        output.Write("<ul>\n"u8);
        foreach (var article in related)
        {
            output.Write("<li><a href=\""u8);
            ArticleAddress.Write(ref output, article.Slug, rendering.Article.Language, options, AddressForm.Html);
            output.Write("\""u8);
            HtmlLinks.WriteAttributes(ref output, options);
            output.Write(">"u8, article.Title, "</a></li>\n"u8);
        }

        output.Write("</ul>\n</section>\n"u8);
    }

    private static void WriteId(ref Utf8Output output, ReadOnlySpan<byte> before, Section section, HtmlRenderOptions options, ReadOnlySpan<byte> after)
    {
        output.Write(before);
        output.WriteHtml(options.IdPrefix);
        output.Write(HtmlSection.Of(section).Id, after, default);
    }

    private static void WriteHeading(ref Utf8Output output, ReadOnlySpan<byte> html, int level) =>
        output.Write("<h1><h2><h3><h4><h5><h6>"u8.Slice((level - 1) * 4, 4), html, "</h1>\n</h2>\n</h3>\n</h4>\n</h5>\n</h6>\n"u8.Slice((level - 1) * 6, 6));
}
