using System.Text.RegularExpressions;

namespace ClinicContent.Tool;

/// <summary>Finds tables in a plain text: columns that tabs, bars or the same places in each line part.</summary>
internal static partial class TextTable
{
    private const int MaxColumns = 12;

    /// <summary>The table that begins on a line; null when none does.</summary>
    public static (ImportTable Block, int Lines)? Find(IReadOnlyList<TextLine> lines, int at) =>
        Find(lines, at, least: 2, Bars) ?? Find(lines, at, least: 2, Tabs) ?? Find(lines, at, least: 3, Gaps);

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

        var cells = rows.ConvertAll(row => (IReadOnlyList<IReadOnlyList<TextPiece>>)[.. row.Cells.Select(cell => TextPieces.Fold([new TextPiece(cell, row.Line.Location)]))]);
        return (new ImportTable(cells, lines[at].Location), end - at);
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

    // Three lines whose cells begin in the same columns: no prose does.
    private static (string Key, string[] Cells)? Gaps(TextLine line)
    {
        var raw = line.Raw.TrimEnd();
        if (raw.Length > 200 || raw.Contains('\t', StringComparison.Ordinal))
        {
            return null;
        }

        var starts = string.Join(',', Gap.Matches(raw).Select(match => match.Index + match.Length));
        return starts.Length == 0 ? null : Result([.. Gap.Split(line.Text)], starts);
    }

    private static (string Key, string[] Cells)? Result(string[] cells, string key) =>
        cells.Length is > 1 and <= MaxColumns && cells.Any(cell => cell.Length > 0) ? ($"{cells.Length} {key}", cells) : null;

    [GeneratedRegex(@"[ ]*\t+[ ]*", RegexOptions.CultureInvariant)]
    private static partial Regex TabGap { get; }

    [GeneratedRegex(@"(?<=\S) {2,}(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Gap { get; }
}
