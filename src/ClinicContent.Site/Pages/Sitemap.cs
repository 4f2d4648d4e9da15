using System.Buffers;
using System.Globalization;
using System.Xml;

namespace ClinicContent;

/// <summary>Writes the addresses of a site's pages for search engines.</summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    public static SiteRoute Route { get; } = new("sitemap", "sitemap.xml", "application/xml", Write) { NeedsOrigin = true };

    public static void Write(SiteContext site, IBufferWriter<byte> output) => SiteXml.Write(output, xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
        var index = site.IndexAlternates();
        foreach (var (language, address) in index)
        {
            WritePage(xml, site, address, site.In(language).Max(article => article.Updated), index);
        }

        foreach (var topic in site.Library.Languages.SelectMany(language => site.TopicsIn(language), (language, topic) => (Language: language, Topic: topic)))
        {
            WritePage(
                xml, site, site.GetTopicUrl(TopicPage.Route, topic.Language, topic.Topic.Id), topic.Topic.Articles.Max(article => article.Updated), TopicPage.AlternatesOf(site, topic.Topic.Id));
        }

        foreach (var article in site.Library.All)
        {
            WritePage(xml, site, site.GetUrl(article), article.Updated, site.AlternatesOf(article));
        }

        xml.WriteEndElement();
    });

    private static void WritePage(XmlWriter xml, SiteContext site, string address, DateOnly updated, List<(string Language, string Address)> alternates)
    {
        xml.WriteStartElement("url", Namespace);
        xml.WriteElementString("loc", Namespace, address);
        xml.WriteElementString("lastmod", Namespace, updated.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        foreach (var (language, alternate) in alternates)
        {
            WriteAlternate(xml, language, alternate);
        }

        WriteAlternate(xml, "x-default", site.DefaultOf(alternates));
        xml.WriteEndElement();
    }

    private static void WriteAlternate(XmlWriter xml, string language, string address)
    {
        xml.WriteStartElement("link", Xhtml);
        xml.WriteAttributeString("rel", "alternate");
        xml.WriteAttributeString("hreflang", language);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static void Write(SiteContext site, in SiteResource resource, IBufferWriter<byte> output) => Write(site, output);
}
