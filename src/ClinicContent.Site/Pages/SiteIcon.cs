using System.Buffers;
using System.Text;

namespace ClinicContent;

/// <summary>The icons of a site: the initial of the clinic's name for browsers that draw SVG, and the symbol of the library elsewhere.</summary>
internal static class SiteIcon
{
    /// <summary>The icon that pages link.</summary>
    public static SiteRoute Svg { get; } = new("icon", "favicon.svg", "image/svg+xml", WriteSvg);

    /// <summary>The icon that browsers ask for by themselves at the root of a host.</summary>
    public static SiteRoute Ico { get; } = new("icon", "favicon.ico", "image/x-icon", WriteIco) { YieldsToFiles = true };

    /// <summary>The picture of pages whose clinic has none, for sites that link to them.</summary>
    public static SiteRoute Png { get; } = new("icon", "icon.png", "image/png", WritePng) { IsForOtherSites = true };

    private static void WriteSvg(SiteContext site, in SiteResource resource, IBufferWriter<byte> output)
    {
        var icon = new Utf8Output(output);
        icon.Write("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\">\n"u8);
        var name = site.TextsIn(site.Library.DefaultLanguage).Value(ClinicField.Name.Value);
        if (!name.IsEmpty)
        {
            icon.Write("<title>"u8);
            icon.WriteHtml(name);
            icon.Write("</title>\n"u8);
        }

        icon.Write("<rect width=\"32\" height=\"32\" rx=\"6.4\" fill=\"#0b5f66\"/>\n"u8);
        if (InitialOf(name) is { } initial)
        {
            icon.Write("<text x=\"16\" y=\"23\" font-family=\"system-ui, sans-serif\" font-size=\"20\" font-weight=\"700\" text-anchor=\"middle\" fill=\"#fff\">"u8);
            icon.WriteHtml(initial);
            icon.Write("</text>\n</svg>\n"u8);
        }
        else
        {
            icon.Write("<path d=\"M13.5 7h5v6.5H25v5h-6.5V25h-5v-6.5H7v-5h6.5z\" fill=\"#fff\"/>\n</svg>\n"u8);
        }

        icon.Flush();
    }

    private static string? InitialOf(ReadOnlySpan<byte> name)
    {
        foreach (var rune in Encoding.UTF8.GetString(name).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                return Rune.ToUpperInvariant(rune).ToString();
            }
        }

        return null;
    }

    private static void WriteIco(SiteContext site, in SiteResource resource, IBufferWriter<byte> output) => output.Write(EmbeddedFile.Read(typeof(SiteIcon).Assembly, "favicon.ico"));

    private static void WritePng(SiteContext site, in SiteResource resource, IBufferWriter<byte> output) => output.Write(EmbeddedFile.Read(typeof(SiteIcon).Assembly, "icon.png"));
}
