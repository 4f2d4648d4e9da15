using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace ClinicContent.Compiler;

/// <summary>Finds the rows of a table that have another number of cells than its first row. Other programs read no table there, or leave cells out.</summary>
internal static class TableRows
{
    /// <summary>Finds the rows of other widths.</summary>
    /// <param name="table">The table.</param>
    /// <param name="text">The parsed text.</param>
    /// <returns>The offset of each row, the row in words, and what it should have.</returns>
    public static IEnumerable<(int Offset, Phrase Row, Phrase Expected)> FindOthers(Table table, string text)
    {
        if (table.OfType<TableRow>().FirstOrDefault() is not { } header || OffsetOf(header) is not { } start)
        {
            yield break;
        }

        var width = CountOf(header);
        if (table.ColumnDefinitions.Count != width)
        {
            var line = text.IndexOf('\n', start) + 1;
            yield return (line, Cells(table.ColumnDefinitions.Count), new Phrase(FormattableString.Invariant($"the row above has {width}")));
        }

        foreach (var row in table.OfType<TableRow>().Skip(1))
        {
            var count = CountOf(row);
            if (count > width && OffsetOf(row) is { } offset)
            {
                yield return (StartOf(text, offset), Cells(count), new Phrase(FormattableString.Invariant($"the first row of the table has {width}")));
            }
        }
    }

    private static Phrase Cells(int count) => Phrase.Count(count, "cell", "cells");

    // The parser adds cells without text to short rows.
    private static int CountOf(TableRow row) => row.OfType<TableCell>().Count(cell => cell.Count > 0);

    private static int? OffsetOf(TableRow row)
    {
        foreach (var cell in row.OfType<TableCell>())
        {
            if (cell is [ParagraphBlock { Inline.FirstChild: { Span.IsEmpty: false } first }, ..])
            {
                return first.Span.Start;
            }
        }

        return null;
    }

    // With the bar before its first cell.
    private static int StartOf(string text, int offset)
    {
        var start = offset;
        while (start > 0 && text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        return start > 0 && text[start - 1] == '|' ? start - 1 : offset;
    }
}
