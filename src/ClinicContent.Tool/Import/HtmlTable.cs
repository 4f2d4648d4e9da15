using AngleSharp.Dom;

namespace ClinicContent.Tool;

/// <summary>A table of a page: its rows and cells, and whether it is a table of facts or only holds a page in place.</summary>
internal sealed class HtmlTable
{
    private const int MaxColumns = 30;

    private readonly IElement _element;
    private readonly HtmlPage _page;
    private readonly ImportReport _report;
    private readonly List<List<IElement>> _rows = [];
    private readonly List<INode> _others = [];

    public HtmlTable(IElement element, HtmlPage page, ImportReport report)
    {
        (_element, _page, _report) = (element, page, report);
        AddRows(element, isSection: false);
    }

    /// <summary>The caption, and what else stands in no cell.</summary>
    public IReadOnlyList<INode> Others => _others;

    public IEnumerable<IElement> Cells => _rows.SelectMany(row => row);

    /// <summary>Why this is no table of facts, as the end of a sentence; null when it is one.</summary>
    public string? Layout =>
        _rows.All(row => row.Count <= 1) ? "of one column"
        : _element.GetAttribute("role") is "presentation" or "none" ? "that is there for the layout"
        : Cells.Any(cell => cell.Descendants<IElement>().Any(child => child.LocalName is "table" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "dl" or "blockquote")) ? "whose cells hold tables, quotes or headings"
        : _rows.Any(row => row.Count > MaxColumns) ? $"of more than {MaxColumns} columns"
        : _rows.Count == 1 && _rows[0].TrueForAll(cell => cell.LocalName == "td") ? "of one row"
        : null;

    /// <param name="blocks">Reads the blocks of a cell.</param>
    /// <returns>The table; null when no cell has a text.</returns>
    public ImportTable? Read(Func<IElement, List<ImportBlock>> blocks)
    {
        var rows = new List<List<IReadOnlyList<TextPiece>>>();
        var below = new Dictionary<int, (int Rows, IReadOnlyList<TextPiece> Text)>(); // cells that reach into the rows below, by column
        foreach (var row in _rows)
        {
            var cells = new List<IReadOnlyList<TextPiece>>();
            FillFromAbove(cells, below);
            foreach (var cell in row)
            {
                var text = TextOf(blocks(cell));
                var (columns, reach) = (Math.Clamp(HtmlPage.NumberOf(cell, "colspan"), 1, MaxColumns), Math.Clamp(HtmlPage.NumberOf(cell, "rowspan"), 1, 1000));
                if (columns > 1 && row.Count > 1)
                {
                    _report.Changed(_page.LocationOf(cell), $"a cell over {columns} columns is now in the first of them");
                }

                if (reach > 1)
                {
                    _report.Changed(_page.LocationOf(cell), $"a cell over {reach} rows now stands in each of them");
                    below[cells.Count] = (reach - 1, text);
                }

                cells.Add(text);
                cells.AddRange(Enumerable.Repeat<IReadOnlyList<TextPiece>>([], columns - 1));
                FillFromAbove(cells, below);
            }

            rows.Add(cells);
        }

        rows.RemoveAll(row => row.TrueForAll(cell => cell.Count == 0));
        if (rows.Count == 0)
        {
            return null;
        }

        var width = Math.Min(rows.Max(row => row.Count), MaxColumns);
        foreach (var row in rows)
        {
            row.AddRange(Enumerable.Repeat<IReadOnlyList<TextPiece>>([], Math.Max(0, width - row.Count)));
        }

        var hasHeader = _rows[0].TrueForAll(cell => cell.LocalName == "th") || _rows[0][0].ParentElement?.ParentElement?.LocalName == "thead";
        if (!hasHeader)
        {
            _report.Changed(_page.LocationOf(_element), "the first row of a table without a header is now its header: correct it where it is none");
        }

        // Each column has a heading of its own look already.
        rows[0] = [.. rows[0].Select(cell => (IReadOnlyList<TextPiece>)[.. cell.Select(piece => piece with { IsStrong = false })])];
        return new ImportTable(rows, _page.LocationOf(_element));
    }

    private static void FillFromAbove(List<IReadOnlyList<TextPiece>> cells, Dictionary<int, (int Rows, IReadOnlyList<TextPiece> Text)> below)
    {
        while (below.TryGetValue(cells.Count, out var above) && above.Rows > 0)
        {
            below[cells.Count] = above with { Rows = above.Rows - 1 };
            cells.Add(above.Text);
        }
    }

    // A cell is one line.
    private List<TextPiece> TextOf(List<ImportBlock> blocks)
    {
        var (text, parts) = (new List<TextPiece>(), 0);
        foreach (var paragraph in blocks.SelectMany(ParagraphsOf))
        {
            if (parts++ > 0)
            {
                text.Add(new TextPiece(text[^1].Text.TrimEnd() is [.., '.' or ':' or ';' or ',' or '!' or '?'] ? " " : "; ", paragraph.Location));
            }

            text.AddRange(paragraph.Runs.Select(piece => piece.IsBreak ? piece with { Text = " " } : piece));
        }

        if (parts > 1)
        {
            _report.Count(blocks[0].Location, "changed: the paragraphs or items of a cell are now one line");
        }

        return TextPieces.Fold(text);
    }

    private IEnumerable<ImportParagraph> ParagraphsOf(ImportBlock block)
    {
        switch (block)
        {
            case ImportParagraph paragraph:
                return [paragraph];
            case ImportList list:
                return list.Items.SelectMany(item => item.SelectMany(ParagraphsOf));
            case ImportQuote quote:
                return quote.Blocks.SelectMany(ParagraphsOf);
            case ImportRule:
                return [];
            default:
                _report.LeftOut(block.Location, "a part of a table's cell that cannot stand in one");
                return [];
        }
    }

    private void AddRows(IElement parent, bool isSection)
    {
        foreach (var child in parent.ChildNodes)
        {
            if (child is IElement { LocalName: "tr" } row && !HtmlPage.IsHidden(row))
            {
                var cells = row.Children.Where(cell => cell.LocalName is "td" or "th" && !HtmlPage.IsHidden(cell)).ToList();
                if (cells.Count > 0)
                {
                    _rows.Add(cells);
                }

                _others.AddRange(row.ChildNodes.Where(node => node is IElement cell ? !cells.Contains(cell) : node is IComment));
            }
            else if (!isSection && child is IElement { LocalName: "thead" or "tbody" or "tfoot" } section && !HtmlPage.IsHidden(section))
            {
                AddRows(section, isSection: true);
            }
            else if (child is IElement { LocalName: not ("colgroup" or "col") } or IComment || (child is IText text && !text.Data.AsSpan().IsWhiteSpace()))
            {
                _others.Add(child);
            }
        }
    }
}
