using System.Buffers;
using System.Text.Json;

namespace ClinicContent;

/// <summary>Writes the addresses of the embed script and the style sheet, and the lines that use them.</summary>
internal static class EmbedIndex
{
    public static SiteRoute Route { get; } =
        new("embed_index", "embed.json", "application/json", Write) { IsForOtherSites = true, NeedsOrigin = true };

    public static void Write(SiteContext site, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var assets = site.Assets;
        using var json = Utf8JsonWriterExtensions.Create(output, site.Options.Json);
        json.WriteStartObject();
        WriteFile(json, "script", "<script type=\"module\" src=\""u8, site.GetUrl(SiteAssets.EmbedScript), null, "></script>"u8);
        WriteFile(json, "pinnedScript", "<script type=\"module\" src=\""u8, site.GetUrl(SiteAssets.PinnedEmbedScript), assets.ScriptIntegrity, "></script>"u8);
        WriteFile(json, "styleSheet", "<link rel=\"stylesheet\" href=\""u8, site.GetUrl(SiteAssets.StyleSheet), null, ">"u8);
        WriteFile(json, "pinnedStyleSheet", "<link rel=\"stylesheet\" href=\""u8, site.GetUrl(SiteAssets.PinnedStyleSheet), SiteAssets.StyleSheetIntegrity, ">"u8);
        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, string name, ReadOnlySpan<byte> start, string url, string? integrity, ReadOnlySpan<byte> end)
    {
        using var line = new PooledBuffer();
        var html = new Utf8Output(line);
        html.Write(start);
        html.WriteHtml(url);
        html.Write("\""u8);
        json.WriteStartObject(name);
        json.WriteString("url"u8, url);
        if (integrity is not null)
        {
            json.WriteString("integrity"u8, integrity);
            html.Write(" integrity=\""u8);
            html.WriteHtml(integrity);
            html.Write("\" crossorigin=\"anonymous\""u8);
        }

        html.Write(end);
        html.Flush();
        json.WriteString("html"u8, line.Written);
        json.WriteEndObject();
    }

    private static void Write(SiteContext site, in SiteResource resource, IBufferWriter<byte> output) => Write(site, output);
}
