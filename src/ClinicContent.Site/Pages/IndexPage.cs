using System.Buffers;

namespace ClinicContent;

/// <summary>The page that lists a language's articles by kind, and its topics.</summary>
internal static class IndexPage
{
    public static SiteRoute Route { get; } =
        new("index", "", "text/html; charset=utf-8", Write) { Scope = SiteRouteScope.Language };

    public static void Write(SiteContext site, string language, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        site = site.LinkedFrom(language);
        var (words, texts) = (site.WordsIn(language), site.TextsIn(language));
        var page = new Utf8Output(output);
        PageFormat.WriteStart(ref page, language, site.PageContentSecurityPolicy);
        WriteHead(ref page, site, language, words);
        SiteHead.WriteStyle(ref page, site);
        page.Write("</head>\n<body class=\"cc-page cc-index\">\n"u8);
        PageFormat.WriteClinic(ref page, texts, words, null);
        SiteParts.WriteNavigation(ref page, site, language, words, isIndex: true, [.. site.Library.Languages.Select(other => (other, site.Addresses.PathIn(other)))]);
        page.Write("<main>\n<h1>"u8);
        page.WriteWord(words, InterfaceWord.Library);
        page.Write("</h1>\n<p class=\"cc-summary\">"u8);
        page.WriteWord(words, InterfaceWord.LibrarySummary);
        page.Write("</p>\n"u8);
        SearchPage.WriteField(ref page, site, language, words);
        ArticleList.WriteTopics(ref page, site, language, words);
        ArticleList.WriteByKind(ref page, site, words, site.In(language));
        SiteParts.WriteEnd(ref page, words);
        page.Flush();
    }

    private static void WriteHead(ref Utf8Output page, SiteContext site, string language, InterfaceWords words)
    {
        var title = site.TitleIn(language);
        var address = new HtmlAddress(site.Addresses.In(language));
        var alternates = site.IndexAlternates();
        page.Write("<title"u8);
        page.WriteWordLanguage(words, InterfaceWord.Library);
        page.Write(">"u8);
        page.WriteHtml(title);
        page.Write("</title>\n<meta name=\"description\""u8);
        page.WriteWordLanguage(words, InterfaceWord.LibrarySummary);
        page.Write(" content=\""u8);
        page.WriteHtml(words[InterfaceWord.LibrarySummary]);
        page.Write("\">\n"u8);
        SiteHead.WriteAddresses(ref page, site, address, alternates);
        SiteHead.WriteOpenGraph(ref page, "website"u8, HtmlEncoding.Encode(title), HtmlEncoding.Encode(words[InterfaceWord.LibrarySummary]), site.Addresses.HasOrigin ? address : null);
        SiteHead.WritePublisher(ref page, site, language);
        SiteHead.WriteImage(ref page, site, language);
        SiteHead.WriteIcons(ref page, site);
        SiteHead.WriteFeeds(ref page, site, language);
    }

    private static void Write(SiteContext site, in SiteResource resource, IBufferWriter<byte> output) => Write(site, resource.Language, output);
}
