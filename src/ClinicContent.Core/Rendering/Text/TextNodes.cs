namespace ClinicContent;

/// <summary>Writes the nodes of a document as text.</summary>
internal static class TextNodes
{
    /// <param name="flow">The output.</param>
    /// <param name="links">The links so far; those of the document are added.</param>
    /// <param name="document">The number of the document, as <see cref="TextLinks.Document"/> counts them.</param>
    /// <param name="rendering">The subject of the rendering.</param>
    /// <param name="options">The options.</param>
    public static void Write(ref TextFlow flow, ref TextLinks links, int document, in RenderContext rendering, TextRenderOptions options)
    {
        var reader = new DocumentReader(TextLinks.Document(rendering, document));
        var (linkDepth, linkStart, linkSeen) = (0, 0, 0); // of the link that is open and has an address; depth 0 when none is
        var tight = false; // whether the last paragraph stood in a tight item
        var labelSeen = -1; // what was seen when the label of a callout ended: the text goes on right below it
        var (headerRow, firstCell) = (false, false);
        var cites = rendering.ListsCited(options.Parts);
        var blockSeen = 0; // what was seen when the block began: one without text has no mark
        while (reader.Read())
        {
            switch (reader.Kind)
            {
                case NodeKind.Text or NodeKind.Code:
                    flow.Add(reader.Text);
                    break;
                case NodeKind.ClinicValue:
                    flow.Add(rendering.Clinic.Value(reader.Number));
                    break;
                case NodeKind.Optional:
                    if (!reader.IsEnd && !rendering.Clinic.Says(reader.Number))
                    {
                        reader.Skip();
                    }

                    break;
                case NodeKind.LineBreak:
                    flow.Line();
                    break;
                case NodeKind.Emphasis or NodeKind.Strong or NodeKind.Term when reader.IsEnd:
                    flow.Pop();
                    break;
                case NodeKind.Emphasis or NodeKind.Strong or NodeKind.Term:
                    flow.Push(reader.Kind == NodeKind.Strong ? TextStyle.Bold : TextStyle.Italic);
                    break;
                case NodeKind.Link when reader.IsEnd:
                    if (reader.Depth + 1 == linkDepth)
                    {
                        flow.Pop();
                        WriteNumber(ref flow, ref links, rendering, (document, linkStart), linkSeen);
                        linkDepth = 0;
                    }

                    break;
                case NodeKind.Link:
                    if (linkDepth == 0 && ArticleAddress.Exists(ref reader, rendering, options, sectionsHaveIds: false))
                    {
                        flow.Push(TextStyle.Underline);
                        (linkDepth, linkStart, linkSeen) = (reader.Depth, reader.Start, flow.Seen);
                    }

                    break;
                case NodeKind.Paragraph when reader.IsEnd:
                    flow.Line();
                    break;
                case NodeKind.Paragraph:
                    tight = (reader.Flags & NodeFlags.Tight) != 0;
                    BeginBlock(ref flow, afterLine: flow.Seen == labelSeen || (tight && flow.Lines.InFreshItem));
                    blockSeen = flow.Seen;
                    break;
                case NodeKind.Citation:
                    WriteCitations(ref flow, ref reader, rendering.Words, isShown: cites && linkDepth == 0 && flow.Seen != blockSeen);
                    break;
                case NodeKind.Heading when reader.IsEnd:
                    flow.Pop();
                    flow.BlankLine();
                    break;
                case NodeKind.Heading:
                    flow.BlankLine();
                    flow.Push(TextStyle.Bold);
                    break;
                case NodeKind.BulletList or NodeKind.OrderedList or NodeKind.Quote when reader.IsEnd:
                    End(ref flow);
                    break;
                case NodeKind.BulletList:
                    BeginBlock(ref flow, afterLine: tight && flow.Lines.InItem);
                    flow.Lines.BeginList(0, (byte)'-');
                    break;
                case NodeKind.OrderedList:
                    BeginBlock(ref flow, afterLine: tight && flow.Lines.InItem);
                    flow.Lines.BeginList(reader.Number, (byte)'.');
                    break;
                case NodeKind.ListItem when reader.IsEnd:
                    flow.Flush();
                    flow.Lines.EndItem();
                    break;
                case NodeKind.ListItem:
                    flow.Flush();
                    flow.Lines.BeginItem();
                    break;
                case NodeKind.Quote:
                    BeginBlock(ref flow, flow.Lines.InFreshItem);
                    flow.Lines.BeginBar((byte)'>');
                    break;
                case NodeKind.Callout when reader.IsEnd:
                    End(ref flow);
                    break;
                case NodeKind.Callout:
                    BeginBlock(ref flow, flow.Lines.InFreshItem);
                    BeginCallout(ref flow, (CalloutKind)reader.Number, rendering.Words);
                    labelSeen = flow.Seen;
                    break;
                case NodeKind.Table:
                    flow.BlankLine();
                    break;
                case NodeKind.TableRow when reader.IsEnd:
                    EndRow(ref flow, headerRow);
                    break;
                case NodeKind.TableRow:
                    (headerRow, firstCell) = (reader.Number != 0, true);
                    BeginRow(ref flow, headerRow);
                    break;
                case NodeKind.TableCell when !reader.IsEnd:
                    flow.Add(firstCell ? ""u8 : " | "u8);
                    firstCell = false;
                    blockSeen = flow.Seen;
                    break;
                case NodeKind.ThematicBreak:
                    flow.BlankLine();
                    flow.Add("* * *"u8);
                    flow.BlankLine();
                    break;
                case NodeKind.Image:
                    flow.BlankLine();
                    flow.Add("["u8);
                    flow.Add(rendering.Words[InterfaceWord.Image]);
                    flow.Add(": "u8);
                    flow.Add(reader.SecondText);
                    flow.Add("]"u8);
                    flow.BlankLine();
                    break;
            }
        }
    }

