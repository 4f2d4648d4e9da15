using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ClinicContent;

/// <summary>
/// Writes an answer as JSON, with the names that MedlinePlus Connect gave the parts of a feed. Programs bind it to types: so there is no member beside these, none is null,
/// and a list is a list when it is empty.
/// </summary>
internal static class InfobuttonJson
{
    public static void Write(InfobuttonFeed feed, JsonRenderOptions options, IBufferWriter<byte> output)
    {
        using var json = Utf8JsonWriterExtensions.Create(output, options);
        json.WriteStartObject();
        json.WriteStartObject("feed"u8);
        json.WriteString("xsi"u8, "http://www.w3.org/2001/XMLSchema-instance"u8);
        json.WriteString("base"u8, feed.Base);
        json.WriteString("lang"u8, feed.Answer.Language);
        WriteText(json, "title"u8, feed.Title, InfobuttonFeed.TextType);
        WriteText(json, "subtitle"u8, feed.Subtitle, InfobuttonFeed.TextType);
        json.WriteStartObject("author"u8);
        WriteText(json, "name"u8, feed.Author);
        WriteText(json, "uri"u8, feed.Base);
        json.WriteEndObject();
        WriteText(json, "updated"u8, feed.Updated);
        WriteText(json, "id"u8, feed.Id);
        json.WriteStartArray("category"u8);
        foreach (var (scheme, term) in feed.Categories)
        {
            json.WriteStartObject();
            json.WriteString("scheme"u8, scheme);
            json.WriteString("term"u8, term);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("entry"u8);
        foreach (var match in feed.Answer.Matches)
        {
            WriteEntry(json, feed, match);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Writes the same as the argument of a function that the request names.</summary>
    public static void WriteCall(string callback, InfobuttonFeed feed, JsonRenderOptions options, IBufferWriter<byte> output)
    {
        output.Write(Encoding.ASCII.GetBytes(callback));
        output.Write("("u8);
        Write(feed, options, output);
        output.Write(");"u8);
    }

    private static void WriteEntry(Utf8JsonWriter json, InfobuttonFeed feed, InfobuttonMatch match)
    {
        var (article, address) = (match.Article, feed.UrlOf(match));
        json.WriteStartObject();
        WriteText(json, "title"u8, article.Title, InfobuttonFeed.TextType);
        json.WriteStartArray("link"u8);
        json.WriteStartObject();
        json.WriteString("href"u8, address);
        json.WriteString("rel"u8, InfobuttonFeed.LinkRelation);
        json.WriteString("title"u8, article.Title);
        json.WriteString("type"u8, InfobuttonFeed.LinkType);
        json.WriteString("hreflang"u8, article.Language);
        json.WriteEndObject();
        json.WriteEndArray();
        WriteText(json, "id"u8, address);
        WriteText(json, "updated"u8, AtomFeed.TimeOf(article.Updated));
        WriteText(json, "summary"u8, feed.SummaryOf(match), InfobuttonFeed.HtmlType);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, ReadOnlySpan<byte> name, string text, string? type = null)
    {
        json.WriteStartObject(name);
        json.WriteString("_value"u8, text);
        if (type is not null)
        {
            json.WriteString("type"u8, type);
        }

        json.WriteEndObject();
    }
}
