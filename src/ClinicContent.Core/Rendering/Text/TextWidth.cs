using System.Globalization;
using System.Text;

namespace ClinicContent;

/// <summary>The width of a character in columns of a terminal.</summary>
internal static class TextWidth
{
    /// <summary>Gets the width of a character: 0 for marks that combine with the character before and for invisible characters, 2 for wide ones, else 1.</summary>
    public static int Of(Rune rune) =>
        rune.Value < 0x300 ? (rune.Value == 0xAD ? 0 : 1)
        : Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
        : IsWide(rune.Value) ? 2
        : 1;

    /// <summary>Checks for a space at which a line may be broken. Non-breaking spaces are part of their words.</summary>
    public static bool IsBreakingSpace(Rune rune) => Rune.IsWhiteSpace(rune) && rune.Value is not (0xA0 or 0x2007 or 0x202F);

    // The blocks that Unicode's EastAsianWidth.txt lists as wide (W) or full-width (F), in broad strokes, and emoji.
    private static bool IsWide(int rune) =>
        rune is (>= 0x1100 and <= 0x115F)
            or (>= 0x2E80 and <= 0x303E)
            or (>= 0x3041 and <= 0xA4CF)
            or (>= 0xA960 and <= 0xA97F)
            or (>= 0xAC00 and <= 0xD7A3)
            or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F)
            or (>= 0xFF00 and <= 0xFF60)
            or (>= 0xFFE0 and <= 0xFFE6)
            or (>= 0x1F300 and <= 0x1F64F)
            or (>= 0x1F900 and <= 0x1F9FF)
            or (>= 0x20000 and <= 0x3FFFD);
}
