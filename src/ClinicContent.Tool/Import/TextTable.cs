using System.Text.RegularExpressions;

namespace ClinicContent.Tool;

/// <summary>Finds tables in a plain text: columns that tabs, bars or the same places in each line part.</summary>
internal static partial class TextTable
{
    private const int MaxColumns = 12;
    private const int LongestLine = 200;

    /// <summary>The table that begins on a line; null when none does.</summary>
    public static (ImportTable Block, int Lines)? Find(IReadOnlyList<TextLine> lines, int at) =>
        Find(lines, at, least: 2, Bars) ?? Find(lines, at, least: 2, Tabs) ?? FindGaps(lines, at);

    private static (ImportTable Block, int Lines)? Find(IReadOnlyList<TextLine> lines, int at, int least, Func<TextLine, (string Key, string[] Cells)?> cut)
    {
        if (TextMarker.Of(lines[at].Text) is not null || cut(lines[at]) is not { } first)
        {
            return null;
        }

        var (rows, end) = (new List<(TextLine Line, string[] Cells)> { (lines[at], first.Cells) }, at + 1);
        for (; end < lines.Count && !lines[end].IsBlank; end++)
        {
            if (IsRuler(lines[end].Text))
            {
                continue;
            }

            if (cut(lines[end]) is not { } next || next.Key != first.Key)
            {
                break;
            }

            rows.Add((lines[end], next.Cells));
        }

        if (rows.Count < least)
        {
            return null;
        }

        return (TableOf(rows), end - at);
    }

    private static ImportTable TableOf(List<(TextLine Line, string[] Cells)> rows) =>
        new(rows.ConvertAll(row => (IReadOnlyList<IReadOnlyList<TextPiece>>)[.. row.Cells.Select(cell => TextPieces.Fold([new TextPiece(cell, row.Line.Location)]))]), rows[0].Line.Location);

    /// <summary>Checks for a gap that is wider than any between words or sentences.</summary>
    public static bool HasWideGap(TextLine line) => WideGap.IsMatch(line.Text);

    // Three lines whose cells begin in the same columns, some of them empty: no prose does.
    private static (ImportTable Block, int Lines)? FindGaps(IReadOnlyList<TextLine> lines, int at)
    {
        const int Least = 3;
        if (TextMarker.Of(lines[at].Text) is not null || StartsOf(lines[at]) is not { Count: > 0 })
        {
            return null;
        }

        var first = new List<TextLine>();
        for (var line = at; line < lines.Count && !lines[line].IsBlank && first.Count < Least; line++)
        {
            if (!IsRuler(lines[line].Text))
            {
                first.Add(lines[line]);
            }
        }

        var columns = first.Select(StartsOf).OfType<List<int>>().MaxBy(starts => starts.Count);
        if (first.Count < Least || columns is null or { Count: >= MaxColumns })
        {
            return null;
        }

        var (rows, end, gaps) = (new List<(TextLine Line, string[] Cells)>(), at, 0);
        for (var line = at; line < lines.Count && !lines[line].IsBlank; line++)
        {
            if (IsRuler(lines[line].Text))
            {
                continue;
            }

            if (Cells(lines[line], columns) is not { } cells)
            {
                break;
            }

            rows.Add((lines[line], cells));
            gaps += cells.Count(cell => cell.Length > 0) > 1 ? 1 : 0;

            // What has no second cell can be the text below.
            end = cells.Skip(1).Any(cell => cell.Length > 0) ? line + 1 : end;
        }

        while (rows.Count > 0 && rows[^1].Line.Number > lines[at].Number + end - at - 1)
        {
            rows.RemoveAt(rows.Count - 1);
        }

        while (end < lines.Count && IsRuler(lines[end].Text))
        {
            end++;
        }

        return rows.Count >= Least && gaps >= Least - 1 && rows.Count < 2 * gaps + 1 ? (TableOf(rows), end - at) : null;
    }

    // The columns that cells begin in behind a gap; null when they cannot be known.
    private static List<int>? StartsOf(TextLine line)
    {
        var raw = line.Raw.TrimEnd();
        return raw.Length > LongestLine || raw.Contains('\t', StringComparison.Ordinal) || line.Indent != raw.Length - raw.TrimStart(' ').Length ? null
            : [.. (line.Indent > 2 ? [line.Indent] : Array.Empty<int>()).Concat(Gap.Matches(raw).Select(match => match.Index + match.Length))];
    }

    // Null when the text of the line does not fit into the columns.
    private static string[]? Cells(TextLine line, List<int> columns)
    {
        var raw = line.Raw.TrimEnd();
        if (StartsOf(line) is not { } starts || starts.Exists(start => !columns.Contains(start)) || columns.Exists(column => column < raw.Length && raw[column] != ' ' && raw[column - 1] != ' '))
        {
            return null;
        }

        return [.. Enumerable.Range(0, columns.Count + 1).Select(i =>
        {
            var (start, end) = (i == 0 ? 0 : columns[i - 1], i == columns.Count ? raw.Length : columns[i]);
            return raw[Math.Min(start, raw.Length)..Math.Min(end, raw.Length)].Trim();
        })];
    }

    private static bool IsRuler(string text) => text.Length > 2 && text.All(c => c is '-' or '=' or '|' or '+' or ':' or ' ' or '\t') && text.Any(c => c is '-' or '=');

    private static (string Key, string[] Cells)? Bars(TextLine line)
    {
        if (!line.Text.Contains('|', StringComparison.Ordinal) || IsRuler(line.Text))
        {
            return null;
        }

        var text = line.Text.StartsWith('|') ? line.Text[1..] : line.Text;
        text = text.EndsWith('|') ? text[..^1] : text;
        return Result([.. text.Split('|').Select(cell => cell.Trim())], "");
    }

    private static (string Key, string[] Cells)? Tabs(TextLine line) =>
        line.Text.Contains('\t', StringComparison.Ordinal) ? Result([.. TabGap.Split(line.Text).Select(cell => cell.Trim())], "") : null;

    private static (string Key, string[] Cells)? Result(string[] cells, string key) =>
        cells.Length is > 1 and <= MaxColumns && cells.Any(cell => cell.Length > 0) ? ($"{cells.Length} {key}", cells) : null;

    [GeneratedRegex(@"[ ]*\t+[ ]*", RegexOptions.CultureInvariant)]
    private static partial Regex TabGap { get; }

    [GeneratedRegex(@"(?<=\S) {2,}(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Gap { get; }

    [GeneratedRegex(@"(?<=\S) {3,}(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex WideGap { get; }
}
