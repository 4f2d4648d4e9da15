using System.Text.RegularExpressions;

namespace ClinicContent.Tool;

/// <summary>Finds the headings of a plain text: lines that are underlined, in capitals, numbered, or short between empty lines.</summary>
internal sealed partial class TextHeadings(IReadOnlyList<TextLine> lines)
{
    private const int Longest = 80;
    private const int LongestShort = 60;
    private const int MostWords = 10;

    /// <summary>The heading that begins on a line; null when none does.</summary>
    /// <param name="at">The line.</param>
    /// <param name="isFirst">True for the first line with text.</param>
    public TextHeading? Find(int at, bool isFirst)
    {
        var line = lines[at];
        if (line.IsBlank || (at > 0 && !lines[at - 1].IsBlank && lines[at - 1].Drawn is null && !isFirst))
        {
            return null;
        }

        if (line.Drawn is { } above && at + 2 < lines.Count && lines[at + 2].Drawn == above && IsTitle(lines[at + 1]))
        {
            return new TextHeading(LevelOf(above), lines[at + 1].Text, at + 1, 3);
        }

        if (line.Drawn is not null || line.Text.Length > 2 * Longest)
        {
            return null;
        }

        if (at + 1 < lines.Count && lines[at + 1].Drawn is { } below && IsTitle(line) && lines[at + 1].Text.Length <= (2 * line.Text.Length) + 8)
        {
            return new TextHeading(LevelOf(below), line.Text, at, 2);
        }

        if (Marked.Match(line.Text) is { Success: true } marked)
        {
            return new TextHeading(marked.Groups["mark"].Length, marked.Groups["text"].Value, at, 1);
        }

        if (Strong.Match(line.Text) is { Success: true } strong && strong.Groups["text"].Value is [.., not ('.' or ',' or ';' or '!')] && line.Text.Length <= Longest && IsAlone(at) && HasTextBelow(at))
        {
            return new TextHeading(isFirst ? 1 : 3, strong.Groups["text"].Value, at, 1);
        }

        return IsCapitals(at) ? new TextHeading(isFirst ? 1 : 2, line.Text, at, 1)
            : IsNumbered(at) ? new TextHeading(2 + Math.Max(0, Numbered.Match(line.Text).Groups["more"].Captures.Count), line.Text, at, 1)
            : IsShort(at, isFirst) ? new TextHeading(isFirst ? 1 : 3, line.Text, at, 1)
            : null;
    }

    private static int LevelOf(char drawn) => drawn switch { '=' or '#' or '*' or '═' => 1, '-' or '_' or '–' or '—' or '─' => 2, _ => 3 };

    private static bool IsTitle(TextLine line) => !line.IsBlank && line.Drawn is null && line.Text.Length <= Longest && line.Text.Any(char.IsLetter) && TextMarker.Of(line.Text) is not { Kind: TextMarkerKind.Bullet };

    private bool IsCapitals(int at)
    {
        var text = lines[at].Text;
        return text.Length <= Longest && text[^1] is not ('.' or ',' or ';' or '!') && !text.Any(char.IsLower) && text.Count(char.IsUpper) >= 3
            && TextMarker.Of(text) is not { Kind: TextMarkerKind.Bullet }
            && !(at + 1 < lines.Count && lines[at + 1].Text.Length > 0 && !lines[at + 1].Text.Any(char.IsLower))
            && TextTable.Find(lines, at) is null
            && HasTextBelow(at);
    }

    // "1. Causes" above a paragraph; above "2. Rest" it is an item.
    private bool IsNumbered(int at)
    {
        var text = lines[at].Text;
        return text.Length <= Longest && text[^1] is not ('.' or ',' or ';' or ':') && Numbered.IsMatch(text) && IsAlone(at)
            && Next(at) is { } next && TextMarker.Of(lines[next].Text) is not { Kind: TextMarkerKind.Number } && lines[next].Indent <= lines[at].Indent + 1;
    }

    private bool IsShort(int at, bool isFirst)
    {
        var text = lines[at].Text;
        return text.Length <= LongestShort && text[^1] is not ('.' or ',' or ';' or ':' or '!' or ')' or '"') && text.Count(c => c == ' ') < MostWords
            && (char.IsUpper(text[0]) || text[0] is '¿' or '¡') && text.Count(char.IsLetter) > 2 && !text.Contains('@', StringComparison.Ordinal) && !text.Contains("://", StringComparison.Ordinal)
            && !text.Contains('\t', StringComparison.Ordinal) && text.Count(char.IsDigit) < 4 && TextMarker.Of(text) is null && IsAlone(at)
            && Next(at) is { } next && (isFirst || !IsAlone(next) || lines[next].Text.Length > LongestShort || lines[next].Text[^1] is '.' or '!' or ':' || TextMarker.Of(lines[next].Text) is not null);
    }

    private bool IsAlone(int at) => (at == 0 || lines[at - 1].IsBlank || lines[at - 1].Drawn is not null) && (at + 1 == lines.Count || lines[at + 1].IsBlank);

    private bool HasTextBelow(int at) => Next(at) is not null;

    private int? Next(int at)
    {
        for (var next = at + 1; next < lines.Count; next++)
        {
            if (!lines[next].IsBlank)
            {
                return next;
            }
        }

        return null;
    }

    [GeneratedRegex(@"^(?<mark>\*\*|__)(?<text>[^\s*_][^*_]*)\k<mark>$", RegexOptions.CultureInvariant)]
    private static partial Regex Strong { get; }

    [GeneratedRegex(@"^(?<mark>#{1,6})[ \t]+(?<text>\S.*?)[ \t#]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Marked { get; }

    [GeneratedRegex(@"^(?:(?:[0-9]{1,2}|[IVX]{1,5})(?<more>\.[0-9]{1,2})*[.):]?|(?:Section|Part|Chapter|Sección|Parte|Capítulo)[ \t]+(?:[0-9]{1,2}|[IVX]{1,5})[.:]?)[ \t]+[\p{Lu}¿¡""“].*\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered { get; }
}
