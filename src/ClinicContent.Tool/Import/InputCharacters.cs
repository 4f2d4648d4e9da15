using System.Text;
using System.Text.RegularExpressions;

namespace ClinicContent.Tool;

/// <summary>Takes the characters out of a text that no reader sees, and makes every kind of space an ordinary one.</summary>
internal static partial class InputCharacters
{
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <param name="text">The text.</param>
    /// <param name="locate">The place of an offset of it.</param>
    /// <param name="report">The report of omissions.</param>
    /// <param name="keepsLines">True to keep line feeds, false to make them spaces.</param>
    public static string Clean(string text, Func<int, SourceLocation> locate, ImportReport report, bool keepsLines = false)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        // The line of such letters is seen, and nobody hears it.
        text = Struck.Replace(text, match =>
        {
            report.LeftOut(locate(match.Index), "a text that is struck through by its characters", string.Concat(match.Value.Where((_, i) => i % 2 == 0)));
            return "";
        });

        var clean = new StringBuilder(text.Length);
        (int End, bool IsRightToLeft) line = default;
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];
            if (c is >= ' ' and <= '~')
            {
                clean.Append(c);
                at++;
                continue;
            }

            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            if (c == '\n' && keepsLines)
            {
                clean.Append('\n');
            }
            else if (c == '\t' && keepsLines)
            {
                clean.Append('\t');
            }
            else if (c == '\u00A0')
            {
                // It keeps a number and its unit together; anywhere else it is there for the looks.
                clean.Append(at > 0 && char.IsDigit(text[at - 1]) && at + 1 < text.Length && char.IsLetter(text[at + 1]) ? c : ' ');
            }
            else if (Rune.IsWhiteSpace(rune))
            {
                clean.Append(' ');
            }
            else if (c is >= '\uFB00' and <= '\uFB06')
            {
                // Typeset pairs of letters, which no search finds.
                report.Count(locate(at), "changed: letters that were set as one sign, such as \uFB01, are now letters");
                clean.Append(Ligatures[c - '\uFB00']);
            }
            else if (InvisibleCharacters.IsRefused(text, at, out _, ref line))
            {
                report.Count(locate(at), $"left out: the invisible character U+{InvisibleCharacters.Code(rune)}{NameOf(rune.Value)}");
            }
            else
            {
                clean.Append(rune.ToString());
            }

            at += length;
        }

        return clean.ToString();
    }

    private static string NameOf(int value) => value switch
    {
        0x00AD => " (a soft hyphen)",
        0x200B => " (a zero-width space)",
        0xFEFF => " (a byte order mark)",
        _ => "",
    };

    [GeneratedRegex(@"(?:[^\u0335-\u0338\r\n][\u0335-\u0338]){2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Struck { get; }
}
