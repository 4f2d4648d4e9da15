using System.Text;
using ZXing.QrCode.Internal;

namespace ClinicContent;

/// <summary>Draws QR codes (ISO/IEC 18004) for printed pages.</summary>
public static class QrCode
{
    // Readers need a border of four modules around the code.
    private const int QuietZone = 4;

    /// <summary>
    /// Draws a text, such as the address of a page, for <see cref="SiteOptions.QrCode"/>. The code stays readable with 15% of it lost
    /// (level M), so that it survives a fold or a coffee stain.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>An SVG document of one unit a module, with the quiet zone that readers need.</returns>
    /// <exception cref="ArgumentException">The text is empty or longer than a code can hold.</exception>
    public static string Draw(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        var modules = Encode(text);
        var size = modules.Width + (2 * QuietZone);
        var svg = new StringBuilder();
        svg.Append($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\" shape-rendering=\"crispEdges\">\n");
        svg.Append($"<rect x=\"0\" y=\"0\" width=\"{size}\" height=\"{size}\" fill=\"#fff\"/>\n<path fill=\"#000\" d=\"");
        for (var y = 0; y < modules.Height; y++)
        {
            AppendRow(svg, modules, y);
        }

        return svg.Append("\"/>\n</svg>").ToString();
    }

    private static ByteMatrix Encode(string text)
    {
        try
        {
            return ZXing.QrCode.Internal.Encoder.encode(text, ErrorCorrectionLevel.M).Matrix;
        }
        catch (ZXing.WriterException exception)
        {
            throw new ArgumentException($"A QR code cannot hold {text.Length} characters: use a shorter text.", nameof(text), exception);
        }
    }

    // A rectangle for each run of dark modules, which makes the document an eighth of one with a rectangle a module.
    private static void AppendRow(StringBuilder svg, ByteMatrix modules, int y)
    {
        for (var x = 0; x < modules.Width; x++)
        {
            var start = x;
            while (x < modules.Width && modules[x, y] == 1)
            {
                x++;
            }

            if (x > start)
            {
                svg.Append($"M{start + QuietZone} {y + QuietZone}h{x - start}v1h-{x - start}z");
            }
        }
    }
}
