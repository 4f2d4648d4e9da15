namespace ClinicContent;

/// <summary>What telemetry calls the kinds of content; the names stay when the code changes.</summary>
internal static class FormatName
{
    public const string None = "none";

    public static string Of(ContentKind kind) => kind switch
    {
        ContentKind.Index => "index",
        ContentKind.Page => "page",
        ContentKind.Json => "json",
        ContentKind.Markdown => "markdown",
        ContentKind.Text => "text",
        ContentKind.Section => "section",
        ContentKind.Articles => "articles",
        ContentKind.JsonFeed => "json_feed",
        ContentKind.AtomFeed => "atom",
        ContentKind.Sitemap => "sitemap",
        ContentKind.LlmsText => "llms",
        ContentKind.OEmbed => "oembed",
        ContentKind.QrCode => "qr_code",
        ContentKind.EmbedScript or ContentKind.PinnedEmbedScript => "embed_script",
        ContentKind.EmbedIndex => "embed_index",
        ContentKind.StyleSheet or ContentKind.PinnedStyleSheet => "style_sheet",
        _ => "embed",
    };
}
