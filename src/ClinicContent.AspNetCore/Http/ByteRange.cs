using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace ClinicContent;

/// <summary>One range of bytes, as the header Range asks for it (RFC 9110, section 14.1.2).</summary>
/// <param name="From">The first byte; null for the last <paramref name="To"/> bytes.</param>
/// <param name="To">The last byte, or how many from the end; null for all that follow.</param>
internal readonly record struct ByteRange(long? From, long? To)
{
    private const string Unit = "bytes=";

    /// <summary>Reads the header; null for none, for one that cannot be read and for several ranges, which are all answered with the whole.</summary>
    public static ByteRange? Parse(StringValues header)
    {
        if (header.Count != 1 || header[0] is not { } text || !text.StartsWith(Unit, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var range = text.AsSpan(Unit.Length).Trim();
        var dash = range.IndexOf('-');
        if (dash < 0 || !TryNumber(range[..dash], out var from) || !TryNumber(range[(dash + 1)..], out var to) || (from, to) is (null, null) || from > to)
        {
            return null;
        }

        return new(from, to);
    }

    /// <summary>The bytes meant of so many; null when there are none of them.</summary>
    public (int Start, int Length)? Of(int length)
    {
        var start = From ?? Math.Max(0, length - To!.Value);
        var end = From is null || To is null ? length - 1 : Math.Min(To.Value, length - 1);
        return start < length && end >= start ? ((int)start, (int)(end - start + 1)) : null;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out long? number)
    {
        number = null;
        if (digits.IsEmpty)
        {
            return true;
        }

        if (!long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        number = value;
        return true;
    }
}
