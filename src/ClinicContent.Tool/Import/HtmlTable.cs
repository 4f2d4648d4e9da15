using AngleSharp.Dom;

namespace ClinicContent.Tool;

/// <summary>A table of a page: its rows, its cells, and its purpose, either facts or the layout of the page.</summary>
internal sealed class HtmlTable
{
    private const int MaxColumns = 30;

    private readonly IElement _element;
    private readonly HtmlPage _page;
    private readonly ImportReport _report;
    private readonly List<List<IElement>> _rows = [];
    private readonly List<IElement> _parts = []; // what holds each row: the table, or a part of it
    private readonly List<INode> _others = [];
    private bool _hasTall; // whether a cell reaches into the rows below

    public HtmlTable(IElement element, HtmlPage page, ImportReport report)
    {
        (_element, _page, _report) = (element, page, report);
        AddRows(element, isSection: false);
    }

    /// <summary>The caption and other content outside of cells.</summary>
    public IReadOnlyList<INode> Others => _others;

    public IEnumerable<IElement> Cells => _rows.SelectMany(row => row);

    /// <summary>The items of a list that is laid out as a table, with a bullet or the picture of one in each first cell; null when this is none.</summary>
    public IReadOnlyList<IElement>? Items =>
        _rows.Exists(row => row.Count > 0) && _rows.TrueForAll(row => row.Count is 0 or 2) && !_hasTall && _rows.TrueForAll(row => row.Count == 0 || IsBullet(row[0]))
            ? [.. _rows.Where(row => row.Count > 0).Select(row => row[1])]
            : null;

    private static bool IsBullet(IElement cell)
    {
        if (cell.LocalName != "td" || cell.ChildElementCount > 3)
        {
            return false;
        }

        var images = cell.Descendants<IElement>().Where(child => child.LocalName == "img").Take(2).ToList();
        var text = ClinicContent.PlainText.Clean(cell.TextContent);
        var alt = images.Count == 1 ? ClinicContent.PlainText.Clean(images[0].GetAttribute("alt") ?? "") : "";
        return (text.Length <= 1 && IsMark(text) && images.Count == 0) || (text.Length == 0 && images.Count == 1 && (alt.Length == 0 || IsMark(alt) || alt.Equals("bullet", StringComparison.OrdinalIgnoreCase)));

        static bool IsMark(string mark) => mark.Length == 1 && TextMarker.Of($"{mark} x") is { Kind: TextMarkerKind.Bullet };
    }

    /// <summary>Why this is no table of facts, as the end of a sentence; null when it is one.</summary>
    public string? Layout =>
        _rows.TrueForAll(row => row.Count <= 1) ? "of one column"
        : _element.GetAttribute("role") is "presentation" or "none" ? "that is there for the layout"
        : Cells.Any(cell => cell.Descendants<IElement>().Any(child => child.LocalName is "table" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "dl" or "blockquote")) ? "whose cells hold tables, quotes or headings"
        : _rows.Any(row => row.Count > MaxColumns) ? $"of more than {MaxColumns} columns"
        : _rows.Count(row => row.Count > 0) == 1 && Cells.All(cell => cell.LocalName == "td") ? "of one row"
        : null;

    /// <param name="blocks">Reads the blocks of a cell.</param>
    /// <returns>The table; null when no cell has a text.</returns>
    public ImportTable? Read(Func<IElement, List<ImportBlock>> blocks)
    {
        var rows = new List<(List<IElement> Source, List<IReadOnlyList<TextPiece>> Cells)>();
        var below = new Dictionary<int, (int Rows, IReadOnlyList<TextPiece> Text)>(); // cells that reach into the rows below, by column
        for (var i = 0; i < _rows.Count; i++)
        {
            var row = _rows[i];
            var cells = new List<IReadOnlyList<TextPiece>>();
            FillFromAbove(cells, below);
            foreach (var cell in row)
            {
                var text = TextOf(blocks(cell));
                var (columns, reach) = (Math.Clamp(HtmlPage.NumberOf(cell, "colspan"), 1, MaxColumns), ReachOf(cell, i));
                if (columns > 1)
                {
                    _report.Changed(_page.LocationOf(cell), $"a cell over {columns} columns is now in the first of them");
                }

                if (reach > 1)
                {
                    _report.Changed(_page.LocationOf(cell), $"a cell over {reach} rows now stands in each of them");
                    for (var column = 0; column < columns; column++)
                    {
                        below[cells.Count + column] = (reach - 1, column == 0 ? text : []);
                    }
                }

                cells.Add(text);
                cells.AddRange(Enumerable.Repeat<IReadOnlyList<TextPiece>>([], columns - 1));
                FillFromAbove(cells, below);
            }

            FillToEnd(cells, below);
            Clip(cells, row);
            if (row.Count > 0)
            {
                rows.Add((row, cells));
            }
        }

        rows.RemoveAll(row => row.Cells.TrueForAll(cell => cell.Count == 0));
        if (rows.Count == 0)
        {
            return null;
        }

        var width = rows.Max(row => row.Cells.Count);
        foreach (var (_, cells) in rows)
        {
            cells.AddRange(Enumerable.Repeat<IReadOnlyList<TextPiece>>([], width - cells.Count));
        }

        var (source, header) = rows[0];
        var hasHeader = source.TrueForAll(cell => cell.LocalName == "th") || source[0].ParentElement?.ParentElement?.LocalName == "thead";
        if (!hasHeader)
        {
            _report.Changed(_page.LocationOf(_element), "the first row of a table without a header is now its header: correct it where it is none");
        }

        // Each column has a heading of its own look already.
        IReadOnlyList<IReadOnlyList<TextPiece>> plain = [.. header.Select(cell => (IReadOnlyList<TextPiece>)[.. cell.Select(piece => piece with { IsStrong = false })])];
        return new ImportTable([plain, .. rows.Skip(1).Select(row => row.Cells)], _page.LocationOf(_element));
    }

