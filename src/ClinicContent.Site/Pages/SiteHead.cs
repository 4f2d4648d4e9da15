namespace ClinicContent;

/// <summary>Writes the common parts of the heads of a site's pages. Its texts are HTML.</summary>
internal static class SiteHead
{
    private static readonly SiteRoute[] Feeds = [JsonFeed.Route, AtomFeed.Route];

    /// <summary>Writes the page's address in a language, or in <c>x-default</c> (https://developers.google.com/search/docs/specialty/international/localized-versions).</summary>
    public static void WriteAlternate(ref Utf8Output output, string language, HtmlAddress address, scoped ReadOnlySpan<byte> slug = default)
    {
        output.Write("<link rel=\"alternate\" hreflang=\""u8);
        output.WriteHtml(language);
        output.Write("\" href=\""u8);
        address.Write(ref output, slug);
        output.Write("\">\n"u8);
    }

    /// <summary>Writes the canonical address of a page and those in each language; nothing where the site does not know its own.</summary>
    public static void WriteAddresses(ref Utf8Output output, SiteContext site, HtmlAddress address, List<(string Language, string Address)> alternates)
    {
        if (!site.Addresses.HasOrigin)
        {
            return;
        }

        address.WriteCanonical(ref output);
        foreach (var (language, alternate) in alternates)
        {
            WriteAlternate(ref output, language, new(alternate));
        }

        WriteAlternate(ref output, "x-default", new(site.DefaultOf(alternates)));
    }

    /// <summary>Writes the links to the feeds of a language.</summary>
    public static void WriteFeeds(ref Utf8Output output, SiteContext site, string language)
    {
        var title = HtmlEncoding.Encode(site.TitleIn(language));
        foreach (var feed in Feeds)
        {
            if (!feed.IsOfferedBy(site))
            {
                continue;
            }

            WriteTyped(ref output, HtmlEncoding.Encode(feed.MediaType), new(site.GetUrl(feed, language)), title);
        }
    }

    /// <summary>Writes a link to the page in another format.</summary>
    public static void WriteTyped(ref Utf8Output output, scoped ReadOnlySpan<byte> type, HtmlAddress address, scoped ReadOnlySpan<byte> title, scoped ReadOnlySpan<byte> slug = default)
    {
        output.Write("<link rel=\"alternate\" type=\""u8, type, "\" href=\""u8);
        address.Write(ref output, slug);
        output.Write("\" title=\""u8, title, "\">\n"u8);
    }

    /// <summary>Writes the preview of a page for services on which it is shared (https://ogp.me/).</summary>
    public static void WriteOpenGraph(
        ref Utf8Output output, scoped ReadOnlySpan<byte> type, scoped ReadOnlySpan<byte> title, scoped ReadOnlySpan<byte> description, HtmlAddress? address, scoped ReadOnlySpan<byte> slug = default)
    {
        WriteProperty(ref output, "og:type"u8, type);
        WriteProperty(ref output, "og:title"u8, title);
        WriteProperty(ref output, "og:description"u8, description);
        if (address is null)
        {
            return;
        }

        output.Write("<meta property=\"og:url\" content=\""u8);
        address.Write(ref output, slug);
        output.Write("\">\n"u8);
    }

    /// <summary>Writes the publisher of a shared page, and its language.</summary>
    public static void WritePublisher(ref Utf8Output output, SiteContext site, string language)
    {
        WriteProperty(ref output, "og:site_name"u8, HtmlEncoding.Encode(site.PublisherIn(language)));
        WriteProperty(ref output, "og:locale"u8, HtmlEncoding.Encode(language.Replace('-', '_')));
    }

    /// <summary>Writes the links to the icons of the site.</summary>
    public static void WriteIcons(ref Utf8Output output, SiteContext site)
    {
        output.Write("<link rel=\"icon\" type=\"image/svg+xml\" href=\""u8);
        output.WriteHtml(site.Addresses.PathOf(site.GetFile(SiteIcon.Svg)));
        output.Write("\">\n<link rel=\"apple-touch-icon\" href=\""u8);
        output.WriteHtml(site.Addresses.PathOf(site.GetFile(SiteIcon.Png)));
        output.Write("\">\n"u8);
    }

    /// <summary>Writes the style of a page that lists articles. On a site of files also the script: opened from a folder, the links of the page need it.</summary>
    public static void WriteStyle(ref Utf8Output output, SiteContext site)
    {
        PageFormat.WriteStyle(ref output, site.StyleSheetUrl);
        if (site.Options.IsStatic)
        {
            WriteScript(ref output, site);
        }
    }

    /// <summary>Writes the script of pages.</summary>
    public static void WriteScript(ref Utf8Output output, SiteContext site)
    {
        output.Write("<script src=\""u8);
        output.WriteHtml(site.PageScriptUrl);
        output.Write("\" defer></script>\n"u8);
    }

    /// <summary>
    /// Writes the picture that other sites show with a link to the page. One is always named where the site knows its address: a site that finds none takes the first
    /// on the page, and that is the code for paper.
    /// </summary>
    public static void WriteImage(ref Utf8Output output, SiteContext site, string language, ArticleImage? own = null)
    {
        var image = own ?? site.TextsIn(language).Image;
        if (image is null && !site.Addresses.HasOrigin)
        {
            WriteName(ref output, "twitter:card"u8, "summary"u8);
            return;
        }

        WriteProperty(ref output, "og:image"u8, HtmlEncoding.Encode(image?.Url ?? site.GetUrl(SiteIcon.Png)));
        WriteProperty(ref output, "og:image:alt"u8, HtmlEncoding.Encode(image?.Alt ?? site.PublisherIn(language)));
        WriteName(ref output, "twitter:card"u8, image is null ? "summary"u8 : "summary_large_image"u8);
    }

    /// <summary>Writes a link to the same page in another language, under that language's own name.</summary>
    public static void WriteLanguage(ref Utf8Output output, string language, HtmlAddress path, scoped ReadOnlySpan<byte> slug = default)
    {
        output.Write("<a lang=\""u8);
        output.WriteHtml(language);
        output.Write("\" hreflang=\""u8);
        output.WriteHtml(language);
        output.Write(LanguageTag.IsRightToLeft(language) ? "\" dir=\"rtl\" href=\""u8 : "\" href=\""u8);
        path.Write(ref output, slug);
        output.Write("\">"u8);
        output.WriteHtml(LanguageNames.Of(language));
        output.Write("</a>\n"u8);
    }

    private static void WriteName(ref Utf8Output output, scoped ReadOnlySpan<byte> name, scoped ReadOnlySpan<byte> value)
    {
        output.Write("<meta name=\""u8, name, "\" content=\""u8);
        output.Write(value, "\">\n"u8, default);
    }

    private static void WriteProperty(ref Utf8Output output, scoped ReadOnlySpan<byte> name, scoped ReadOnlySpan<byte> value)
    {
        output.Write("<meta property=\""u8, name, "\" content=\""u8);
        output.Write(value, "\">\n"u8, default);
    }
}
