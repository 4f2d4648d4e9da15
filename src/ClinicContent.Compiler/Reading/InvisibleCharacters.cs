using System.Globalization;
using System.Text;

namespace ClinicContent.Compiler;

/// <summary>
/// Finds invisible characters that change a text for programs: they hide words, split them, or change their direction. Characters that a
/// script or an emoji needs are allowed where it needs them.
/// </summary>
internal static class InvisibleCharacters
{
    private const int ZeroWidthSpace = 0x200B;
    private const int NonJoiner = 0x200C;
    private const int Joiner = 0x200D;
    private const int BlackFlag = 0x1F3F4;
    private const int CancelTag = 0xE007F;
    private const int FewestTags = 3;
    private const int MostTags = 7;

    /// <summary>Finds the code of the first such character in a text that came from an escape; null when there is none.</summary>
    public static string? Find(string text)
    {
        var line = (0, false);
        for (var at = 0; at < text.Length; at++)
        {
            if (IsRefused(text, at, out var rune, ref line) && rune.Value is not ('\n' or '\t'))
            {
                return Code(rune);
            }

            at += rune.Utf16SequenceLength - 1;
        }

        return null;
    }

    /// <summary>The code in messages, after U+.</summary>
    public static string Code(Rune rune) => rune.Value.ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>Checks for a character that is refused at its position. Positions are asked for in their order.</summary>
    /// <param name="text">The text around it.</param>
    /// <param name="at">Its place.</param>
    /// <param name="rune">The character.</param>
    /// <param name="line">The cached result for the line checked last, its end and the presence of right-to-left letters, because a line can be full of marks that need it. Default at first.</param>
    public static bool IsRefused(ReadOnlySpan<char> text, int at, out Rune rune, ref (int End, bool IsRightToLeft) line)
    {
        Rune.DecodeFromUtf16(text[at..], out rune, out var length);
        if (PlainText.IsUnsafe(rune))
        {
            return true;
        }

        if (!IsInvisible(rune.Value))
        {
            return false;
        }

        var (before, after) = (Before(text, at), After(text, at + length));
        return rune.Value switch
        {
            NonJoiner => !(IsJoining(before) && IsJoining(after)),
            Joiner => !(IsJoining(before) && (IsJoining(after) || !Rune.IsLetter(after))) && !(IsSymbol(before) && IsSymbol(after)),
            ZeroWidthSpace => !(IsWithoutSpaces(before) && IsWithoutSpaces(after)),
            0x200E or 0x200F or 0x061C => !IsRightToLeft(text, at, ref line),
            >= 0xFE00 and <= 0xFE0F => !IsSymbol(before) && !(before.Value is '#' or '*' or (>= '0' and <= '9')),
            >= 0xE0100 and <= 0xE01EF => !IsHan(before),
            >= 0xE0020 and <= CancelTag => !IsFlag(text, at),
            >= 0x180B and <= 0x180F => before.Value is not (>= 0x1800 and <= 0x18AF),
            0x115F or 0x1160 => before.Value is not (>= 0x1100 and <= 0x11FF) && after.Value is not (>= 0x1100 and <= 0x11FF),
            0x034F => before.Value is not (>= 0x0590 and <= 0x05FF),
            _ => true,
        };
    }

    private static bool IsInvisible(int value) => value switch
    {
        0x00AD or 0x034F or 0x061C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x2800 or 0x3164 or 0xFFA0 => true,
        >= 0x180B and <= 0x180F or >= 0x200B and <= 0x200F or >= 0x2060 and <= 0x206F or >= 0xFE00 and <= 0xFE0F => true,
        _ when (value & 0xFFFE) == 0xFFFE => true,
        >= 0xFFF0 and <= 0xFFFC or (>= 0xFDD0 and <= 0xFDEF) or >= 0x1BCA0 and <= 0x1BCA3 or >= 0x1D173 and <= 0x1D17A or >= 0xE0000 and <= 0xE0FFF => true,
        _ => false,
    };

    // Arabic, Syriac, N'Ko, Mongolian and the scripts of South and Southeast Asia, whose letters join or do not.
    private static bool IsJoining(Rune rune) =>
        rune.Value is (>= 0x0600 and <= 0x08FF) or (>= 0x0900 and <= 0x0DFF) or (>= 0x0F00 and <= 0x109F) or (>= 0x1700 and <= 0x18AF) or (>= 0x1A20 and <= 0x1AAF)
            or (>= 0xA840 and <= 0xA9FF) or (>= 0xAA00 and <= 0xABFF) or (>= 0xFB50 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x11000 and <= 0x11FFF) or (>= 0x1E900 and <= 0x1E95F);

    // Thai, Lao, Tibetan, Myanmar and Khmer, whose words have no spaces between them.
    private static bool IsWithoutSpaces(Rune rune) => rune.Value is (>= 0x0E00 and <= 0x0FFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF);

    private static bool IsHan(Rune rune) => rune.Value is (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    // Emoji, with the modifiers of skin and the selector that can stand between one and its joiner.
    private static bool IsSymbol(Rune rune) =>
        rune.Value is 0xFE0F or 0x203C or 0x2049 or 0x2139 or 0x3030 or 0x303D or (>= 0x1F3FB and <= 0x1F3FF)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol;

    private static bool IsRightToLeft(ReadOnlySpan<char> text, int at, ref (int End, bool IsRightToLeft) line)
    {
        if (at >= line.End)
        {
            var start = text[..at].LastIndexOf('\n') + 1;
            var end = text[at..].IndexOf('\n') is var feed and >= 0 ? at + feed : text.Length;
            line = (end, HasRightToLeft(text[start..end]));
        }

        return line.IsRightToLeft;
    }

    private static bool HasRightToLeft(ReadOnlySpan<char> line)
    {
        foreach (var rune in line.EnumerateRunes())
        {
            if (rune.Value is (>= 0x0590 and <= 0x08FF and not 0x061C) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF))
            {
                return true;
            }
        }

        return false;
    }

    // A black flag and up to seven small letters and digits as tags: the flags of England, Scotland, Wales and other regions. A text can be one row of tags: no more is looked at than
    // a flag can have.
    private static bool IsFlag(ReadOnlySpan<char> text, int at)
    {
        var first = at;
        while (first >= 2 && at - first < MostTags * 2 && Before(text, first) is { Value: >= 0xE0030 and < CancelTag })
        {
            first -= 2;
        }

        var (end, count) = (first, 0);
        while (end < text.Length && count < MostTags && After(text, end) is { Value: (>= 0xE0030 and <= 0xE0039) or (>= 0xE0061 and <= 0xE007A) })
        {
            (end, count) = (end + 2, count + 1);
        }

        return Before(text, first).Value == BlackFlag && count >= FewestTags && After(text, end).Value == CancelTag;
    }

    private static Rune Before(ReadOnlySpan<char> text, int at) => Rune.DecodeLastFromUtf16(text[..at], out var rune, out _) == System.Buffers.OperationStatus.Done ? rune : default;

    private static Rune After(ReadOnlySpan<char> text, int at) => Rune.DecodeFromUtf16(text[Math.Min(at, text.Length)..], out var rune, out _) == System.Buffers.OperationStatus.Done ? rune : default;
}
