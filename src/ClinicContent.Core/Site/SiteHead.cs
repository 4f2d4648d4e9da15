namespace ClinicContent;

/// <summary>Writes what the heads of a site's pages have in common.</summary>
internal static class SiteHead
{
    /// <summary>Writes the page's canonical address, and that in each language (https://developers.google.com/search/docs/specialty/international/localized-versions).</summary>
    public static void WriteAddresses(ref Utf8Output output, SiteContent site, string address, List<(string Language, string Address)> alternates)
    {
        WriteCanonical(ref output, address);
        foreach (var (language, alternate) in alternates)
        {
            WriteAlternate(ref output, language, alternate);
        }

        WriteAlternate(ref output, "x-default", site.DefaultOf(alternates));
    }

    public static void WriteCanonical(ref Utf8Output output, string address)
    {
        output.Write("<link rel=\"canonical\" href=\""u8);
        output.WriteHtml(address);
        output.Write("\">\n"u8);
    }

    /// <summary>Writes the links to the feeds of a language.</summary>
    public static void WriteFeeds(ref Utf8Output output, SiteContent site, string language)
    {
        var title = site.TitleIn(language);
        WriteTyped(ref output, "application/feed+json"u8, site.Addresses.In(language, "feed.json"), title);
        WriteTyped(ref output, "application/atom+xml"u8, site.Addresses.In(language, "feed.atom"), title);
    }

    /// <summary>Writes a link to the page in another form.</summary>
    public static void WriteTyped(ref Utf8Output output, ReadOnlySpan<byte> type, string address, string title)
    {
        output.Write("<link rel=\"alternate\" type=\""u8);
        output.Write(type);
        output.Write("\" href=\""u8);
        output.WriteHtml(address);
        output.Write("\" title=\""u8);
        output.WriteHtml(title);
        output.Write("\">\n"u8);
    }

    /// <summary>Writes what a page is shown with where it is shared (https://ogp.me/).</summary>
    public static void WriteOpenGraph(ref Utf8Output output, SiteContent site, string type, string language, string address, string title, string description)
    {
        WriteProperty(ref output, "og:type", type);
        WriteProperty(ref output, "og:title", title);
        WriteProperty(ref output, "og:description", description);
        WriteProperty(ref output, "og:url", address);
        WriteProperty(ref output, "og:site_name", site.PublisherIn(language));
        WriteProperty(ref output, "og:locale", language.Replace('-', '_'));
    }

    public static void WriteProperty(ref Utf8Output output, string name, string value)
    {
        output.Write("<meta property=\""u8);
        output.WriteHtml(name);
        output.Write("\" content=\""u8);
        output.WriteHtml(value);
        output.Write("\">\n"u8);
    }

    /// <summary>Writes links to the same page in other languages, each by the name that it calls itself.</summary>
    public static void WriteLanguages(ref Utf8Output output, IEnumerable<(string Language, string Path)> others)
    {
        foreach (var (language, path) in others)
        {
            output.Write("<a lang=\""u8);
            output.WriteHtml(language);
            output.Write("\" hreflang=\""u8);
            output.WriteHtml(language);
            output.Write(LanguageTag.IsRightToLeft(language) ? "\" dir=\"rtl\" href=\""u8 : "\" href=\""u8);
            output.WriteHtml(path);
            output.Write("\">"u8);
            output.WriteHtml(LanguageNames.Of(language));
            output.Write("</a>\n"u8);
        }
    }

    private static void WriteAlternate(ref Utf8Output output, string language, string address)
    {
        output.Write("<link rel=\"alternate\" hreflang=\""u8);
        output.WriteHtml(language);
        output.Write("\" href=\""u8);
        output.WriteHtml(address);
        output.Write("\">\n"u8);
    }
}
