using Markdig.Syntax;

namespace ClinicContent.Compiler;

/// <summary>
/// Finds the blocks that CommonMark puts elsewhere. It lets a block stand up to three columns to the right of where the text of its item begins; the parser
/// also reads markers further to the right, and, after an empty line, text before that place.
/// </summary>
/// <param name="text">The parsed text.</param>
internal sealed class BlockColumns(string text)
{
    private const int TabStop = 4;

    // A block that stands further to the right is code, or goes on with the text above.
    private const int MostIndent = 3;

    // With more spaces behind its marker, an item begins with code one space behind it.
    private const int MostPadding = 4;

    // How far the text of an item is from the place at which the item may begin.
    private readonly Dictionary<ListItemBlock, int> _widths = [];

    /// <summary>Finds the offsets of the blocks that CommonMark puts elsewhere.</summary>
    public IEnumerable<int> FindMisplaced(MarkdownDocument document)
    {
        var pending = new Stack<(ContainerBlock Container, bool InList, Block? Before)>([(document, false, null)]);
        while (pending.TryPop(out var open))
        {
            var before = open.Container is ListBlock ? open.Before : null;
            foreach (var block in open.Container)
            {
                // A list is where its first item is. Without a list, both read blocks alike.
                var inList = open.InList || block is ListBlock;
                if (block is ListBlock or ListItemBlock or QuoteBlock)
                {
                    pending.Push(((ContainerBlock)block, inList, before));
                }

                if (block is ListItemBlock or QuoteBlock or ParagraphBlock or HeadingBlock or ThematicBreakBlock && (inList || before is ListBlock) && IsMisplaced(block, before))
                {
                    yield return block.Span.Start;
                }

                before = block;
            }
        }
    }

    private bool IsMisplaced(Block block, Block? before)
    {
        if (block.Span.IsEmpty)
        {
            return false;
        }

        var (offset, line, column) = (block.Span.Start, StartOfLine(block.Span.Start), ColumnOf(block.Span.Start));
        var container = block is ListItemBlock ? block.Parent!.Parent! : block.Parent!;
        return column - BaseOf(container, line, offset).Column is < 0 or > MostIndent
            || ((before is ListBlock list ? list.LastChild : before) is ListItemBlock { Count: > 0 } item && column >= BaseOf(item, line, offset).Column);
    }

    // Where blocks of a container may begin in a line: behind the markers of quotes, and below the text of items.
    private (int Column, int Offset) BaseOf(ContainerBlock container, int line, int end)
    {
        switch (container)
        {
            case ListItemBlock item:
                var (column, offset) = BaseOf(item.Parent!.Parent!, line, end);
                return (column + WidthOf(item), offset);
            case QuoteBlock:
                return BehindQuote(BaseOf(container.Parent!, line, end), end);
            default:
                return (0, line);
        }
    }

    private (int Column, int Offset) BehindQuote((int Column, int Offset) place, int end)
    {
        var offset = place.Offset;
        while (offset < end && text[offset] is not '>')
        {
            offset++;
        }

        if (offset >= end)
        {
            return place;
        }

        var column = ColumnOf(offset) + 1;
        return offset + 1 < end && text[offset + 1] is ' ' or '\t' ? (column + 1, offset + 1) : (column, offset + 1);
    }

    private int WidthOf(ListItemBlock item)
    {
        if (_widths.TryGetValue(item, out var width))
        {
            return width;
        }

        var start = item.Span.Start;
        var marker = start;
        while (marker < text.Length && char.IsAsciiDigit(text[marker]))
        {
            marker++;
        }

        marker = Math.Min(marker + 1, text.Length);
        var next = marker;
        while (next < text.Length && text[next] is ' ' or '\t')
        {
            next++;
        }

        var (begin, behind) = (ColumnOf(start), ColumnOf(marker));
        var padding = next >= text.Length || text[next] == '\n' ? 1 : ColumnOf(next) - behind;
        width = behind + (padding > MostPadding ? 1 : padding) - BaseOf(item.Parent!.Parent!, StartOfLine(start), start).Column;
        return _widths[item] = width;
    }

    private int StartOfLine(int offset) => offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;

    private int ColumnOf(int offset)
    {
        var column = 0;
        for (var i = StartOfLine(offset); i < offset; i++)
        {
            column += text[i] == '\t' ? TabStop - (column % TabStop) : 1;
        }

        return column;
    }
}
