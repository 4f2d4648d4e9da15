using System.Buffers;

namespace ClinicContent;

/// <summary>The page that searches a language's articles, in the clinic's name.</summary>
internal static class SearchPage
{
    public static SiteRoute Route { get; } = new("search", "search", "text/html; charset=utf-8", Write)
    {
        Scope = SiteRouteScope.Language,
        Caching = SiteRouteCaching.None,
    };

    /// <summary>Writes the field that searches, the same on each page of the site.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="site">The site.</param>
    /// <param name="language">The language of the page.</param>
    /// <param name="words">The interface words of that language.</param>
    /// <param name="text">The words in the field.</param>
    public static void WriteField(ref Utf8Output output, SiteContext site, string language, InterfaceWords words, string text = "")
    {
        output.Write("<form class=\"cc-search\" role=\"search\" action=\""u8);
        output.WriteHtml(site.GetPath(Route, language));
        output.Write("\">\n<label for=\"cc-query\">"u8);
        output.WriteWord(words, InterfaceWord.SearchArticles);
        output.Write("</label>\n<input type=\"search\" id=\"cc-query\" name=\"q\" maxlength=\""u8);
        output.Write(SiteSearchQuery.MaxTextLength);
        output.Write("\" autocomplete=\"off\" placeholder=\""u8);
        output.WriteHtml(words[InterfaceWord.SearchArticles]);
        output.Write("\""u8);
        if (text.Length > 0)
        {
            output.Write(" value=\""u8);
            output.WriteHtml(text);
            output.Write("\""u8);
        }

        output.Write(">\n"u8);

        // A browser replaces the query of the address by the fields.
        foreach (var (name, value) in site.Addresses.Parameters)
        {
            output.Write("<input type=\"hidden\" name=\""u8);
            output.WriteHtml(name);
            output.Write("\" value=\""u8);
            output.WriteHtml(value);
            output.Write("\">\n"u8);
        }

        output.Write("<button type=\"submit\">"u8);
        output.WriteWord(words, InterfaceWord.Search);
        output.Write("</button>\n</form>\n"u8);
    }

    /// <summary>Writes a link to the search, within an element that <see cref="InterfaceWord.Library"/> labels.</summary>
    public static void WriteLink(ref Utf8Output output, SiteContext site, string language, InterfaceWords words)
    {
        output.Write("<a"u8);
        output.WriteOwnLanguage(words, InterfaceWord.Library, language);
        output.Write(" href=\""u8);
        output.WriteHtml(site.GetPath(Route, language));
        output.Write("\">"u8);
        output.WriteWord(words, InterfaceWord.Search);
        output.Write("</a>\n"u8);
    }

    private static void Write(SiteContext site, in SiteResource resource, IBufferWriter<byte> output)
    {
        var (language, query) = (resource.Language, resource.Search ?? new SiteSearchQuery(""));
        site = site.LinkedFrom(language, Route.Pattern);
        var words = site.WordsIn(language);
        var page = new Utf8Output(output);
        PageFormat.WriteStart(ref page, language, site.PageContentSecurityPolicy);
        WriteHead(ref page, site, language, words);
        page.Write("<body class=\"cc-page cc-index cc-search-page\">\n"u8);
        PageFormat.WriteClinic(ref page, site.TextsIn(language), words, null);
        SiteParts.WriteNavigation(ref page, site, language, words, isIndex: false, [.. site.Library.Languages.Select(other => (other, site.GetPath(Route, other)))]);
        page.Write("<main>\n<h1>"u8);
        page.WriteWord(words, InterfaceWord.SearchArticles);
        page.Write("</h1>\n"u8);
        WriteField(ref page, site, language, words, query.Text);
        if (site.Options.IsStatic)
        {
            FileSearch.Write(ref page, site, language, words);
        }
        else if (query.Text.Length > 0)
        {
            WriteResults(ref page, site, language, words, site.Library.Search(query.Text, language));
        }

        SiteParts.WriteEnd(ref page, words);
        page.Flush();
    }

    // The words of a visitor stand in the address, which no other site and no search engine is to know.
    private static void WriteHead(ref Utf8Output page, SiteContext site, string language, InterfaceWords words)
    {
        page.Write("<title"u8);
        page.WriteWordLanguage(words, InterfaceWord.SearchArticles);
        page.Write(">"u8);
        page.WriteHtml($"{words[InterfaceWord.SearchArticles]} – {site.TitleIn(language)}");
        page.Write("</title>\n<meta name=\"robots\" content=\"noindex\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"u8);
        SiteHead.WriteAddresses(ref page, site, new(site.GetUrl(Route, language)), [.. site.Library.Languages.Select(other => (other, site.GetUrl(Route, other)))]);
        SiteHead.WriteIcons(ref page, site);
        SiteHead.WriteStyle(ref page, site);
        if (site.Options.IsStatic)
        {
            FileSearch.WriteScripts(ref page, site, language);
        }

        page.Write("</head>\n"u8);
    }

