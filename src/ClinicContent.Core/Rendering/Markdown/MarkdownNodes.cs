namespace ClinicContent;

/// <summary>Writes the nodes of a document as Markdown.</summary>
internal static class MarkdownNodes
{
    private const int MaxHeadingLevel = 6;

    // CommonMark 0.31.2, section 5.2: a list item's number has at most nine digits.
    private const int MaxItemNumber = 999_999_999;

    /// <param name="lines">The output.</param>
    /// <param name="text">Collects the text of each block.</param>
    /// <param name="document">The document.</param>
    /// <param name="rendering">The subject of the rendering.</param>
    /// <param name="options">The options.</param>
    /// <param name="level">The level of the heading above the document.</param>
    public static void Write(ref TextLines lines, ref MarkdownText text, ReadOnlySpan<byte> document, in RenderContext rendering, MarkdownRenderOptions options, int level)
    {
        var reader = new DocumentReader(document);
        var linkDepth = 0; // of the link that is open and has an address; 0 when none is
        var tight = false; // whether the last paragraph stood in a tight item
        var (row, rows) = (0, 0); // where the table's row begins, and how many rows the table has so far
        var heading = 0;
        var cites = rendering.ListsCited(options.Parts);
        var lastList = (Kind: NodeKind.Paragraph, Depth: 0, Line: 0, Marker: (byte)0);
        while (reader.Read())
        {
            switch (reader.Kind)
            {
                case NodeKind.Text:
                    text.Add(reader.Text);
                    break;
                case NodeKind.ClinicValue:
                    text.Add(rendering.Clinic.PageValue(reader.Number));
                    break;
                case NodeKind.Optional:
                    if (!reader.IsEnd && !rendering.Clinic.Says(reader.Number))
                    {
                        reader.Skip();
                    }

                    break;
                case NodeKind.LineBreak:
                    text.AddBreak();
                    break;
                case NodeKind.Citation:
                    AddCitations(ref text, ref reader, isShown: cites && linkDepth == 0 && text.HasText);
                    break;
                case NodeKind.Code:
                    text.Open(MarkdownSpanKind.Code);
                    text.Add(reader.Text);
                    text.Close();
                    break;
                case NodeKind.Emphasis or NodeKind.Strong or NodeKind.Term when reader.IsEnd:
                    text.Close();
                    break;
                case NodeKind.Emphasis or NodeKind.Strong or NodeKind.Term:
                    text.Open(reader.Kind == NodeKind.Strong ? MarkdownSpanKind.Strong : MarkdownSpanKind.Emphasis);
                    break;
                case NodeKind.Link when reader.IsEnd:
                    if (reader.Depth + 1 == linkDepth)
                    {
                        text.Close();
                        linkDepth = 0;
                    }

                    break;
                case NodeKind.Link:
                    if (linkDepth == 0 && ArticleAddress.Exists(ref reader, rendering, options, sectionsHaveIds: false))
                    {
                        text.Open(MarkdownSpanKind.Link, reader.Start);
                        linkDepth = reader.Depth;
                    }

                    break;
                case NodeKind.Paragraph when reader.IsEnd:
                    text.WriteTo(ref lines, document, rendering, options);
                    break;
                case NodeKind.Paragraph:
                    tight = (reader.Flags & NodeFlags.Tight) != 0;
                    BeginBlock(ref lines, afterLine: tight && lines.InFreshItem);
                    break;
                case NodeKind.Heading when reader.IsEnd:
                    text.WriteTo(ref lines, document, rendering, options, heading);
                    break;
                case NodeKind.Heading:
                    lines.BlankLine();
                    heading = Math.Clamp(level + reader.Number - 2, 1, MaxHeadingLevel);
                    break;
                case NodeKind.BulletList or NodeKind.OrderedList when reader.IsEnd:
                    lastList = (reader.Kind, reader.Depth, lines.Count, lines.Marker);
                    lines.End();
                    break;
                case NodeKind.BulletList or NodeKind.OrderedList:
                    // A list that does not begin with 1 cannot follow a paragraph without a blank line.
                    BeginBlock(ref lines, afterLine: lines.InFreshItem || (tight && lines.InItem && (reader.Kind == NodeKind.BulletList || reader.Number == 1)));

                    // Two lists in a row would be one if their markers were the same.
                    var other = lastList.Kind == reader.Kind && lastList.Depth == reader.Depth - 1 && lastList.Line == lines.Count;
                    BeginList(ref lines, ref reader, other ? lastList.Marker : (byte)0);
                    break;
                case NodeKind.ListItem when reader.IsEnd:
                    lines.EndItem();
                    break;
                case NodeKind.ListItem:
                    lines.BeginItem();
                    break;
                case NodeKind.Quote or NodeKind.Callout when reader.IsEnd:
                    lines.End();
                    break;
                case NodeKind.Quote or NodeKind.Callout:
                    BeginBlock(ref lines, lines.InFreshItem);
                    lines.BeginBar((byte)'>');
                    if (reader.Kind == NodeKind.Callout)
                    {
                        WriteLabel(ref lines, ref text, rendering, options, (CalloutKind)reader.Number);
                    }

                    break;
                case NodeKind.Table:
                    lines.BlankLine();
                    rows = 0;
                    break;
                case NodeKind.TableRow when reader.IsEnd:
                    if (rows++ == 0)
                    {
                        WriteDelimiters(ref lines, document[row..]);
                    }

                    break;
                case NodeKind.TableRow:
                    row = reader.Start;
                    if (rows == 0 && reader.Number == 0)
                    {
                        WriteEmptyHeader(ref lines, document[row..]);
                        rows++;
                    }

                    lines.Line();
                    lines.Begin();
                    lines.Output.Write((byte)'|');
                    break;
                case NodeKind.TableCell when reader.IsEnd:
                    text.WriteTo(ref lines, document, rendering, options, cell: true);
                    lines.Output.Write(" |"u8);
                    break;
                case NodeKind.TableCell:
                    lines.Output.Write((byte)' ');
                    break;
                case NodeKind.ThematicBreak:
                    lines.BlankLine();
                    lines.Begin();
                    lines.Output.Write("___"u8); // neither of the bullets, after which it would swallow the item
                    break;
                case NodeKind.Image:
                    lines.BlankLine();
                    lines.Begin();
                    lines.Output.Write((byte)'!');
                    lines.Output.Write((byte)'[');
                    text.Add(reader.SecondText);
                    text.WriteTo(ref lines, document, rendering, options, cell: true);
                    lines.Output.Write("]("u8);
                    lines.Output.WriteMarkdownAddress(reader.Text);
                    lines.Output.Write((byte)')');
                    break;
            }
        }
    }

