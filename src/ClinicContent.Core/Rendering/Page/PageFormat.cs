namespace ClinicContent;

/// <summary>Renders an article or a section as a complete HTML page. Without additions it has no script.</summary>
internal static class PageFormat
{
    public static void Write(ref Utf8Output output, in RenderContext rendering, PageRenderOptions options) =>
        Write(ref output, rendering, options, PageAdditions.None);

    public static void Write(ref Utf8Output output, in RenderContext rendering, PageRenderOptions options, PageAdditions additions)
    {
        additions.WriteStart(ref output, rendering.Article.Language, options);
        WriteHead(ref output, rendering, options, additions);
        output.Write("<body class=\""u8);
        output.Write(additions.BodyClass);
        output.Write("\">\n"u8);
        WriteClinic(ref output, rendering.Clinic, rendering.Words, additions.LinkTarget);
        additions.WriteNavigation(ref output, rendering);
        output.Write("<main>\n"u8);
        var html = options.Html(additions.LinkTarget);
        if (rendering.Section is null)
        {
            HtmlFormat.Write(ref output, rendering, html);
        }
        else
        {
            WriteSection(ref output, rendering, html);
        }

        output.Write("</main>\n"u8);
        additions.WriteEnd(ref output);
        output.Write("</body>\n</html>\n"u8);
    }

    /// <summary>Writes the start of any page, up to its title.</summary>
    public static void WriteStart(ref Utf8Output output, string language, string policy)
    {
        output.Write("<!doctype html>\n<html"u8);
        output.WriteLanguage(language);
        output.Write(">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\""u8);
        output.WriteHtml(policy);
        output.Write("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"u8);
    }

    /// <summary>Writes the style of any page.</summary>
    public static void WriteStyle(ref Utf8Output output, string? styleSheet)
    {
        output.Write("<meta name=\"color-scheme\" content=\"light dark\">\n"u8);
        if (styleSheet is not null)
        {
            output.Write("<link rel=\"stylesheet\" href=\""u8);
            output.WriteHtml(SafeAddress.Encode(styleSheet));
            output.Write("\">\n"u8);
        }
        else
        {
            output.Write("<style>"u8);
            output.Write(PageStyle.StyleSheet);
            output.Write("</style>\n"u8);
        }
    }

    /// <summary>Writes the clinic's name and number above everything else.</summary>
    public static void WriteClinic(ref Utf8Output output, ClinicTexts texts, InterfaceWords words, string? linkTarget)
    {
        var clinic = HtmlClinicTexts.Of(texts);
        if (clinic.Value(ClinicField.Name.Value) is not { IsEmpty: false } name)
        {
            return;
        }

        output.Write("<header class=\"cc-clinic\">\n<p class=\"cc-clinic-name\">"u8);
        var website = clinic.Link(ClinicField.WebsiteUrl.Link);
        if (!website.IsEmpty)
        {
            WriteLink(ref output, "<a"u8, website, linkTarget);
        }

        output.Write(name);
        output.Write(website.IsEmpty ? "</p>\n"u8 : "</a></p>\n"u8);
        WriteCall(ref output, texts, words, linkTarget);
        output.Write("</header>\n"u8);
    }

    /// <summary>Writes the button that calls the clinic; nothing when it has no number.</summary>
    public static void WriteCall(ref Utf8Output output, ClinicTexts texts, InterfaceWords words, string? linkTarget)
    {
        var clinic = HtmlClinicTexts.Of(texts);
        if (clinic.Link(ClinicField.Phone.Link) is { IsEmpty: false } phone)
        {
            WriteLink(ref output, "<a class=\"cc-call\""u8, phone, linkTarget);
            output.WriteWord(words, InterfaceWord.Call);
            output.Write(" "u8);
            output.Write(clinic.Value(ClinicField.Phone.Value), "</a>\n"u8, default);
        }
    }

    private static void WriteLink(ref Utf8Output output, ReadOnlySpan<byte> start, ReadOnlySpan<byte> address, string? target)
    {
        output.Write(start, " href=\""u8, address);
        WriteLinkEnd(ref output, target);
    }

    private static void WriteLinkEnd(ref Utf8Output output, string? target)
    {
        if (target is not null)
        {
            output.Write("\" target=\""u8);
            output.WriteHtml(target);
        }

        output.Write("\">"u8);
    }

    private static void WriteHead(ref Utf8Output output, in RenderContext rendering, PageRenderOptions options, PageAdditions additions)
    {
        output.Write("<title>"u8);
        WriteTitle(ref output, rendering);
        output.Write("</title>\n"u8);

        // A summary of the whole article would describe every section's page alike.
        if (rendering.Section is null)
        {
            output.Write("<meta name=\"description\" content=\""u8, HtmlMetadata.Of(rendering).Summary, "\">\n"u8);
        }

        output.Write("<meta name=\"clinic-content-version\" content=\""u8);
        output.Write(rendering.Article.ShortVersion);
        output.Write("\">\n"u8);
        additions.WriteHead(ref output, rendering);
        additions.WriteStyle(ref output, options);
        additions.WriteData(ref output, rendering);
        output.Write("</head>\n"u8);
    }

    private static void WriteTitle(ref Utf8Output output, in RenderContext rendering)
    {
        if (rendering.Section is { } section)
        {
            output.Write(HtmlSection.Of(section).Title, " – "u8, default);
        }

        output.Write(HtmlMetadata.Of(rendering).Title);
        if (HtmlClinicTexts.Of(rendering.Clinic).Value(ClinicField.Name.Value) is { IsEmpty: false } name)
        {
            output.Write(" – "u8, name, default);
        }
    }

    private static void WriteSection(ref Utf8Output output, in RenderContext rendering, HtmlRenderOptions html)
    {
        output.Write("<article class=\"cc-article\">\n<p class=\"cc-part-of\">"u8);
        var linked = html.ArticleUrl is not null;
        if (linked)
        {
            output.Write("<a href=\""u8);
            ArticleAddress.Write(ref output, rendering.Article.Slug, rendering.Article.Language, html, AddressForm.Html);
            WriteLinkEnd(ref output, html.LinkTarget);
        }

        output.Write(HtmlMetadata.Of(rendering).Title);
        output.Write(linked ? "</a></p>\n"u8 : "</p>\n"u8);
        HtmlFormat.Write(ref output, rendering, html);
        output.Write(HtmlMetadata.Of(rendering).Review);
        if (html.Parts.Has(ArticleParts.About))
        {
            output.Write(HtmlMetadata.Of(rendering).About);
        }

        HtmlFormat.WriteCallToAction(ref output, rendering, html);
        HtmlFormat.WriteDisclaimer(ref output, rendering, html);
        output.Write("</article>\n"u8);
    }
}
