using System.Buffers;
using System.Text.Json;

namespace ClinicContent;

/// <summary>Writes a language's newest articles as a JSON Feed (https://www.jsonfeed.org/version/1.1/).</summary>
internal static class JsonFeed
{
    public static SiteRoute Route { get; } =
        new("json_feed", "feed.json", "application/feed+json", Write) { Scope = SiteRouteScope.Language, NeedsOrigin = true };

    public static void Write(SiteContext site, string language, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);

        // Into a buffer, so that nothing is written when an article cannot be rendered.
        using var whole = new PooledBuffer();
        using (var json = Utf8JsonWriterExtensions.Create(whole, site.Options.Json))
        {
            json.WriteStartObject();
            json.WriteString("version"u8, "https://jsonfeed.org/version/1.1"u8);
            json.WriteString("title"u8, site.TitleIn(language));
            json.WriteString("description"u8, site.WordsIn(language)[InterfaceWord.LibrarySummary]);
            json.WriteString("home_page_url"u8, site.Addresses.In(language));
            json.WriteString("feed_url"u8, site.GetUrl(Route, language));
            json.WriteString("language"u8, language);
            WriteAuthor(json, site.PublisherIn(language));
            json.WriteStartArray("items"u8);
            using var text = new PooledBuffer();
            foreach (var article in site.NewestIn(language))
            {
                text.Clear();
                WriteItem(json, site, article, text);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write(whole.Written);
    }

    private static void WriteItem(Utf8JsonWriter json, SiteContext site, Article article, PooledBuffer text)
    {
        var address = site.GetUrl(article);
        json.WriteStartObject();
        json.WriteString("id"u8, address);
        json.WriteString("url"u8, address);
        json.WriteString("title"u8, article.Title);
        json.WriteString("summary"u8, article.Summary);
        ArticleForms.Write(site, article, ArticleFormats.Html, text);
        json.WriteString("content_html"u8, text.Written);

        // RFC 3339 wants a time; the articles know the day.
        json.WriteString("date_modified"u8, AtomFeed.TimeOf(article.Updated));
        if (article.Author.Length > 0)
        {
            WriteAuthor(json, article.Author);
        }

        json.WriteTexts("tags"u8, article.Details.Topics);
        json.WriteString("language"u8, article.Language);
        json.WriteEndObject();
    }

    private static void WriteAuthor(Utf8JsonWriter json, string name)
    {
        json.WriteStartArray("authors"u8);
        json.WriteStartObject();
        json.WriteString("name"u8, name);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Write(SiteContext site, in SiteResource resource, IBufferWriter<byte> output) => Write(site, resource.Language, output);
}
