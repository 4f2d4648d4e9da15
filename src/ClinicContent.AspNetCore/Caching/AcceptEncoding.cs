using System.Collections.Concurrent;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ClinicContent;

/// <summary>Chooses the coding of a response by the header Accept-Encoding (RFC 9110, section 12.5.3).</summary>
internal sealed class AcceptEncoding
{
    // Browsers send a dozen headers between them; the rest is read anew each time, so that nobody can fill the memory.
    private const int MaxKept = 64;
    private const int MaxKeptLength = 64;

    // Each value is a coding. Of dictionaries of objects the runtime has the code, and would compile that of others at start.
    private readonly ConcurrentDictionary<string, object> _known = new(StringComparer.Ordinal);

    /// <summary>
    /// Chooses the coding that the client prefers; of equals, the smallest. A client that refuses all of them gets the plain bytes, which
    /// help it more than an error.
    /// </summary>
    public ContentCoding Choose(StringValues header)
    {
        if (header.Count == 0)
        {
            return ContentCoding.Identity;
        }

        if (header.Count > 1 || header[0] is not { Length: <= MaxKeptLength } text)
        {
            return Read(header);
        }

        if (_known.TryGetValue(text, out var known))
        {
            return (ContentCoding)known;
        }

        var coding = Read(header);
        if (_known.Count < MaxKept)
        {
            _known.TryAdd(text, coding);
        }

        return coding;
    }

    private static ContentCoding Read(StringValues header)
    {
        if (!StringWithQualityHeaderValue.TryParseList(header, out var accepted))
        {
            return ContentCoding.Identity;
        }

        var any = Quality(accepted, "*");
        var brotli = Quality(accepted, "br") ?? any ?? 0;
        var gzip = Quality(accepted, "gzip", "x-gzip") ?? any ?? 0;

        // Plain bytes are acceptable unless they are refused, but nobody who names a coding and not these wishes for them.
        var identity = Quality(accepted, "identity") ?? 0;
        return brotli > 0 && brotli >= gzip && brotli >= identity ? ContentCoding.Brotli
            : gzip > 0 && gzip >= identity ? ContentCoding.Gzip
            : ContentCoding.Identity;
    }

    private static double? Quality(IList<StringWithQualityHeaderValue> accepted, params ReadOnlySpan<string> names)
    {
        foreach (var value in accepted)
        {
            foreach (var name in names)
            {
                if (value.Value.Equals(name, StringComparison.OrdinalIgnoreCase))
                {
                    return value.Quality ?? 1;
                }
            }
        }

        return null;
    }
}
