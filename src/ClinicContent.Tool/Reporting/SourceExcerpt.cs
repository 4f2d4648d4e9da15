using System.Text;

namespace ClinicContent.Tool;

/// <summary>
/// A line of a file for a terminal, with a mark below the location of a diagnostic. Tabs become spaces, wide letters take two columns,
/// characters that are no text are replaced, and a long line is cut around the location.
/// </summary>
/// <param name="Line">The line.</param>
/// <param name="MarkStart">The number of columns before the mark.</param>
/// <param name="MarkLength">The number of columns of the mark.</param>
internal sealed record SourceExcerpt(string Line, int MarkStart, int MarkLength)
{
    private const int TabStop = 4;
    private const string Cut = "...";

    /// <param name="line">The line as it stands in the file.</param>
    /// <param name="column">The place, from 1, in UTF-16 units.</param>
    /// <param name="length">The length of the marked text, in UTF-16 units; at least one character is marked.</param>
    /// <param name="width">The number of columns.</param>
    public static SourceExcerpt Of(string line, int column, int length, int width)
    {
        var cells = Cells(line);
        var first = cells.TakeWhile(cell => cell.Offset + cell.Length < column).Count();
        var last = Math.Max(first + 1, cells.TakeWhile(cell => cell.Offset < column - 1 + length).Count());
        var (from, to) = Window(cells, first, width);
        last = Math.Min(last, Math.Max(to, first + 1));

        var (before, after) = (from > 0 ? Cut : "", to < cells.Count ? Cut : "");
        var shown = new StringBuilder(before);
        cells.Skip(from).Take(to - from).ToList().ForEach(cell => shown.Append(cell.Text));
        return new SourceExcerpt(
            shown.Append(after).ToString(),
            before.Length + cells.Skip(from).Take(first - from).Sum(cell => cell.Width),
            Math.Max(1, cells.Skip(first).Take(last - first).Sum(cell => cell.Width)));
    }

    // What fits, with the place a third of the way from the left.
    private static (int From, int To) Window(List<Cell> cells, int place, int width)
    {
        if (cells.Sum(cell => cell.Width) <= width)
        {
            return (0, cells.Count);
        }

        var room = Math.Max(1, width - (2 * Cut.Length));
        var from = Math.Min(place, cells.Count);
        for (var used = 0; from > 0 && used + cells[from - 1].Width <= room / 3;)
        {
            used += cells[--from].Width;
        }

        // At the end of the line there is more room on the left.
        while (from > 0 && cells.Skip(from - 1).Sum(cell => cell.Width) <= room)
        {
            from--;
        }

        // A mark that combines with the letter before it cannot begin a line.
        while (from > 0 && from < cells.Count && cells[from].Width == 0)
        {
            from--;
        }

        var to = from;
        for (var used = 0; to < cells.Count && used + cells[to].Width <= room; to++)
        {
            used += cells[to].Width;
        }

        return (from, to);
    }

    private static List<Cell> Cells(string line)
    {
        var cells = new List<Cell>();
        var (offset, column) = (0, 0);
        foreach (var rune in line.EnumerateRunes())
        {
            var text = rune.Value == '\t' ? new string(' ', TabStop - (column % TabStop)) : PlainText.IsUnsafe(rune) ? "\uFFFD" : rune.ToString();
            var width = rune.Value == '\t' ? text.Length : PlainText.IsUnsafe(rune) ? 1 : TextWidth.Of(rune);
            cells.Add(new Cell(text, width, offset, rune.Utf16SequenceLength));
            (offset, column) = (offset + rune.Utf16SequenceLength, column + width);
        }

        return cells;
    }

    private readonly record struct Cell(string Text, int Width, int Offset, int Length);
}
