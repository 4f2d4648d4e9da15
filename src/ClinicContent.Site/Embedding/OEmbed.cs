using System.Buffers;
using System.Text.Json;

namespace ClinicContent;

/// <summary>Writes the description of how another site embeds an article (https://oembed.com/).</summary>
internal static class OEmbed
{
    private const int Width = 640;
    private const int Height = 600;
    private const int SecondsInADay = 86_400;

    private const string MediaType = "application/json";

    public static SiteRoute Route { get; } = new("oembed", "oembed", MediaType, Write) { Host = SiteHost.Program, NeedsOrigin = true };

    /// <summary>The oEmbed answer for an article on a host that reads no query.</summary>
    public static SiteRoute File { get; } = new("oembed", "{slug}.oembed.json", MediaType, Write) { Host = SiteHost.Files, IsOfCurrentSlug = true, NeedsOrigin = true };

    /// <summary>The address of the oEmbed answer for an article. No character of a slug needs escaping.</summary>
    public static string GetUrl(SiteContext site, string language, string slug)
    {
        if (site.Options.IsStatic)
        {
            return site.GetUrl(File, language, slug);
        }

        var page = Uri.EscapeDataString(site.Addresses.In(language, ArticleAddress.SlugPlaceholder));
        return site.Addresses.Of(Route.Pattern, $"url={page.Replace(Uri.EscapeDataString(ArticleAddress.SlugPlaceholder), slug, StringComparison.Ordinal)}&format=json");
    }

    public static bool Write(SiteContext site, string url, int? maxWidth, int? maxHeight, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (!site.TryGetArticle(url, out var article))
        {
            return false;
        }

        var section = article.TryGetSection(new Uri(url).Fragment.TrimStart('#'), out var found) ? found : null;
        var title = section is null ? article.Title : $"{section.Title} – {article.Title}";
        var (width, height) = (Math.Clamp(maxWidth ?? Width, 1, Width), Math.Clamp(maxHeight ?? Height, 1, Height));
        using var json = Utf8JsonWriterExtensions.Create(output, site.Options.Json);
        json.WriteStartObject();
        json.WriteString("type"u8, "rich"u8);
        json.WriteString("version"u8, "1.0"u8);
        json.WriteString("title"u8, title);
        json.WriteString("provider_name"u8, site.PublisherIn(article.Language));
        json.WriteString("provider_url"u8, site.Addresses.In(article.Language));
        json.WriteNumber("cache_age"u8, SecondsInADay);
        json.WriteNumber("width"u8, width);
        json.WriteNumber("height"u8, height);
        WriteFrame(json, section is null ? site.GetUrl(EmbedPage.Route, article) : site.GetUrl(EmbedPage.SectionRoute, article, section), title, width, height);
        json.WriteEndObject();
        return true;
    }

    private static void Write(SiteContext site, in SiteResource resource, IBufferWriter<byte> output)
    {
        var query = resource.OEmbed ?? new OEmbedQuery(site.GetUrl(resource.Article!));
        Write(site, query.Url, query.MaxWidth, query.MaxHeight, output);
    }

    private static void WriteFrame(Utf8JsonWriter json, string address, string title, int width, int height)
    {
        using var frame = new PooledBuffer();
        var html = new Utf8Output(frame);
        html.Write("<iframe sandbox=\"allow-scripts allow-top-navigation-by-user-activation\" src=\""u8);
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
