using System.Buffers;
using System.Text;

namespace ClinicContent;

/// <summary>The QR code of an article's page, drawn by <see cref="SiteOptions.QrCode"/>.</summary>
internal static class QrCodeImage
{
    public static SiteRoute Route { get; } = new("qr_code", "qr/{slug}.svg", "image/svg+xml", Write)
    {
        HasLanguage = false,
        IsOfCurrentSlug = true,
        NeedsOrigin = true,
        IsOffered = site => site.Options.QrCode is not null,
    };

    public static bool Write(SiteContext site, Article article, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(output);
        if (site.Options.QrCode is not { } draw)
        {
            return false;
        }

        Encoding.UTF8.GetBytes(draw(site.GetUrl(article)), output);
        return true;
    }

    private static void Write(SiteContext site, in SiteResource resource, IBufferWriter<byte> output) => Write(site, resource.Article!, output);
}
