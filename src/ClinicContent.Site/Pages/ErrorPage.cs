using System.Buffers;

namespace ClinicContent;

/// <summary>The page that explains why there is no content. It names no clinic, because it also answers requests for an unknown clinic.</summary>
internal static class ErrorPage
{
    public static void Write(SiteContext site, SiteError error, string language, IBufferWriter<byte> output)
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
        PageFormat.WriteStyle(ref page, site.StyleSheetUrl);
        page.Write("</head>\n<body class=\"cc-page cc-error\">\n<main>\n<h1>"u8);
        page.WriteWord(words, title);
        page.Write("</h1>\n<p>"u8);
        page.WriteWord(words, help);
        page.Write("</p>\n<p><a href=\""u8);
        page.WriteHtml(site.Addresses.PathIn(language));
        page.Write("\">"u8);
        page.WriteWord(words, InterfaceWord.AllArticles);
        page.Write("</a></p>\n"u8);
        SearchPage.WriteField(ref page, site, language, words);
        page.Write("</main>\n</body>\n</html>\n"u8);
        page.Flush();
    }
}
