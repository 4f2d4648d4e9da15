using System.Buffers;

namespace ClinicContent;

/// <summary>The page that answers a request of a health record, in the clinic's name, for people to read.</summary>
internal static class InfobuttonPage
{
    public static void Write(SiteContext site, InfobuttonAnswer answer, IBufferWriter<byte> output)
    {
        var (language, words) = (answer.Language, site.WordsIn(answer.Language));

        // Into a buffer, so that nothing is written when an article cannot be rendered.
        using var whole = new PooledBuffer();
        var page = new Utf8Output(whole);
        PageFormat.WriteStart(ref page, language, site.PageContentSecurityPolicy);
        page.Write("<title"u8);
        page.WriteWordLanguage(words, InterfaceWord.Library);
        page.Write(">"u8);
        page.WriteHtml(site.TitleIn(language));

        // The address of this page can hold what a record says of a patient.
        page.Write("</title>\n<meta name=\"robots\" content=\"noindex\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"u8);
        PageFormat.WriteStyle(ref page, site.StyleSheetUrl);
        page.Write("</head>\n<body class=\"cc-page cc-index cc-infobutton\">\n"u8);
        PageFormat.WriteClinic(ref page, site.TextsIn(language), words, null);
        page.Write("<main>\n<h1>"u8);
        page.WriteWord(words, InterfaceWord.Library);
        page.Write("</h1>\n"u8);
        if (answer.Request.Criteria.Count > 0)
        {
            page.Write("<p class=\"cc-summary\">"u8);
            page.WriteHtml(new InfobuttonFeed(site, answer).Subtitle);
            page.Write("</p>\n"u8);
        }

        if (answer.Matches.Count == 0)
        {
            WriteNothing(ref page, words);
            SearchPage.WriteField(ref page, site, language, words);
        }
        else
        {
            WriteMatches(ref page, site, answer);
        }

        page.Write("<p><a href=\""u8);
        page.WriteHtml(site.Addresses.PathIn(language));
        page.Write("\">"u8);
        page.WriteWord(words, InterfaceWord.AllArticles);
        page.Write("</a></p>\n</main>\n<footer class=\"cc-notice\">\n<p>"u8);
        page.WriteWord(words, InterfaceWord.EducationOnly);
        page.Write("</p>\n</footer>\n</body>\n</html>\n"u8);
        page.Flush();
        output.Write(whole.Written);
    }

    private static void WriteNothing(ref Utf8Output page, InterfaceWords words)
    {
        page.Write("<p>"u8);
        page.WriteWord(words, InterfaceWord.NothingFound);
        page.Write("</p>\n<p>"u8);
        page.WriteWord(words, InterfaceWord.NothingFoundHelp);
        page.Write("</p>\n"u8);
    }

    private static void WriteMatches(ref Utf8Output page, SiteContext site, InfobuttonAnswer answer)
    {
        foreach (var match in answer.Matches)
        {
            page.Write("<section class=\"cc-topic\""u8);
            if (match.Article.Language != answer.Language)
            {
                page.WriteLanguage(match.Article.Language);
            }

            page.Write(">\n<h2><a href=\""u8);
            page.WriteHtml(site.Addresses.PathIn(match.Article.Language, match.Article.Slug));
            page.Write("\">"u8);
            page.WriteHtml(match.Article.Title);
            page.Write("</a></h2>\n"u8);
            InfobuttonSummary.Write(ref page, site, match, isFolded: true);
            page.Write("\n</section>\n"u8);
        }
    }
}
