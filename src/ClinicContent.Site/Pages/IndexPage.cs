using System.Buffers;

namespace ClinicContent;

/// <summary>The page that lists a language's articles by topic.</summary>
internal static class IndexPage
{
    public static SiteRoute Route { get; } =
        new("index", "", "text/html; charset=utf-8", Write) { Scope = SiteRouteScope.Language };

    public static void Write(SiteContext site, string language, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var (words, texts) = (site.WordsIn(language), site.TextsIn(language));
        var page = new Utf8Output(output);
        PageFormat.WriteStart(ref page, language, site.PageContentSecurityPolicy);
        WriteHead(ref page, site, language, words);
        PageFormat.WriteStyle(ref page, site.StyleSheetUrl);
        page.Write("</head>\n<body class=\"cc-page cc-index\">\n"u8);
        PageFormat.WriteClinic(ref page, texts, words, null);
        WriteLanguages(ref page, site, language, words);
        page.Write("<main>\n<h1>"u8);
        page.WriteWord(words, InterfaceWord.Library);
        page.Write("</h1>\n<p class=\"cc-summary\">"u8);
        page.WriteWord(words, InterfaceWord.LibrarySummary);
        page.Write("</p>\n"u8);
        WriteTopics(ref page, site, language, words);
        page.Write("</main>\n<footer class=\"cc-notice\">\n<p>"u8);
        page.WriteWord(words, InterfaceWord.EducationOnly);
        page.Write("</p>\n</footer>\n</body>\n</html>\n"u8);
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
        if (site.Addresses.HasOrigin)
        {
            address.WriteCanonical(ref page);
            foreach (var (other, alternate) in alternates)
            {
                SiteHead.WriteAlternate(ref page, other, new(alternate));
            }

            SiteHead.WriteAlternate(ref page, "x-default", new(site.DefaultOf(alternates)));
        }

        SiteHead.WriteOpenGraph(ref page, "website"u8, HtmlEncoding.Encode(title), HtmlEncoding.Encode(words[InterfaceWord.LibrarySummary]), site.Addresses.HasOrigin ? address : null);
        SiteHead.WritePublisher(ref page, site, language);
        SiteHead.WriteFeeds(ref page, site, language);
    }

    private static void WriteLanguages(ref Utf8Output page, SiteContext site, string language, InterfaceWords words)
    {
        var others = site.Library.Languages.Where(other => other != language).ToList();
        if (others.Count == 0)
        {
            return;
        }

        page.WriteNavigationStart("cc-site"u8, words, InterfaceWord.Languages);
        foreach (var other in others)
        {
            SiteHead.WriteLanguage(ref page, other, new(site.Addresses.PathIn(other)));
        }

        page.Write("</nav>\n"u8);
    }

    private static void WriteTopics(ref Utf8Output page, SiteContext site, string language, InterfaceWords words)
    {
        var articles = site.In(language).ToLookup(article => article.Topics.Count > 0);
        var topics = articles[true]
            .SelectMany(article => article.Topics, (article, topic) => (topic, article))
            .GroupBy(pair => pair.topic, pair => pair.article)
            .Select(group => (Id: $"topic-{group.Key}", Name: TopicNames.In(site.Library, language, group.Key), Articles: group.ToList()))
            .OrderBy(topic => topic.Name.Text, StringComparer.Ordinal)
            .ToList();
        if (articles[false].ToList() is { Count: > 0 } rest)
        {
            topics.Add(("more-articles", new(words[InterfaceWord.MoreArticles], words.StandsIn(InterfaceWord.MoreArticles) ? "en" : null), rest));
        }

        page.WriteNavigationStart("cc-topics"u8, words, InterfaceWord.Topics);
        page.Write("<ul"u8);
        page.WriteOwnLanguage(words, InterfaceWord.Topics, language);
        page.Write(">\n"u8);
        foreach (var topic in topics)
        {
            page.Write("<li><a href=\"#"u8);
            page.WriteHtml(topic.Id);
            page.Write("\">"u8);
            WriteName(ref page, topic.Name);
            page.Write("</a></li>\n"u8);
        }

        page.Write("</ul>\n</nav>\n"u8);
        foreach (var topic in topics)
        {
            page.Write("<section class=\"cc-topic\" id=\""u8);
            page.WriteHtml(topic.Id);
            page.Write("\">\n<h2>"u8);
            WriteName(ref page, topic.Name);
            page.Write("</h2>\n<ul>\n"u8);
            foreach (var article in topic.Articles.OrderBy(article => article.Title, StringComparer.Ordinal))
            {
                WriteArticle(ref page, site, article);
            }

            page.Write("</ul>\n</section>\n"u8);
        }
    }

    private static void WriteName(ref Utf8Output page, TopicName name)
    {
        if (name.Language is not { } language)
        {
            page.WriteHtml(name.Text);
            return;
        }

        page.Write("<span lang=\""u8);
        page.WriteHtml(language);
        page.Write("\">"u8);
        page.WriteHtml(name.Text);
        page.Write("</span>"u8);
    }

    private static void WriteArticle(ref Utf8Output page, SiteContext site, Article article)
    {
        page.Write("<li><a href=\""u8);
        page.WriteHtml(site.Addresses.PathIn(article.Language, article.Slug));
        page.Write("\">"u8);
        page.WriteHtml(article.Title);
        page.Write("</a>\n<p>"u8);
        page.WriteHtml(article.Summary);
        page.Write("</p></li>\n"u8);
    }

    private static void Write(SiteContext site, in SiteResource resource, IBufferWriter<byte> output) => Write(site, resource.Language, output);
}
