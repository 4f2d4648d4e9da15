namespace ClinicContent;

/// <summary>
/// Writes text as HTML whose telephone numbers stand on one line. Browsers break lines at hyphens and spaces, and a number in two parts is misread. A class keeps the
/// number as it is written; other hyphens would be copied with it, and not every telephone dials them.
/// </summary>
internal static class HtmlPhones
{
    private const int AreaLength = 3;
    private const int LineLength = 4;
    private const int MinInternationalDigits = 7;
    private const int MaxInternationalDigits = 15;
    private const int MinTrunkDigits = 9;
    private const int MaxTrunkDigits = 11;

    /// <summary>Writes text.</summary>
    public static void WriteText(this ref Utf8Output output, scoped ReadOnlySpan<byte> text)
    {
        while (Find(text, out var start, out var length))
        {
            output.WriteHtml(text[..start]);
            output.Write("<span class=\"cc-phone\">"u8);
            output.WriteHtml(text.Slice(start, length));
            output.Write("</span>"u8);
            text = text[(start + length)..];
        }

        output.WriteHtml(text);
    }

    /// <summary>Encodes text.</summary>
    public static byte[] Encode(ReadOnlySpan<byte> text)
    {
        if (!Find(text, out _, out _))
        {
            return HtmlEncoding.Encode(text);
        }

        using var buffer = new PooledBuffer(text.Length * 2);
        var output = new Utf8Output(buffer);
        output.WriteText(text);
        output.Flush();
        return buffer.Written.ToArray();
    }

    // The first number that a line could break.
    private static bool Find(ReadOnlySpan<byte> text, out int start, out int length)
    {
        for (start = 0; start < text.Length; start++)
        {
            if ((char.IsAsciiDigit((char)text[start]) || text[start] is (byte)'+' or (byte)'(') && (start == 0 || !IsPartOfWord(text[start - 1])))
            {
                var number = text[start..];
                length = LengthOfNorthAmerican(number) is var north and > 0 ? north : LengthOfOther(number);
                if (number[..length].IndexOfAny((byte)'-', (byte)' ') >= 0)
                {
                    return true;
                }
            }
        }

        (start, length) = (0, 0);
        return false;
    }

    // 1-800-222-1222, (602) 555-0100, +1 602.555.0100
    private static int LengthOfNorthAmerican(ReadOnlySpan<byte> text)
    {
        var position = text.StartsWith("+1"u8) ? 2 : text.StartsWith("1"u8) ? 1 : 0;
        if (position > 0)
        {
            if (SeparatorLength(text[position..]) is var separator and > 0)
            {
                position += separator;
            }
            else
            {
                return 0;
            }
        }

        return TryReadArea(text, ref position) && TryRead(text, ref position, AreaLength, needsSeparator: true) && TryRead(text, ref position, LineLength, needsSeparator: false) && !GoesOn(text[position..])
            ? position
            : 0;
    }

    private static bool TryReadArea(ReadOnlySpan<byte> text, ref int position)
    {
        if (position == text.Length || text[position] != '(')
        {
            return TryRead(text, ref position, AreaLength, needsSeparator: true);
        }

        position++;
        if (!TryRead(text, ref position, AreaLength, needsSeparator: false) || position == text.Length || text[position] != ')')
        {
            return false;
        }

        position++;
        position += SeparatorLength(text[position..]);
        return true;
    }

    private static bool TryRead(ReadOnlySpan<byte> text, ref int position, int digits, bool needsSeparator)
    {
        if (DigitsIn(text[position..]) != digits)
        {
            return false;
        }

        position += digits;
        var separator = needsSeparator ? SeparatorLength(text[position..]) : 0;
        position += separator;
        return !needsSeparator || separator > 0;
    }

    // +44 20 7946 0958, 020 7946 0958
    private static int LengthOfOther(ReadOnlySpan<byte> text)
    {
        var isInternational = text[0] == '+';
        if (!isInternational && text[0] != '0')
        {
            return 0;
        }

        var (length, digits, most) = (0, 0, isInternational ? MaxInternationalDigits : MaxTrunkDigits);
        for (var position = isInternational ? 1 : 0; DigitsIn(text[position..]) is var group and > 0 && digits <= most;)
        {
            (digits, position) = (digits + group, position + group);
            length = position;
            position += position < text.Length && text[position] == ')' ? 1 : 0;
            position += SeparatorLength(text[position..]);
            position += position < text.Length && text[position] == '(' ? 1 : 0;
        }

        return digits >= (isInternational ? MinInternationalDigits : MinTrunkDigits) && digits <= most ? length : 0;
    }

    private static bool GoesOn(ReadOnlySpan<byte> rest) => DigitsIn(rest) > 0 || (rest.StartsWith("-"u8) && DigitsIn(rest[1..]) > 0);

    private static bool IsPartOfWord(byte character) => char.IsAsciiLetterOrDigit((char)character) || character is (byte)'-' or (byte)'.' or (byte)'+' or (byte)'/' or >= 0x80;

    private static int DigitsIn(ReadOnlySpan<byte> text)
    {
        var count = 0;
        while (count < text.Length && char.IsAsciiDigit((char)text[count]))
        {
            count++;
        }

        return count;
    }

    // A hyphen, also the one that does not break, a point, a slash, a space, also the one that does not break, and a dash.
    private static int SeparatorLength(ReadOnlySpan<byte> text) =>
        text.IsEmpty ? 0
        : text[0] is (byte)'-' or (byte)'.' or (byte)'/' or (byte)' ' ? 1
        : text.StartsWith("\u00A0"u8) ? 2
        : text.StartsWith("\u2011"u8) || text.StartsWith("\u2013"u8) ? 3
        : 0;
}
