using System.Buffers;
using System.Text.Json;

namespace ClinicContent;

/// <summary>Writes how another site can embed an article (https://oembed.com/).</summary>
internal static class OEmbed
{
    private const int Width = 640;
    private const int Height = 600;
    private const int SecondsInADay = 86_400;

    public static bool Write(SiteContent site, string url, int? maxWidth, int? maxHeight, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (!site.TryGetArticle(url, out var article))
        {
            return false;
        }

        var section = article.TryGetSection(new Uri(url).Fragment.TrimStart('#'), out var found) ? found : null;
        var title = section is null ? article.Title : $"{section.Title} – {article.Title}";
        var (width, height) = (Math.Clamp(maxWidth ?? Width, 1, Width), Math.Clamp(maxHeight ?? Height, 1, Height));
        using var json = SiteJson.Begin(output, site.Options.Json);
        json.WriteStartObject();
        json.WriteString("type"u8, "rich"u8);
        json.WriteString("version"u8, "1.0"u8);
        json.WriteString("title"u8, title);
        json.WriteString("provider_name"u8, site.PublisherIn(article.Language));
        json.WriteString("provider_url"u8, site.Addresses.In(article.Language));
        json.WriteNumber("cache_age"u8, SecondsInADay);
        json.WriteNumber("width"u8, width);
        json.WriteNumber("height"u8, height);
        WriteFrame(json, site.GetEmbedUrl(article, section), title, width, height);
        json.WriteEndObject();
        return true;
    }

    private static void WriteFrame(Utf8JsonWriter json, string address, string title, int width, int height)
    {
        using var frame = new PooledBuffer();
        var html = new Utf8Output(frame);
        html.Write("<iframe sandbox=\"allow-scripts\" src=\""u8);
        html.WriteHtml(address);
        html.Write("\" title=\""u8);
        html.WriteHtml(title);
        html.Write("\" width=\""u8);
        html.Write(width);
        html.Write("\" height=\""u8);
        html.Write(height);
        html.Write("\" frameborder=\"0\" loading=\"lazy\"></iframe>"u8);
        html.Flush();
        json.WriteString("html"u8, frame.Written);
    }
}
