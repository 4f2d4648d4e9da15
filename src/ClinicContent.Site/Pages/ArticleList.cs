namespace ClinicContent;

/// <summary>Writes lists of articles and of topics, as the site's pages have them.</summary>
internal static class ArticleList
{
    /// <summary>The kinds of articles in the order of a list, each with its heading.</summary>
    private static (ArticleKind Kind, InterfaceWord Heading)[] Kinds =>
    [
        (ArticleKind.Condition, InterfaceWord.Conditions),
        (ArticleKind.SelfCare, InterfaceWord.SelfCare),
        (ArticleKind.Medicine, InterfaceWord.Medicines),
        (ArticleKind.Procedure, InterfaceWord.Procedures),
        (ArticleKind.Test, InterfaceWord.Tests),
        (ArticleKind.Guide, InterfaceWord.MoreArticles),
    ];

    /// <summary>Writes articles by kind, each once, by title.</summary>
    public static void WriteByKind(ref Utf8Output output, SiteContext site, InterfaceWords words, IEnumerable<Article> articles)
    {
        var byKind = articles.ToLookup(article => Kinds.Any(kind => kind.Kind == article.Kind) ? article.Kind : ArticleKind.Guide);
        foreach (var (kind, heading) in Kinds)
        {
            if (byKind[kind].Any())
            {
                output.Write("<section class=\"cc-kind\">\n<h2>"u8);
                output.WriteWord(words, byKind.Count == 1 ? InterfaceWord.AllArticles : heading);
                output.Write("</h2>\n"u8);
                Write(ref output, site, byKind[kind]);
                output.Write("</section>\n"u8);
            }
        }
    }

    /// <summary>Writes articles by title.</summary>
    public static void Write(ref Utf8Output output, SiteContext site, IEnumerable<Article> articles) =>
        WriteInOrder(ref output, site, articles.OrderBy(article => AlphabeticalOrder.KeyOf(article.Title), StringComparer.Ordinal).ThenBy(article => article.Slug, StringComparer.Ordinal));

    /// <summary>Writes articles in the order given.</summary>
    public static void WriteInOrder(ref Utf8Output output, SiteContext site, IEnumerable<Article> articles)
    {
        output.Write("<ul class=\"cc-list\">\n"u8);
        foreach (var article in articles)
        {
            WriteArticle(ref output, site, article);
        }

        output.Write("</ul>\n"u8);
    }

    /// <summary>Writes the topics of a language as links to their pages, apart from the one that the page is about.</summary>
    public static void WriteTopics(ref Utf8Output output, SiteContext site, string language, InterfaceWords words, string? current = null)
    {
        var topics = site.TopicsIn(language);
        if (topics.All(topic => topic.Id == current))
        {
            return;
        }

        output.WriteNavigationStart("cc-topics"u8, words, InterfaceWord.Topics);
        output.Write("<ul"u8);
        output.WriteOwnLanguage(words, InterfaceWord.Topics, language);
        output.Write(">\n"u8);
        foreach (var topic in topics)
        {
            if (topic.Id == current)
            {
                continue;
            }

            output.Write("<li><a href=\""u8);
            output.WriteHtml(site.GetTopicPath(TopicPage.Route, language, topic.Id));
            output.Write("\">"u8);
            WriteName(ref output, topic.Name);
            output.Write("</a></li>\n"u8);
        }

        output.Write("</ul>\n</nav>\n"u8);
    }

    /// <summary>Writes the name of a topic, marked where it is in another language than the page.</summary>
    public static void WriteName(ref Utf8Output output, TopicName name)
    {
        if (name.Language is not { } language)
        {
            output.WriteHtml(name.Text);
            return;
        }

        output.Write("<span lang=\""u8);
        output.WriteHtml(language);
        output.Write("\">"u8);
        output.WriteHtml(name.Text);
        output.Write("</span>"u8);
    }

    private static void WriteArticle(ref Utf8Output output, SiteContext site, Article article)
    {
        output.Write("<li class=\"cc-card\">"u8);
        SiteParts.WriteLink(ref output, site.Addresses.PathIn(article.Language, article.Slug), article.Title);
        output.Write("\n<p>"u8);
        output.WriteHtml(article.Summary);
        output.Write("</p></li>\n"u8);
    }
}
