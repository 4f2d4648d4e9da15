using System.Globalization;
using System.Text.RegularExpressions;

namespace ClinicContent.Tool;

/// <summary>Indents the items of lists within lists that people type as a letter o, with another bullet at the same place, or as "1.1".</summary>
internal static partial class TypedLines
{
    private const int Step = 4;
    private const int Deepest = 6;
    private const int Far = 40; // how far below a list goes on at most

    public static List<TextLine> Of(List<TextLine> lines, ImportReport report) => Nest(Number(WithBullets(WithoutFences(lines, report)), report));

    // "```" around a text that a programmer pasted.
    private static List<TextLine> WithoutFences(List<TextLine> lines, ImportReport report) => lines.ConvertAll(line =>
    {
        if (!line.Text.StartsWith("```", StringComparison.Ordinal) || !Fence.IsMatch(line.Text))
        {
            return line;
        }

        report.LeftOut(line.Location, "the mark around a text with lines of its own", line.Text);
        return new TextLine(line.Number, "");
    });

    // A letter o is Word's second bullet, and a word in Spanish: alone in a text that has that word, it stays one.
    private static List<TextLine> WithBullets(List<TextLine> lines)
    {
        var isWord = lines.Exists(line => line.Text.Contains(" o ", StringComparison.Ordinal));
        var made = new List<TextLine>(lines);
        var last = -1; // the last line with text
        for (var at = 0; at < made.Count; at++)
        {
            var line = made[at];
            if (line.IsBlank)
            {
                continue;
            }

            if (LetterO.IsMatch(line.Text) && last >= 0 && (IsItem(made[last]) || made[last].Text.EndsWith(':')) && (!isWord || HasSibling(lines, at)))
            {
                var start = line.Raw.Length - line.Raw.TrimStart(' ', '\t', '\u00A0').Length;
                made[at] = new TextLine(line.Number, $"{line.Raw[..start]}◦{line.Raw[(start + 1)..]}", line.Shift);
            }

            last = at;
        }

        return made;

        static bool IsItem(TextLine line) => TextMarker.Of(line.Text) is not null;

        static bool HasSibling(List<TextLine> lines, int at)
        {
            foreach (var step in (int[])[-1, 1])
            {
                for (var i = at + step; i >= 0 && i < lines.Count && Math.Abs(i - at) < Far; i += step)
                {
                    if (!lines[i].IsBlank && lines[i].Indent <= lines[at].Indent)
                    {
                        if (lines[i].Indent == lines[at].Indent && LetterO.IsMatch(lines[i].Text))
                        {
                            return true;
                        }

                        break;
                    }
                }
            }

            return false;
        }
    }

    // "1.1" below "1." is item 1 of a list within that item.
    private static List<TextLine> Number(List<TextLine> lines, ImportReport report)
    {
        var (made, path, indent, shift) = (new List<TextLine>(lines.Count), "", 0, 0);
        foreach (var line in lines)
        {
            if (Dotted.Match(line.Text) is { Success: true } dotted && path.Length > 0
                && (path == dotted.Groups["head"].Value ? dotted.Groups["number"].Value == "1" : IsNext(path, dotted.Groups["head"].Value, dotted.Groups["number"].Value)))
            {
                var (head, number) = (dotted.Groups["head"].Value, dotted.Groups["number"].Value);
                var raw = $"{new string(' ', indent + (Step * (1 + head.Count(c => c == '.'))))}{number}. {line.Text[dotted.Length..]}";
                if (number == "1")
                {
                    report.Changed(line.Location, $"item {head}.1 of a list is now number 1 of a list within item {head}, and so are those below it: correct what refers to them");
                }

                shift = raw.Length - line.Raw.Length;
                made.Add(new TextLine(line.Number, raw, shift));
                path = $"{head}.{number}";
            }
            else if (TextMarker.Of(line.Text) is { Kind: TextMarkerKind.Number } marker)
            {
                made.Add(line);
                (path, indent, shift) = (marker.Value.ToString(CultureInfo.InvariantCulture), line.Indent, 0);
            }
            else if (line.IsBlank)
            {
                made.Add(line);
                (path, shift) = ("", 0);
            }
            else
            {
                made.Add(shift > 0 ? Shifted(line, shift) : line);
            }
        }

        return made;
    }

    private static bool IsNext(string path, string head, string number) =>
        path.StartsWith($"{head}.", StringComparison.Ordinal)
        && int.Parse(path[(head.Length + 1)..].Split('.')[0], CultureInfo.InvariantCulture) + 1 == int.Parse(number, CultureInfo.InvariantCulture);

    // "• Rest", "o in bed", "• Ice", one below the other.
    private static List<TextLine> Nest(List<TextLine> lines)
    {
        var (made, open, indent, isAfterBlank) = (new List<TextLine>(lines.Count), new List<char>(), 0, false);
        var headings = NumberedHeadings.Of(lines);
        for (var at = 0; at < lines.Count; at++)
        {
            var line = lines[at];
            if (line.IsBlank)
            {
                made.Add(line);
                isAfterBlank = true;
                continue;
            }

            var marker = TextMarker.Of(line.Text);
            if (marker is { Kind: TextMarkerKind.Bullet })
            {
                var bullet = BulletClass.Of(line.Text);
                if (open.Count == 0 || Math.Abs(line.Indent - indent) > 1)
                {
                    (open, indent) = ([bullet], line.Indent);
                }
                else if (open.IndexOf(bullet) is >= 0 and var known)
                {
                    open.RemoveRange(known + 1, open.Count - known - 1);
                }
                else if (open.Count < Deepest)
                {
                    open.Add(bullet);
                }

                made.Add(Shifted(line, Step * (open.Count - 1)));
            }
            else if (marker is { Kind: TextMarkerKind.Number } number && !headings.Contains(at) && GoesOn(lines, at, number))
            {
                // Bullets between "1." and "2." belong to the first.
                (open, indent) = (['1'], line.Indent);
                made.Add(line);
            }
            else if (marker is not null || isAfterBlank)
            {
                open.Clear();
                made.Add(line);
            }
            else
            {
                made.Add(open.Count > 1 && TextParagraphs.IsUnfinished(lines[at - 1].Text, line.Text) ? Shifted(line, Step * (open.Count - 1)) : line);
            }

            isAfterBlank = false;
        }

        return made;
    }

    private static bool GoesOn(List<TextLine> lines, int at, TextMarker marker)
    {
        var isAfterBullet = false;
        for (var next = at + 1; next < Math.Min(lines.Count, at + Far); next++)
        {
            if (TextMarker.Of(lines[next].Text) is { } other && Math.Abs(lines[next].Indent - lines[at].Indent) <= 1)
            {
                if (other.Kind == TextMarkerKind.Number)
                {
                    return isAfterBullet && other.Follows(marker);
                }

                isAfterBullet = true;
            }
        }

        return false;
    }

    private static TextLine Shifted(TextLine line, int by) => by == 0 ? line : new TextLine(line.Number, new string(' ', by) + line.Raw, line.Shift + by);

    [GeneratedRegex(@"^o[ \t\u00A0]+\S", RegexOptions.CultureInvariant)]
    private static partial Regex LetterO { get; }

    [GeneratedRegex(@"^(?<head>[0-9]{1,2}(?:\.[0-9]{1,2}){0,3})\.(?<number>[0-9]{1,2})[.)]?[ \t\u00A0]+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Dotted { get; }

    [GeneratedRegex(@"^```+\s*\w{0,20}$", RegexOptions.CultureInvariant)]
    private static partial Regex Fence { get; }
}
