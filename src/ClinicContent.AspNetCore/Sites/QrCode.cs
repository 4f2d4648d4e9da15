using QRCoder;

namespace ClinicContent;

/// <summary>Draws QR codes (ISO/IEC 18004) for printed pages.</summary>
internal static class QrCode
{
    // Survives a fold or a coffee stain: 15% of the code can be lost.
    private const QRCodeGenerator.ECCLevel ErrorCorrection = QRCodeGenerator.ECCLevel.M;

    /// <summary>A text as a QR code: an SVG document of one unit a module, with the quiet zone that readers need.</summary>
    public static string Draw(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, ErrorCorrection);
        using var code = new SvgQRCode(data);
        return code.GetGraphic(1, "#000", "#fff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute).ReplaceLineEndings("\n");
    }
}
