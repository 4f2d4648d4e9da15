using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace ClinicContent.Compiler;

/// <summary>Writes tables.</summary>
internal sealed class TableCompiler(Body body, DocumentWriter output, InlineCompiler inlines)
{
    public void Write(Table table)
    {
        output.Begin(NodeKind.Table, table.OfType<TableRow>().Max(row => row.Count));
        foreach (var row in table.OfType<TableRow>())
        {
            output.Begin(NodeKind.TableRow, row.IsHeader ? 1 : 0);
            if (!row.IsHeader)
            {
                body.BeginBlock(row);
            }

            foreach (var (cell, column) in row.OfType<TableCell>().Select((cell, column) => (cell, column)))
            {
                output.Begin(NodeKind.TableCell, (int)AlignmentOf(table, column));
                WriteCell(cell);
                output.End();
            }

            output.End();
        }

        output.End();
    }

    private static CellAlignment AlignmentOf(Table table, int column) =>
        (column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null) switch
        {
            TableColumnAlign.Left => CellAlignment.Left,
            TableColumnAlign.Center => CellAlignment.Center,
            TableColumnAlign.Right => CellAlignment.Right,
            _ => CellAlignment.None,
        };

    private void WriteCell(TableCell cell)
    {
        foreach (var block in cell)
        {
            if (block is ParagraphBlock { Inline: { } inline })
            {
                inlines.Write(inline);
            }
            else if (block is not ParagraphBlock)
            {
                body.Report(StructureRules.UnsupportedBlock, block, $"{block.GetType().Name} in a table");
            }
        }
    }
}