    private static void WriteResults(ref Utf8Output page, SiteContext site, string language, InterfaceWords words, SearchResults results)
    {
        page.Write("<div class=\"cc-results\">\n"u8);
        if (results.IsEmergency)
        {
            WriteEmergency(ref page, site, words, results.Hits[0]);
        }

        if (results.Suggestion is { } suggestion)
        {
            page.Write("<p class=\"cc-suggestion\">"u8);
            page.WriteWord(words, InterfaceWord.DidYouMean);
            page.Write(" "u8);
            SiteParts.WriteLink(ref page, site.Addresses.PathIn(language, site.GetFile(Route), $"q={Uri.EscapeDataString(suggestion.Text)}"), suggestion.Text);
            page.Write("?</p>\n"u8);
        }

        var hits = results.IsEmergency ? results.Hits.Skip(1) : results.Hits;
        if (hits.Any())
        {
            page.Write("<ol>\n"u8);
            foreach (var hit in hits)
            {
                WriteHit(ref page, site, language, hit);
            }

            page.Write("</ol>\n"u8);
        }
        else if (!results.IsEmergency)
        {
            WriteNothing(ref page, site, language, words);
        }

        page.Write("</div>\n"u8);
    }

    private static void WriteEmergency(ref Utf8Output page, SiteContext site, InterfaceWords words, SearchHit hit)
    {
        var (article, options) = (hit.Article, EmergencyOptions(site, hit.Article));
        var rendering = RenderContext.Prepare(article, hit.Section, site.Clinic, options.Parts);
        page.Write("<div class=\"cc-emergency-first\">\n<p class=\"cc-emergency-note\"><strong>"u8);
        page.WriteWord(words, InterfaceWord.EmergencySearch);
        page.Write("</strong></p>\n"u8);
        HtmlFormat.Write(ref page, rendering, options);
        page.Write("<p>"u8);
        SiteParts.WriteLink(ref page, site.GetPath(ArticlePage.Route, article.Language, article.Slug), article.Title);
        page.Write("</p>\n</div>\n"u8);
    }

    /// <summary>The options of an article's emergency box on a page that is not the article's.</summary>
    public static HtmlRenderOptions EmergencyOptions(SiteContext site, Article article) => new()
    {
        Parts = site.LanguageOf(article).Page.Parts & ~(ArticleParts.Title | ArticleParts.Citations),
        ArticleUrl = site.Addresses.ArticleTemplate(article.Language, absolute: false),
    };

    private static void WriteHit(ref Utf8Output page, SiteContext site, string language, SearchHit hit)
    {
        var article = hit.Article;
        var path = site.GetPath(ArticlePage.Route, article.Language, article.Slug);
        page.Write("<li class=\"cc-hit\""u8);
        if (article.Language != language)
        {
            page.Write(" lang=\""u8);
            page.WriteHtml(article.Language);
            page.Write("\""u8);
        }

        page.Write(">"u8);
        SiteParts.WriteLink(ref page, path, article.Title);
        page.Write("\n<p>"u8);
        WriteSnippet(ref page, hit.Snippet);
        page.Write("</p>"u8);
        if (hit.Section is { } section)
        {
            page.Write("\n<p class=\"cc-in-section\">"u8);
            SiteParts.WriteLink(ref page, $"{path}#{section.Id}", section.Title);
            page.Write("</p>"u8);
        }

        page.Write("</li>\n"u8);
    }

    private static void WriteSnippet(ref Utf8Output page, SearchSnippet snippet)
    {
        var written = 0;
        foreach (var match in snippet.Matches)
        {
            page.WriteHtml(snippet.Text.AsSpan()[written..match.Start.Value]);
            page.Write("<mark>"u8);
            page.WriteHtml(snippet.Text.AsSpan()[match]);
            page.Write("</mark>"u8);
            written = match.End.Value;
        }

        page.WriteHtml(snippet.Text.AsSpan()[written..]);
    }

    /// <summary>Writes that no article fits, and the ways on from there.</summary>
    public static void WriteNothing(ref Utf8Output page, SiteContext site, string language, InterfaceWords words)
    {
        page.Write("<p class=\"cc-nothing\"><strong>"u8);
        page.WriteWord(words, InterfaceWord.NothingFound);
        page.Write("</strong> "u8);
        page.WriteWord(words, InterfaceWord.NothingFoundHelp);
        page.Write("</p>\n<p>"u8);
        SiteParts.WriteIndexLink(ref page, site, language, words);
        page.Write("</p>\n"u8);
        PageFormat.WriteCall(ref page, site.TextsIn(language), words, null);
    }
}
