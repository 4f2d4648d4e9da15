using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace ClinicContent;

/// <summary>Chooses the coding of a response by the header Accept-Encoding (RFC 9110, section 12.5.3).</summary>
internal static class AcceptEncoding
{
    /// <summary>
    /// The coding that the client likes best; of equals the smallest. A client that refuses all of them gets the plain bytes, which is more use to
    /// it than an error.
    /// </summary>
    public static ContentCoding Choose(StringValues header)
    {
        if (header.Count == 0)
        {
            return ContentCoding.Identity;
        }

        double? brotli = null, gzip = null, identity = null, any = null;
        foreach (var line in header)
        {
            foreach (var range in line.AsSpan().Split(','))
            {
                var (coding, quality) = Parse(line.AsSpan()[range]);
                _ = Is(coding, "br") ? brotli ??= quality
                    : Is(coding, "gzip") || Is(coding, "x-gzip") ? gzip ??= quality
                    : Is(coding, "identity") ? identity ??= quality
                    : Is(coding, "*") ? any ??= quality
                    : 0;
            }
        }

        var (ofBrotli, ofGzip) = (brotli ?? any ?? 0, gzip ?? any ?? 0);

        // Plain bytes are acceptable unless they are refused, but nobody who names a coding and not these wishes for them.
        var ofIdentity = identity ?? 0;
        return ofBrotli > 0 && ofBrotli >= ofGzip && ofBrotli >= ofIdentity ? ContentCoding.Brotli
            : ofGzip > 0 && ofGzip >= ofIdentity ? ContentCoding.Gzip
            : ContentCoding.Identity;
    }

    private static (string Coding, double Quality) Parse(ReadOnlySpan<char> element)
    {
        var semicolon = element.IndexOf(';');
        if (semicolon < 0)
        {
            return (Known(element.Trim()), 1);
        }

        var weight = element[(semicolon + 1)..].Trim();
        var isWeight = weight.Length > 2 && weight[0] is 'q' or 'Q' && weight[1] == '=';
        var quality = isWeight && double.TryParse(weight[2..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var q) && q is >= 0 and <= 1 ? q : 0;
        return (Known(element[..semicolon].Trim()), quality);
    }

    // A coding's name is compared, never kept: no string is made of what was sent.
    private static string Known(ReadOnlySpan<char> name)
    {
        foreach (var known in (ReadOnlySpan<string>)["br", "gzip", "x-gzip", "identity", "*"])
        {
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return known;
            }
        }

        return "";
    }

    private static bool Is(string coding, string name) => ReferenceEquals(coding, name) || coding == name;
}
