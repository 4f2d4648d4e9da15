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
            WriteHeading(ref output, call.Title, level);
            HtmlNodes.Write(ref output, call.Document, rendering, options, level);
            output.Write("</section>\n"u8);
        }

        output.Write("<footer class=\"cc-disclaimer\">\n"u8);
        WriteHeading(ref output, rendering.Details.Disclaimer.Title, level);
        HtmlNodes.Write(ref output, rendering.Details.Disclaimer.Document, rendering, options, level);
        output.Write("</footer>\n"u8);
    }

    /// <summary>Who reviewed the article, or plainly that nobody has.</summary>
    public static void WriteReview(ref Utf8Output output, in Rendering rendering)
    {
        var (review, words) = (rendering.Details.Review, rendering.Words);
        if (review.Status == ReviewStatus.Unreviewed)
        {
            output.Write("<p class=\"cc-review cc-unreviewed\">"u8);
            output.WriteHtml(words.Unreviewed);
        }
        else
        {
            output.Write("<p class=\"cc-review\">"u8);
            output.WriteHtml(words.ReviewedBy);
            output.Write(" "u8);
            output.WriteHtml(review.By);
            output.Write(", "u8);
            output.WriteHtml(review.Credentials);
            output.Write(". "u8);
            WriteDated(ref output, words.ReviewedOn, review.On.GetValueOrDefault(), words);
            output.Write(" "u8);
            WriteDated(ref output, words.ReviewDue, review.Due.GetValueOrDefault(), words);
        }

        output.Write("</p>\n"u8);
    }

    /// <summary>Who wrote the article, when it was updated, its version and licence.</summary>
    public static void WriteAbout(ref Utf8Output output, in Rendering rendering)
    {
        var (article, details, words) = (rendering.Article, rendering.Details, rendering.Words);
        output.Write("<p class=\"cc-about\">"u8);
        if (details.Author.Length > 0)
        {
            output.WriteHtml(words.WrittenBy);
            output.Write(" "u8);
            output.WriteHtml(details.Author);
            output.Write(". "u8);
        }

        WriteDated(ref output, words.Updated, article.Updated, words);
        output.Write(" "u8);
        output.WriteHtml(words.Version);
        output.Write(" "u8);
        output.Write(article.ShortVersion);
        output.Write("."u8);
        if (details.License is { } license)
        {
            output.Write(" "u8);
            output.WriteHtml(words.License);
            output.Write(": <a rel=\"license\" href=\""u8);
            output.WriteHtml(license.Url);
            output.Write("\">"u8);
            output.WriteHtml(license.Name);
            output.Write("</a>."u8);
        }

        output.Write("</p>\n"u8);
    }

    private static void WriteArticle(ref Utf8Output output, in Rendering rendering, HtmlOptions options)
    {
        var (article, details, parts) = (rendering.Article, rendering.Details, options.Parts);
        var level = Math.Min(options.HeadingLevel + 1, 6);
        output.Write("<article class=\"cc-article\""u8);
        WriteLanguage(ref output, article);
        output.Write(">\n<header class=\"cc-header\">\n"u8);
        if (parts.Has(ArticleParts.Title))
        {
            WriteHeading(ref output, article.Title, options.HeadingLevel);
        }

        if (parts.Has(ArticleParts.Summary))
        {
            output.Write("<p class=\"cc-summary\">"u8);
            output.WriteHtml(details.Summary);
            output.Write("</p>\n"u8);
        }

        WriteReview(ref output, rendering);
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
            WriteSources(ref output, rendering, options, level);
        }

        if (parts.Has(ArticleParts.About))
        {
            WriteAbout(ref output, rendering);
        }

        WriteClosing(ref output, rendering, options);
        output.Write("</article>\n"u8);
    }

    private static void WriteSection(ref Utf8Output output, in Rendering rendering, HtmlOptions options, Section section, int level, bool root)
    {
        output.Write("<section class=\"cc-section\" id=\""u8);
        output.WriteHtml(options.IdPrefix);
        output.WriteHtml(section.Id);
        output.Write("\""u8);
        if (root)
        {
            WriteLanguage(ref output, rendering.Article);
        }

        output.Write(">\n"u8);
        if (!root || options.Parts.Has(ArticleParts.Title))
        {
            WriteHeading(ref output, section.Title, level);
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
            output.WriteHtml(section.Id);
            output.Write("\">"u8);
            output.WriteHtml(section.Title);
            output.Write("</a></li>\n"u8);
        }

        output.Write("</ul>\n</nav>\n"u8);
    }

    private static void WriteSources(ref Utf8Output output, in Rendering rendering, HtmlOptions options, int level)
    {
        output.Write("<section class=\"cc-sources\">\n"u8);
        WriteHeading(ref output, rendering.Words.Sources, level);
        output.Write("<ol>\n"u8);
        foreach (var source in rendering.Details.Sources)
        {
            output.Write("<li><a href=\""u8);
            output.WriteHtml(source.Url);
            output.Write("\""u8);
            HtmlNodes.WriteLinkAttributes(ref output, options);
            output.Write(">"u8);
            output.WriteHtml(source.Title);
            output.Write("</a>, "u8);
            output.WriteHtml(source.Publisher);
            output.Write(", "u8);
            output.WriteHtml(rendering.Words.Opened);
            output.Write(" "u8);
            WriteTime(ref output, source.Accessed, rendering.Words);
            output.Write("</li>\n"u8);
        }

        output.Write("</ol>\n</section>\n"u8);
    }

    private static void WriteHeading(ref Utf8Output output, string text, int level)
    {
        var digit = (byte)('0' + level);
        output.Write("<h"u8);
        output.Write(digit);
        output.Write(">"u8);
        output.WriteHtml(text);
        output.Write("</h"u8);
        output.Write(digit);
        output.Write(">\n"u8);
    }

    private static void WriteLanguage(ref Utf8Output output, Article article)
    {
        output.Write(" lang=\""u8);
        output.WriteHtml(article.Language);
        output.Write(LanguageTag.IsRightToLeft(article.Language) ? "\" dir=\"rtl\""u8 : "\""u8);
    }

    private static void WriteDated(ref Utf8Output output, string word, DateOnly date, InterfaceWords words)
    {
        output.WriteHtml(word);
        output.Write(": "u8);
        WriteTime(ref output, date, words);
        output.Write("."u8);
    }

    private static void WriteTime(ref Utf8Output output, DateOnly date, InterfaceWords words)
    {
        output.Write("<time datetime=\""u8);
        output.WriteIsoDate(date);
        output.Write("\">"u8);
        words.WriteDate(ref output, date);
        output.Write("</time>"u8);
    }
}
