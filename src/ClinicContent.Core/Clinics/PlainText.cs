using System.Globalization;
using System.Text;

namespace ClinicContent;

/// <summary>Makes text from outside safe as text in any format.</summary>
internal static class PlainText
{
    /// <summary>Checks for a character that is no text but would change the text or the terminal around it.</summary>
    public static bool IsUnsafe(Rune rune) =>
        rune.Value is >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069 or 0xFEFF or 0xFFFE or 0xFFFF
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    /// <summary>Removes unsafe characters and folds white space to single spaces, with none at the ends.</summary>
    public static string Clean(string text)
    {
        // Most texts are clean and plain.
        var span = text.AsSpan();
        if (!span.ContainsAnyExceptInRange(' ', '~') && (span.IsEmpty || (span[0] != ' ' && span[^1] != ' ')) && !span.Contains("  ", StringComparison.Ordinal))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        var space = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) && rune.Value != 0xA0)
            {
                space = clean.Length > 0;
            }
            else if (!IsUnsafe(rune))
            {
                clean.Append(space ? " " : "").Append(rune);
                space = false;
            }
        }

        return clean.ToString();
    }
}
