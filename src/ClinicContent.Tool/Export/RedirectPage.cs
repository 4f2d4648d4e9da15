using System.Buffers;

namespace ClinicContent.Tool;

/// <summary>The page at a former address of an article. It leads to the current address on every host, and search engines treat it as a redirect.</summary>
internal static class RedirectPage
{
    public static void Write(SiteContent site, Article article, IBufferWriter<byte> output)
    {
        var from = site.Context.LinkedFrom(article.Language, SiteRoutes.Page.Pattern);
        var path = from.GetPath(SiteRoutes.Page, article.Language, article.Slug);
        var page = new Utf8Output(output);
        PageFormat.WriteStart(ref page, article.Language, site.PageContentSecurityPolicy);
        page.Write("<title>"u8);
        page.WriteHtml(article.Title);
        page.Write("</title>\n"u8);
        new HtmlAddress(site.GetUrl(article)).WriteCanonical(ref page);
        page.Write("<meta http-equiv=\"refresh\" content=\"0; url="u8);
        page.WriteHtml(path + "index.html"); // A folder that is opened as a file has no page of its own.
        page.Write("\">\n"u8);
        SiteHead.WriteStyle(ref page, from);
        page.Write("</head>\n<body class=\"cc-page\">\n<main>\n<p><a href=\""u8);
        page.WriteHtml(path);
        page.Write("\">"u8);
        page.WriteHtml(article.Title);
        page.Write("</a></p>\n</main>\n</body>\n</html>\n"u8);
        page.Flush();
    }
}
