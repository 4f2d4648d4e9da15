using System.Globalization;
using System.Text;

namespace ClinicContent.Tool;

/// <summary>Writes blocks as Markdown.</summary>
/// <param name="prepare">Turns the pieces of a paragraph into those to write: its links resolved, its placeholders put.</param>
/// <param name="clinic">Reports the clinic's data in the texts of images.</param>
/// <param name="report">The report of changes.</param>
internal sealed class BlockWriter(Func<IReadOnlyList<TextPiece>, IReadOnlyList<TextPiece>> prepare, ClinicPlaceholders clinic, ImportReport report)
{
    private const int MaxDepth = 8;

    private readonly InlineWriter _inlines = new(report);

    /// <summary>The blocks with an empty line between them.</summary>
    public string Write(IReadOnlyList<ImportBlock> blocks) => Join(blocks, depth: 0, isTight: false);

    private string Join(IReadOnlyList<ImportBlock> blocks, int depth, bool isTight)
    {
        var (output, marks) = (new StringBuilder(), 0);
        ImportBlock? last = null;
        foreach (var block in blocks)
        {
            // Two lists in succession are told apart by their markers.
            marks = block is ImportList list && last is ImportList before && (list.Start is null) == (before.Start is null) ? marks + 1 : 0;
            var written = Write(block, depth, marks % 2 == 1);
            if (written.Length > 0)
            {
                output.Append(output.Length == 0 ? "" : isTight && block is ImportList ? "\n" : "\n\n").Append(written);
                last = block;
            }
        }

        return output.ToString();
    }

    private string Write(ImportBlock block, int depth, bool hasOtherMark)
    {
        switch (block)
        {
            case ImportParagraph paragraph:
                return _inlines.Write(prepare(paragraph.Runs));
            case ImportHeading heading:
                report.Changed(heading.Location, $"the heading '{DisplayText.Of(heading.Text)}' in a list or quote is now strong text");
                return _inlines.Write(prepare([.. heading.Runs.Select(piece => piece with { IsStrong = true })]));
            case ImportList list when depth < MaxDepth:
                return WriteList(list, depth, hasOtherMark);
            case ImportList list:
                report.Changed(list.Location, $"a list that is nested more than {MaxDepth} deep is now paragraphs");
                return Join([.. list.Items.SelectMany(item => item)], depth, isTight: false);
            case ImportQuote quote when depth < MaxDepth:
                return Indent(Join(quote.Blocks, depth + 1, isTight: false), "> ", "> ");
            case ImportQuote quote:
                return Join(quote.Blocks, depth, isTight: false);
            case ImportTable table:
                return WriteTable(table);
            case ImportImage image:
                return WriteImage(image);
            case ImportRule:
                return depth == 0 ? "---" : "";
            default:
                return "";
        }
    }

    private string WriteList(ImportList list, int depth, bool hasOtherMark)
    {
        var items = list.Items.Select(item => (Item: item, IsTight: item.Skip(1).All(block => block is ImportList))).ToList();
        var isTight = items.TrueForAll(item => item.IsTight);
        var texts = items.ConvertAll(item => Join(item.Item, depth + 1, isTight)).Where(text => text.Length > 0).ToList();
        if (texts.Count == 0)
        {
            return "";
        }

        // A list within a list is tried with the list around it.
        var expected = depth > 0 ? null : BlockTrial.Of(string.Join("\n\n", texts)).Text();
        foreach (var between in isTight ? ["\n", "\n\n"] : (string[])["\n\n"])
        {
            var number = list.Start ?? 0;
            var written = string.Join(between, texts.Select(text =>
            {
                var mark = list.Start is null ? hasOtherMark ? "* " : "- " : string.Create(CultureInfo.InvariantCulture, $"{number++}{(hasOtherMark ? ')' : '.')} ");
                return Indent(text, mark, new string(' ', mark.Length));
            }));

            if (expected is null || (BlockTrial.Of(written) is { HasErrors: false } trial && trial.Text() == expected))
            {
                return written;
            }
        }

        report.Changed(list.Location, "a list that Markdown does not have is now paragraphs");
        return string.Join("\n\n", texts);
    }

    private string WriteTable(ImportTable table)
    {
        var rows = table.Rows.Select(row => row.Select(cell => _inlines.Write(prepare(cell), isLine: true)).ToList()).ToList();
        var lines = rows.ConvertAll(row => $"| {string.Join(" | ", row)} |");
        lines.Insert(1, $"|{string.Concat(Enumerable.Repeat(" --- |", rows[0].Count))}");
        var written = string.Join('\n', lines);
        var trial = BlockTrial.Of(written);
        if (!trial.HasErrors && trial.Count(NodeKind.Table) == 1 && trial.Count(NodeKind.TableRow) == rows.Count && trial.Count(NodeKind.TableCell) == rows.Count * rows[0].Count)
        {
            return written;
        }

        report.Changed(table.Location, "a table that Markdown does not have is now a list");
        return string.Join("\n\n", rows.Select(row => string.Join("; ", row.Where(cell => cell.Length > 0))).Where(row => row.Length > 0).Select(row => $"- {row}"));
    }

    private string WriteImage(ImportImage image)
    {
        var text = new StringBuilder();
        MarkdownEscape.Write(image.Text.Replace("{{", "{ {", StringComparison.Ordinal), text, atLineStart: false, everything: false, inBrackets: true);
        var written = $"![{text}]({SafeAddress.Encode(image.Address).Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)})";
        if (!BlockTrial.Of(written).HasErrors)
        {
            clinic.ReportIn(image.Text, image.Location, "the text of an image");
            return written;
        }

        report.LeftOut(image.Location, $"an image that an article cannot have, {DisplayText.Of(image.Address)}", image.Text);
        return "";
    }

    private static string Indent(string text, string first, string others) =>
        first + string.Join('\n', text.Split('\n').Select((line, i) => i == 0 ? line : line.Length == 0 ? others.TrimEnd() : others + line));
}
