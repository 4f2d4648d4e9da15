using System.Buffers;
using System.Text;

namespace ClinicContent;

/// <summary>The page that lists a language's articles of one topic.</summary>
internal static class TopicPage
{
    // Search engines show about this much.
    private const int MaxDescriptionLength = 160;

    public static SiteRoute Route { get; } = new("topic", "topics/{topic}", "text/html; charset=utf-8", Write);

    private static void Write(SiteContext site, in SiteResource resource, IBufferWriter<byte> output)
    {
        var (language, id) = (resource.Language, resource.Topic);
        site = site.LinkedFrom(language, Route.Pattern);
        var topic = site.TopicsIn(language).First(topic => topic.Id == id);
        var words = site.WordsIn(language);
        var page = new Utf8Output(output);
        PageFormat.WriteStart(ref page, language, site.PageContentSecurityPolicy);
        WriteHead(ref page, site, language, topic);
        SiteHead.WriteStyle(ref page, site);
        page.Write("</head>\n<body class=\"cc-page cc-index\">\n"u8);
        PageFormat.WriteClinic(ref page, site.TextsIn(language), words, null);
        SiteParts.WriteNavigation(ref page, site, language, words, isIndex: false, [.. LanguagesOf(site, topic.Id).Select(other => (other, site.GetTopicPath(Route, other, topic.Id)))]);
        page.Write("<main>\n<h1>"u8);
        ArticleList.WriteName(ref page, topic.Name);
        page.Write("</h1>\n"u8);
        SearchPage.WriteField(ref page, site, language, words);
        ArticleList.Write(ref page, site, topic.Articles);
        ArticleList.WriteTopics(ref page, site, language, words, topic.Id);
        SiteParts.WriteEnd(ref page, words);
        page.Flush();
    }

    /// <summary>The addresses of a topic's pages, by language.</summary>
    public static List<(string Language, string Address)> AlternatesOf(SiteContext site, string topic) =>
        [.. LanguagesOf(site, topic).Select(language => (language, site.GetTopicUrl(Route, language, topic)))];

    private static void WriteHead(ref Utf8Output page, SiteContext site, string language, SiteTopic topic)
    {
        var (title, description) = (HtmlEncoding.Encode($"{topic.Name.Text} – {site.TitleIn(language)}"), HtmlEncoding.Encode(Describe(topic)));
        page.Write("<title>"u8, title, "</title>\n<meta name=\"description\" content=\""u8);
        page.Write(description, "\">\n"u8, default);
        var address = new HtmlAddress(site.GetTopicUrl(Route, language, topic.Id));
        SiteHead.WriteAddresses(ref page, site, address, AlternatesOf(site, topic.Id));
        SiteHead.WriteOpenGraph(ref page, "website"u8, title, description, site.Addresses.HasOrigin ? address : null);
        SiteHead.WritePublisher(ref page, site, language);
        SiteHead.WriteImage(ref page, site, language);
        SiteHead.WriteIcons(ref page, site);
        SiteHead.WriteFeeds(ref page, site, language);
    }

    // The topic, and as many of its titles as are shown whole.
    private static string Describe(SiteTopic topic)
    {
        var text = new StringBuilder(topic.Name.Text);
        var separator = ": ";
        foreach (var article in topic.Articles.OrderBy(article => AlphabeticalOrder.KeyOf(article.Title), StringComparer.Ordinal).ThenBy(article => article.Slug, StringComparer.Ordinal))
        {
            if (text.Length + separator.Length + article.Title.Length > MaxDescriptionLength)
            {
                break;
            }

            text.Append(separator).Append(article.Title);
            separator = ", ";
        }

        return text.ToString();
    }

    private static IEnumerable<string> LanguagesOf(SiteContext site, string topic) =>
        site.Library.Languages.Where(language => site.TopicsIn(language).Any(known => known.Id == topic));
}
