using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ClinicContent;

/// <summary>The single range of bytes that a request asks for (RFC 9110, section 14.2).</summary>
internal static class ByteRange
{
    /// <summary>Parses the header; null when there is none, when it cannot be parsed, and for several ranges. The whole content answers all of these.</summary>
    public static RangeItemHeaderValue? Parse(StringValues header) =>
        header.Count == 1
        && RangeHeaderValue.TryParse(header[0], out var range)
        && range.Unit.Equals("bytes", StringComparison.OrdinalIgnoreCase)
        && range.Ranges.Count == 1
            ? range.Ranges.First()
            : null;

    /// <summary>The position and length of the range in content of a given length; null when it is outside of it.</summary>
    public static (int Start, int Length)? Of(RangeItemHeaderValue range, int length)
    {
        var start = range.From ?? Math.Max(0, length - range.To!.Value);
        var end = range.From is null || range.To is null ? length - 1 : Math.Min(range.To.Value, length - 1);
        return start < length && end >= start ? ((int)start, (int)(end - start + 1)) : null;
    }
}
