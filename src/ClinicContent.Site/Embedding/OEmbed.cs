using System.Buffers;
using System.Text.Json;

namespace ClinicContent;

/// <summary>Writes the oEmbed description, with which another site embeds an article (https://oembed.com/).</summary>
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

        var fragment = Uri.UnescapeDataString(new Uri(url).Fragment.TrimStart('#')).ToLowerInvariant();
        var section = article.TryGetSection(fragment, out var found) ? found : null;
        var page = section is null ? site.GetUrl(article) : $"{site.GetUrl(article)}#{section.Id}";
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
        var frame = section is null ? site.GetUrl(EmbedPage.Route, article) : site.GetUrl(EmbedPage.SectionRoute, article, section);
        WriteHtml(json, page, frame, title, width, height);
        json.WriteEndObject();
        return true;
    }

    private static void Write(SiteContext site, in SiteResource resource, IBufferWriter<byte> output)
    {
        var query = resource.OEmbed ?? new OEmbedQuery(site.GetUrl(resource.Article!));
        Write(site, query.Url, query.MaxWidth, query.MaxHeight, output);
    }

    // WordPress loads the script that gives frames their height only where it finds a blockquote of this class, and the script knows frames by it. It
    // removes their style attribute, which hides its own frames until then, so a style sheet has to say as well that none is wider than its column.
    private static void WriteHtml(Utf8JsonWriter json, string page, string frame, string title, int width, int height)
    {
        using var buffer = new PooledBuffer();
        var html = new Utf8Output(buffer);
        html.Write("<blockquote class=\"wp-embedded-content\" style=\"display:none\"><a href=\""u8);
        html.WriteHtml(page);
        html.Write("\">"u8);
        html.WriteHtml(title);
        html.Write("</a></blockquote><iframe sandbox=\"allow-scripts allow-top-navigation-by-user-activation\" src=\""u8);
        html.WriteHtml(frame);
        html.Write("\" class=\"wp-embedded-content\" title=\""u8);
        html.WriteHtml(title);
        html.Write("\" width=\""u8);
        html.Write(width);
        html.Write("\" height=\""u8);
        html.Write(height);
        html.Write("\" style=\"max-width:100%\" frameborder=\"0\" loading=\"lazy\"></iframe><style>iframe.wp-embedded-content{max-width:100%}</style>"u8);
        html.Flush();
        json.WriteString("html"u8, buffer.Written);
    }
}