    /// <summary>Writes the number of a link after its text, unless the text is empty.</summary>
    public static void WriteNumber(ref TextFlow flow, ref TextLinks links, in RenderContext rendering, (int Document, int Start) position, int seen)
    {
        if (flow.Seen != seen)
        {
            flow.Add(" ["u8);
            flow.AddNumber(links.Number(rendering, position));
            flow.Add("]"u8);
        }
    }

    private static void WriteCitations(ref TextFlow flow, ref DocumentReader reader, InterfaceWords words, bool isShown)
    {
        var word = words[CitationRun.WordOf(reader)];
        if (!isShown)
        {
            while (CitationRun.MoveNext(ref reader))
            {
            }

            return;
        }

        flow.Push(TextStyle.Dim);
        flow.Add(" ("u8);
        flow.Add(word);
        flow.Add(" "u8);
        flow.AddNumber(reader.Number + 1);
        while (CitationRun.MoveNext(ref reader))
        {
            flow.Add(", "u8);
            flow.AddNumber(reader.Number + 1);
        }

        flow.Add(")"u8);
        flow.Pop();
    }

    private static void BeginBlock(ref TextFlow flow, bool afterLine)
    {
        if (afterLine)
        {
            flow.Line();
        }
        else
        {
            flow.BlankLine();
        }
    }

    private static void End(ref TextFlow flow)
    {
        flow.Flush();
        flow.Lines.End();
    }

    private static void BeginCallout(ref TextFlow flow, CalloutKind kind, InterfaceWords words)
    {
        var color = kind switch
        {
            CalloutKind.Emergency => TextStyle.Red,
            CalloutKind.Urgent => TextStyle.Yellow,
            CalloutKind.SelfCare => TextStyle.Green,
            _ => TextStyle.Blue,
        };
        flow.Lines.BeginBar((byte)'|', color);
        flow.Push(TextStyle.Bold | color);
        Span<char> label = stackalloc char[64];
        flow.Add(label[..words.Of(kind).AsSpan().ToUpperInvariant(label)]);
        flow.Pop();
        flow.Line();
    }

    private static void BeginRow(ref TextFlow flow, bool header)
    {
        flow.Line();
        flow.Lines.BeginHanging();
        flow.Push(header ? TextStyle.Bold : TextStyle.None);
        flow.MaxWidth = 0;
    }

    private static void EndRow(ref TextFlow flow, bool header)
    {
        flow.Pop();
        End(ref flow);
        if (header && flow.MaxWidth > 0)
        {
            flow.Rule((byte)'-', flow.MaxWidth);
        }

        flow.Line();
    }
}
