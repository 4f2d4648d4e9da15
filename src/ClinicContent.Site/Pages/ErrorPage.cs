using System.Buffers;

namespace ClinicContent;

/// <summary>
/// The page that explains why there is no content. It has the clinic's name and telephone number, leads to the index and to articles with near names, and
/// holds nothing of the request.
/// </summary>
internal static class ErrorPage
{
    /// <param name="site">The site.</param>
    /// <param name="error">The error.</param>
    /// <param name="language">One of the library's languages.</param>
    /// <param name="near">Articles that the visitor may have meant.</param>
    /// <param name="isClinicKnown">False when the visitor asked for an unknown clinic: then the page names none.</param>
    /// <param name="output">The output.</param>
    public static void Write(SiteContext site, SiteError error, string language, IReadOnlyList<Article> near, bool isClinicKnown, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var words = site.WordsIn(language);
        var (title, help) = error switch
        {
            SiteError.NotFound => (InterfaceWord.NotFound, InterfaceWord.NotFoundHelp),
            SiteError.MethodNotAllowed => (InterfaceWord.OnlyToRead, InterfaceWord.OnlyToReadHelp),
            SiteError.RangeNotSatisfiable => (InterfaceWord.NoSuchPart, InterfaceWord.NoSuchPartHelp),
            _ => throw new ArgumentOutOfRangeException(nameof(error), error, "There is no such error."),
        };
        var page = new Utf8Output(output);
        PageFormat.WriteStart(ref page, language, site.PageContentSecurityPolicy);
        page.Write("<title"u8);
        page.WriteWordLanguage(words, title);
        page.Write(">"u8);
        page.WriteHtml(words[title]);
        page.Write("</title>\n<meta name=\"robots\" content=\"noindex\">\n"u8);
        SiteHead.WriteIcons(ref page, site);
        PageFormat.WriteStyle(ref page, site.StyleSheetUrl);
        page.Write("</head>\n<body class=\"cc-page cc-index cc-error\">\n"u8);
        if (isClinicKnown)
        {
            PageFormat.WriteClinic(ref page, site.TextsIn(language), words, null);
        }

        SiteParts.WriteNavigation(ref page, site, language, words, isIndex: false, [.. site.Library.Languages.Select(other => (other, site.Addresses.PathIn(other)))]);
        page.Write("<main>\n<h1>"u8);
        page.WriteWord(words, title);
        page.Write("</h1>\n<p class=\"cc-summary\">"u8);
        page.WriteWord(words, help);
        page.Write("</p>\n"u8);
        if (near.Count > 0)
        {
            page.Write("<section class=\"cc-kind\">\n<h2>"u8);
            page.WriteWord(words, InterfaceWord.NearNames);
            page.Write("</h2>\n"u8);
            ArticleList.WriteInOrder(ref page, site, near);
            page.Write("</section>\n"u8);
        }

        SearchPage.WriteField(ref page, site, language, words);
        ArticleList.WriteTopics(ref page, site, language, words);
        page.Write("<p><a href=\""u8);
        page.WriteHtml(site.Addresses.PathIn(language));
        page.Write("\">"u8);
        page.WriteWord(words, InterfaceWord.AllArticles);
        page.Write("</a></p>\n"u8);
        SiteParts.WriteEnd(ref page, words);
        page.Flush();
    }
}