    private static void AddCitations(ref MarkdownText text, ref DocumentReader reader, bool isShown)
    {
        if (isShown)
        {
            text.Add(" "u8);
            text.Open(MarkdownSpanKind.Mark);
            text.Add(reader.Number + 1);
        }

        while (CitationRun.MoveNext(ref reader))
        {
            if (isShown)
            {
                text.Add(", "u8);
                text.Add(reader.Number + 1);
            }
        }

        if (isShown)
        {
            text.Close();
        }
    }

    private static void BeginBlock(ref TextLines lines, bool afterLine)
    {
        if (afterLine)
        {
            lines.Line();
        }
        else
        {
            lines.BlankLine();
        }
    }

    private static void BeginList(ref TextLines lines, ref DocumentReader reader, byte taken)
    {
        var marker = reader.Kind == NodeKind.BulletList
            ? (taken == '-' ? (byte)'*' : (byte)'-')
            : (taken == '.' ? (byte)')' : (byte)'.');
        lines.BeginList(Math.Min(reader.Number, MaxItemNumber), marker);
    }

    private static void WriteLabel(ref TextLines lines, ref MarkdownText text, in RenderContext rendering, MarkdownRenderOptions options, CalloutKind kind)
    {
        text.Open(MarkdownSpanKind.Strong);
        text.Add(rendering.Words.Of(kind));
        text.Close();
        text.WriteTo(ref lines, default, rendering, options);
    }

    private static void WriteDelimiters(ref TextLines lines, ReadOnlySpan<byte> row)
    {
        lines.Line();
        lines.Begin();
        lines.Output.Write((byte)'|');
        var reader = new DocumentReader(row);
        while (reader.Read() && reader.Depth > 0)
        {
            if (reader.Kind == NodeKind.TableCell && !reader.IsEnd)
            {
                lines.Output.Write((CellAlignment)reader.Number switch
                {
                    CellAlignment.Left => " :-- |"u8,
                    CellAlignment.Center => " :-: |"u8,
                    CellAlignment.Right => " --: |"u8,
                    _ => " --- |"u8,
                });
            }
        }
    }

    private static void WriteEmptyHeader(ref TextLines lines, ReadOnlySpan<byte> row)
    {
        lines.Line();
        lines.Begin();
        lines.Output.Write((byte)'|');
        var reader = new DocumentReader(row);
        while (reader.Read() && reader.Depth > 0)
        {
            lines.Output.Write(reader.Kind == NodeKind.TableCell && !reader.IsEnd ? "  |"u8 : ""u8);
        }

        WriteDelimiters(ref lines, row);
    }
}
