using System.Buffers;
using System.Xml;

namespace ClinicContent;

/// <summary>
/// Writes an answer as an Atom feed. Programs read it by line, without regard to namespaces, or take the first link of the document: so the feed has no link of its
/// own, no prefix, and each element its line.
/// </summary>
internal static class InfobuttonAtom
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static void Write(InfobuttonFeed feed, IBufferWriter<byte> output) => SiteXml.Write(output, xml =>
    {
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xmlns", Namespace);
        xml.WriteAttributeString("xml", "base", null, feed.Base);
        xml.WriteAttributeString("xml", "lang", null, feed.Answer.Language);
        WriteText(xml, "title", InfobuttonFeed.TextType, feed.Title);
        WriteText(xml, "subtitle", InfobuttonFeed.TextType, feed.Subtitle);
        xml.WriteStartElement("author", Namespace);
        WriteText(xml, "name", null, feed.Author);
        WriteText(xml, "uri", null, feed.Base);
        xml.WriteEndElement();
        WriteText(xml, "updated", null, feed.Updated);
        foreach (var (scheme, term) in feed.Categories)
        {
            xml.WriteStartElement("category", Namespace);
            xml.WriteAttributeString("scheme", scheme);
            xml.WriteAttributeString("term", SiteXml.Text(term));
            xml.WriteEndElement();
        }

        WriteText(xml, "id", null, feed.Id);
        foreach (var match in feed.Answer.Matches)
        {
            WriteEntry(xml, feed, match);
        }

        xml.WriteEndElement();
    });

    private static void WriteEntry(XmlWriter xml, InfobuttonFeed feed, InfobuttonMatch match)
    {
        var (article, address) = (match.Article, feed.UrlOf(match));
        xml.WriteStartElement("entry", Namespace);
        xml.WriteAttributeString("xml", "lang", null, article.Language);
        WriteText(xml, "title", InfobuttonFeed.TextType, article.Title);
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("href", address);
        xml.WriteAttributeString("rel", InfobuttonFeed.LinkRelation);
        xml.WriteAttributeString("title", SiteXml.Text(article.Title));
        xml.WriteAttributeString("type", InfobuttonFeed.LinkType);
        xml.WriteAttributeString("hreflang", article.Language);
        xml.WriteEndElement();
        WriteText(xml, "id", null, address);
        WriteText(xml, "updated", null, AtomFeed.TimeOf(article.Updated));
        WriteText(xml, "summary", InfobuttonFeed.HtmlType, feed.SummaryOf(match));
        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, string name, string? type, string text)
    {
        xml.WriteStartElement(name, Namespace);
        if (type is not null)
        {
            xml.WriteAttributeString("type", type);
        }

        xml.WriteString(SiteXml.Text(text));
        xml.WriteEndElement();
    }
}
