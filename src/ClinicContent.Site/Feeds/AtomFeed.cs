using System.Buffers;
using System.Globalization;
using System.Xml;

namespace ClinicContent;

/// <summary>Writes a language's newest articles as an Atom feed (RFC 4287).</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static SiteRoute Route { get; } =
        new("atom", "feed.atom", "application/atom+xml", Write) { Scope = SiteRouteScope.Language, NeedsOrigin = true };

    public static void Write(SiteContext site, string language, IBufferWriter<byte> output) => SiteXml.Write(output, xml =>
    {
        var articles = site.NewestIn(language).ToList();
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, language);
        xml.WriteAttributeString("xml", "base", null, site.Addresses.In(language));
        WriteText(xml, "id", site.Addresses.In(language));
        WriteText(xml, "title", site.TitleIn(language));
        WriteText(xml, "subtitle", site.WordsIn(language)[InterfaceWord.LibrarySummary]);
        WriteText(xml, "updated", TimeOf(articles.Max(article => article.Updated)));
        WriteLink(xml, "self", Route.MediaType, site.GetUrl(Route, language));
        WriteLink(xml, "alternate", "text/html", site.Addresses.In(language));
        WriteAuthor(xml, site.PublisherIn(language));
        using var html = new PooledBuffer();
        foreach (var article in articles)
        {
            html.Clear();
            WriteEntry(xml, site, article, html);
        }

        xml.WriteEndElement();
    });

    /// <summary>The start of a day in the form of RFC 3339.</summary>
    public static string TimeOf(DateOnly date) => date.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);

    private static void WriteEntry(XmlWriter xml, SiteContext site, Article article, PooledBuffer html)
    {
        xml.WriteStartElement("entry", Namespace);
        WriteText(xml, "id", site.GetUrl(article));
        WriteText(xml, "title", article.Title);
        WriteText(xml, "updated", TimeOf(article.Updated));
        WriteLink(xml, "alternate", "text/html", site.GetUrl(article));
        if (article.Author.Length > 0)
        {
            WriteAuthor(xml, article.Author);
        }

        foreach (var topic in article.Topics)
        {
            xml.WriteStartElement("category", Namespace);
            xml.WriteAttributeString("term", SiteXml.Text(topic));
            xml.WriteAttributeString("label", SiteXml.Text(TopicNames.In(site.Library, article.Language, topic).Text));
            xml.WriteEndElement();
        }

        WriteText(xml, "summary", article.Summary);
        ArticleForms.Write(site, article, ArticleFormats.Html, html);
        xml.WriteStartElement("content", Namespace);
        xml.WriteAttributeString("type", "html");
        xml.WriteString(SiteXml.Text(html.ToString()));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteAuthor(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Namespace);
        WriteText(xml, "name", name);
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, SiteXml.Text(text));

    private static void Write(SiteContext site, in SiteResource resource, IBufferWriter<byte> output) => Write(site, resource.Language, output);
}
