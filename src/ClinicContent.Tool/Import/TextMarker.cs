using System.Globalization;
using System.Text.RegularExpressions;

namespace ClinicContent.Tool;

/// <summary>The bullet or number at the beginning of a list item in a plain text.</summary>
/// <param name="Kind">The kind of bullet or number.</param>
/// <param name="Value">The number of the item; 0 for a bullet.</param>
/// <param name="Rest">The text after the marker.</param>
/// <param name="Width">The number of characters before that text in the line.</param>
internal readonly partial record struct TextMarker(TextMarkerKind Kind, int Value, string Rest, int Width)
{
    /// <summary>The marker that a line begins with; null when it begins with a word.</summary>
    public static TextMarker? Of(string text)
    {
        if (Bullet.Match(text) is { Success: true } bullet)
        {
            return new TextMarker(TextMarkerKind.Bullet, 0, text[bullet.Length..], bullet.Length);
        }

        if (Count.Match(text) is not { Success: true } count)
        {
            return null;
        }

        var mark = count.Groups["mark"].Value;
        var (kind, value) = int.TryParse(mark, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (count.Groups["ordinal"].Success ? TextMarkerKind.Ordinal : TextMarkerKind.Number, number)
            : mark.Length == 1 && char.ToLowerInvariant(mark[0]) is not ('i' or 'v' or 'x') ? (TextMarkerKind.Letter, char.ToLowerInvariant(mark[0]) - 'a' + 1)
            : (TextMarkerKind.Roman, Roman(mark));
        return value < 0 ? null : new TextMarker(kind, value, text[count.Length..], count.Length);
    }

    /// <summary>True when an item with this marker can follow one with the other. In Markdown, each can have the number 1.</summary>
    public bool Follows(TextMarker other) => Kind == other.Kind
        ? Kind == TextMarkerKind.Bullet || Value == other.Value + 1 || (Kind == TextMarkerKind.Number && Value == 1 && other.Value == 1)
        : Kind is TextMarkerKind.Roman && other.Kind == TextMarkerKind.Letter && Rest.Length > 0 && Value is 1 or 5 or 10 && other.Value == (Value switch { 1 => 8, 5 => 21, _ => 23 });

    // To twenty, which is as far as lists with them go.
    private static int Roman(string mark)
    {
        string[] numerals = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx"];
        return Array.IndexOf(numerals, mark.ToLowerInvariant()) is > 0 and var value ? value : -1;
    }

    [GeneratedRegex(@"^(?:[•◦▪▫‣⁃·∙●○■□◆◇►▶▸➢➤➔→⇒❖✓✔✗✘☐☑☒★☆♦❑❒❍»›\uF0A7\uF0B7\uF0D8\uF0FC]\uFE0F?[ \t\u00A0]*|[-*+–—−‐‑][ \t\u00A0]+|o(?:[\t\u00A0][ \t\u00A0]*|[ \t\u00A0]{2,}))(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet { get; }

    [GeneratedRegex(@"^(?:(?:\((?<mark>[0-9]{1,3}|[A-Za-z]|[ivxIVX]{1,5})\)|(?<mark>[0-9]{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.)]-?|(?<mark>[0-9]{1,2})(?<ordinal>\.?[º°ª][.)]?-?|-)(?=[ \t\u00A0]+[\p{Lu}¿¡""“*_]))[ \t\u00A0]+(?=\S)|(?<mark>[0-9]{1,2})[.)]-(?=\p{Lu}))", RegexOptions.CultureInvariant)]
    private static partial Regex Count { get; }
}
