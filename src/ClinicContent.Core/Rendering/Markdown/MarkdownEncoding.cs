using System.Buffers;
using System.Text;

namespace ClinicContent;

/// <summary>Escapes text for CommonMark and its dialects.</summary>
internal static class MarkdownEncoding
{
    // The special characters of CommonMark, of GitHub's tables, strikethrough and math, and of the attributes and superscripts that other dialects have.
    private static readonly SearchValues<byte> Special = SearchValues.Create("\\`*_[]<>&#|~$^{}!:."u8);

    // Those that end a destination, would be taken out of it, or bind closer than the link around it.
    private static readonly SearchValues<byte> SpecialInAddress = SearchValues.Create(" ()<>\\`|{}&\""u8);

    /// <summary>Writes text with Markdown's special characters escaped.</summary>
    /// <param name="output">The output.</param>
    /// <param name="text">The text, without control characters.</param>
    /// <param name="startsLine">True when a line begins with the text.</param>
    /// <param name="beforeLink">True when a link follows: an exclamation mark would make it an image.</param>
    public static void WriteMarkdown(this ref Utf8Output output, scoped ReadOnlySpan<byte> text, bool startsLine, bool beforeLink)
    {
        if (startsLine && !text.IsEmpty)
        {
            var digits = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
            if (digits > 0 && text[digits] is (byte)'.' or (byte)')')
            {
                output.Write(text[..digits]);
                output.Write((byte)'\\');
                output.Write(text[digits]);
                text = text[(digits + 1)..];
            }
            else if (text[0] is (byte)'+' or (byte)'-' or (byte)'=')
            {
                output.Write((byte)'\\');
                output.Write(text[0]);
                text = text[1..];
            }
        }

        var from = 0;
        for (int found; (found = text[from..].IndexOfAny(Special)) >= 0;)
        {
            from += found;
            if (IsSpecialHere(text, from, startsLine, beforeLink))
            {
                output.Write(text[..from]);
                output.Write((byte)'\\');
                output.Write(text[from]);
                startsLine = false;
                text = text[(from + 1)..];
                from = 0;
            }
            else
            {
                from++;
            }
        }

        output.Write(text);
    }

    /// <summary>Writes an address as the destination of a link.</summary>
    public static void WriteMarkdownAddress(this ref Utf8Output output, scoped ReadOnlySpan<byte> address)
    {
        for (int next; (next = address.IndexOfAny(SpecialInAddress)) >= 0; address = address[(next + 1)..])
        {
            output.Write(address[..next]);
            var special = address[next];
            if (special == '&')
            {
                // An ampersand separates parameters and must stay one; escaped, it begins no character reference.
                output.Write(IsReference(address[next..]) ? "\\&"u8 : "&"u8);
            }
            else
            {
                output.Write((byte)'%');
                output.Write("0123456789ABCDEF"u8[special >> 4]);
                output.Write("0123456789ABCDEF"u8[special & 15]);
            }
        }

        output.Write(address);
    }

    /// <summary>Finds the class of a character in the rules of emphasis (CommonMark 0.31.2, section 6.2).</summary>
    public static CharacterClass Classify(Rune rune) =>
        Rune.IsWhiteSpace(rune) ? CharacterClass.Space
        : rune.IsAscii ? (Rune.IsLetterOrDigit(rune) ? CharacterClass.Other : CharacterClass.Punctuation)
        : Rune.IsPunctuation(rune) ? CharacterClass.Punctuation
        : Rune.IsSymbol(rune) ? CharacterClass.Disputed
        : CharacterClass.Other;

    // Whether the character is one of markup where it stands; where it cannot be, an escape would only be ugly.
    private static bool IsSpecialHere(ReadOnlySpan<byte> text, int position, bool startsLine, bool beforeLink) =>
        text[position] switch
        {
            (byte)'!' => beforeLink && position + 1 == text.Length,
            (byte)':' => (startsLine && position == 0) || (position + 1 < text.Length && text[position + 1] == '/'),
            (byte)'.' => position >= 3 && Ascii.EqualsIgnoreCase(text[(position - 3)..position], "www"u8),
            _ => true,
        };

    private static bool IsReference(ReadOnlySpan<byte> text)
    {
        var end = 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit((char)text[end]) || text[end] == '#'))
        {
            end++;
        }

        return end > 1 && (end == text.Length || text[end] == ';');
    }
}
