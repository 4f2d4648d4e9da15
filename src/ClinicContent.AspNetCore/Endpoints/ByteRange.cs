using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ClinicContent;

/// <summary>The one range of bytes that a request asks for (RFC 9110, section 14.2).</summary>
internal static class ByteRange
{
    /// <summary>Reads the header; null for none, for one that cannot be read and for several ranges, which are all answered with the whole.</summary>
    public static RangeItemHeaderValue? Parse(StringValues header) =>
        header.Count == 1
        && RangeHeaderValue.TryParse(header[0], out var range)
        && range.Unit.Equals("bytes", StringComparison.OrdinalIgnoreCase)
        && range.Ranges.Count == 1
            ? range.Ranges.First()
            : null;

    /// <summary>The bytes meant of so many; null when there are none of them.</summary>
    public static (int Start, int Length)? Of(RangeItemHeaderValue range, int length)
    {
        var start = range.From ?? Math.Max(0, length - range.To!.Value);
        var end = range.From is null || range.To is null ? length - 1 : Math.Min(range.To.Value, length - 1);
        return start < length && end >= start ? ((int)start, (int)(end - start + 1)) : null;
    }
}