    private static void FillFromAbove(List<IReadOnlyList<TextPiece>> cells, Dictionary<int, (int Rows, IReadOnlyList<TextPiece> Text)> below)
    {
        while (below.TryGetValue(cells.Count, out var above) && above.Rows > 0)
        {
            below[cells.Count] = above with { Rows = above.Rows - 1 };
            cells.Add(above.Text);
        }
    }

    // A column that this row has no cell for can still hold a cell of a row above.
    private static void FillToEnd(List<IReadOnlyList<TextPiece>> cells, Dictionary<int, (int Rows, IReadOnlyList<TextPiece> Text)> below)
    {
        var end = below.Where(above => above.Value.Rows > 0).Select(above => above.Key + 1).DefaultIfEmpty().Max();
        while (cells.Count < end)
        {
            cells.Add([]);
            FillFromAbove(cells, below);
        }
    }

    private void Clip(List<IReadOnlyList<TextPiece>> cells, List<IElement> row)
    {
        if (cells.Count > MaxColumns)
        {
            if (TextPieces.PlainText(cells.Skip(MaxColumns).SelectMany(cell => cell.Append(new TextPiece(" ", SourceLocation.Start)))) is { Length: > 0 } text)
            {
                _report.LeftOut(_page.LocationOf(row.Count > 0 ? row[0] : _element), $"the cells of a row beyond {MaxColumns} columns", text);
            }

            cells.RemoveRange(MaxColumns, cells.Count - MaxColumns);
        }
    }

    // 0 reaches to the last row of the part of the table, and nothing reaches further.
    private int ReachOf(IElement cell, int row)
    {
        var given = HtmlPage.NumberOf(cell, "rowspan");
        var (most, reach) = (given == 0 ? int.MaxValue : Math.Clamp(given, 1, 1000), 1);
        while (reach < most && row + reach < _rows.Count && _parts[row + reach] == _parts[row])
        {
            reach++;
        }

        return reach;
    }

    // A cell is one line.
    private List<TextPiece> TextOf(List<ImportBlock> blocks)
    {
        var (text, parts, lines) = (new List<TextPiece>(), 0, 1);
        foreach (var paragraph in blocks.SelectMany(ParagraphsOf))
        {
            if (parts++ > 0)
            {
                text.Add(new TextPiece(Between(text), paragraph.Location));
                lines++;
            }

            for (var i = 0; i < paragraph.Runs.Count; i++)
            {
                var piece = paragraph.Runs[i];
                if (piece.IsBreak && i + 1 < paragraph.Runs.Count)
                {
                    // "Dose (mg)" is one value on two lines.
                    piece = piece with { Text = paragraph.Runs[i + 1].Text.StartsWith('(') ? " " : Between(text) };
                    lines++;
                }

                text.Add(piece);
            }
        }

        if (lines > 1)
        {
            _report.Count(blocks[0].Location, "changed: the paragraphs or items of a cell are now one line");
        }

        return TextPieces.Fold(text);
    }

    private static string Between(List<TextPiece> text) => text is [.., var last] && last.Text.TrimEnd() is [.., '.' or ':' or ';' or ',' or '!' or '?'] ? " " : "; ";

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
            case ImportHeading heading:
                return [new ImportParagraph(heading.Runs, heading.Location)];
            default:
                var text = block switch { ImportTable table => string.Join(' ', table.Rows.SelectMany(row => row).Select(TextPieces.PlainText)), ImportImage image => image.Text, _ => "" };
                _report.LeftOut(block.Location, "a part of a table's cell that cannot stand in one", text);
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
                // A row without cells of its own can hold those that reach into it.
                _hasTall |= cells.Exists(cell => cell.HasAttribute("rowspan"));
                if (cells.Count > 0 || _hasTall)
                {
                    _rows.Add(cells);
                    _parts.Add(parent);
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
