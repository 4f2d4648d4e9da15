namespace ClinicContent;

/// <summary>Writes the nodes of a document as HTML.</summary>
internal static class HtmlNodes
{
    private const byte End = (byte)NodeFlags.End;

    /// <param name="output">Where to write.</param>
    /// <param name="document">The document.</param>
    /// <param name="rendering">What is rendered.</param>
    /// <param name="options">The options.</param>
    /// <param name="level">The level of the heading above the document.</param>
    public static void Write(ref Utf8Output output, ReadOnlySpan<byte> document, in Rendering rendering, HtmlOptions options, int level)
    {
        var reader = new DocumentReader(document);
        var links = 0; // that are open: one, unless the document is strange
        var anchor = 0; // which of them was written as an anchor; 0 for none, as an anchor cannot hold another
        var headingLevel = 0;
        var headerRow = false;
        while (reader.Next())
        {
            // The most frequent nodes, whole: a kind and its flags are one byte, and each literal is copied by a few moves.
            switch (reader.Token)
            {
                case (byte)NodeKind.Text | (byte)NodeFlags.HtmlSafe:
                    output.Write(reader.ReadText());
                    break;
                case (byte)NodeKind.Text:
                    output.WriteHtml(reader.ReadText());
                    break;
                case (byte)NodeKind.Paragraph:
                    if (!EmptyParagraph.Skip(ref reader, rendering.Clinic))
                    {
                        output.Write("<p>"u8);
                    }

                    break;
                case (byte)NodeKind.Paragraph | End:
                    output.Write("</p>\n"u8);
                    break;
                case (byte)NodeKind.Paragraph | (byte)NodeFlags.Tight or (byte)NodeKind.Paragraph | (byte)NodeFlags.Tight | End:
                    break;
                case (byte)NodeKind.ListItem:
                    output.Write("<li>"u8);
                    break;
                case (byte)NodeKind.ListItem | End:
                    output.Write("</li>\n"u8);
                    break;
                case (byte)NodeKind.ClinicValue:
                    output.Write(rendering.Clinic.HtmlValue(reader.ReadNumber()));
                    break;
                case (byte)NodeKind.BulletList:
                    output.Write("<ul>\n"u8);
                    break;
                case (byte)NodeKind.BulletList | End:
                    output.Write("</ul>\n"u8);
                    break;
                case (byte)NodeKind.Strong:
                    output.Write("<strong>"u8);
                    break;
                case (byte)NodeKind.Strong | End:
                    output.Write("</strong>"u8);
                    break;
                case (byte)NodeKind.Emphasis:
                    output.Write("<em>"u8);
                    break;
                case (byte)NodeKind.Emphasis | End:
                    output.Write("</em>"u8);
                    break;
                case (byte)NodeKind.Link:
                    reader.ReadRest();
                    links++;
                    if (anchor == 0 && ArticleAddress.Exists(ref reader, rendering, options, sectionsHaveIds: true))
                    {
                        WriteAnchor(ref output, ref reader, rendering, options);
                        anchor = links;
                    }

                    break;
                case (byte)NodeKind.Link | End:
                    if (links-- == anchor)
                    {
                        output.Write("</a>"u8);
                        anchor = 0;
                    }

                    break;
                case (byte)NodeKind.Heading:
                    reader.ReadRest();
                    headingLevel = Math.Min(level + reader.Number - 2, 6);
                    WriteHeading(ref output, ref reader, options, headingLevel);
                    break;
                case (byte)NodeKind.Heading | End:
                    WriteHeading(ref output, ref reader, options, headingLevel);
                    break;
                case (byte)NodeKind.TableRow:
                    headerRow = reader.ReadNumber() != 0;
                    output.Write("<tr>"u8);
                    break;
                case (byte)NodeKind.TableCell:
                    reader.ReadRest();
                    WriteCell(ref output, ref reader, headerRow);
                    break;
                case (byte)NodeKind.TableCell | End:
                    WriteCell(ref output, ref reader, headerRow);
                    break;
                default:
                    if (!reader.IsEnd)
                    {
                        reader.ReadRest();
                    }

                    WriteOther(ref output, ref reader, rendering.Words);
                    break;
            }
        }
    }

    public static void WriteLinkAttributes(ref Utf8Output output, HtmlOptions options)
    {
        if (options.LinkTarget is { } target)
        {
            output.Write(" target=\""u8);
            output.WriteHtml(target);
            output.Write("\""u8);
        }

        if (options.LinkRel is { } rel)
        {
            output.Write(" rel=\""u8);
            output.WriteHtml(rel);
            output.Write("\""u8);
        }
    }

    /// <summary>What is rare, or depends on nothing but the node.</summary>
    private static void WriteOther(ref Utf8Output output, ref DocumentReader reader, InterfaceWords words)
    {
        switch (reader.Kind)
        {
            case NodeKind.Code:
                output.Write("<code>"u8);
                output.WriteHtml(reader.Text);
                output.Write("</code>"u8);
                break;
            case NodeKind.LineBreak:
                output.Write("<br>\n"u8);
                break;
            case NodeKind.Term:
                output.Write(reader.IsEnd ? "</dfn>"u8 : "<dfn>"u8);
                break;
            case NodeKind.OrderedList:
                WriteOrderedList(ref output, ref reader);
                break;
            case NodeKind.Quote:
                output.Write(reader.IsEnd ? "</blockquote>\n"u8 : "<blockquote>\n"u8);
                break;
            case NodeKind.Callout:
                WriteCallout(ref output, ref reader, words);
                break;
            case NodeKind.Table:
                output.Write(reader.IsEnd ? "</table>\n"u8 : "<table>\n"u8);
                break;
            case NodeKind.TableRow:
                output.Write("</tr>\n"u8);
                break;
            case NodeKind.ThematicBreak:
                output.Write("<hr>\n"u8);
                break;
            case NodeKind.Image:
                output.Write("<figure class=\"cc-figure\"><img src=\""u8);
                output.WriteHtml(reader.Text);
                output.Write("\" alt=\""u8);
                output.WriteHtml(reader.SecondText);
                output.Write("\" loading=\"lazy\"></figure>\n"u8);
                break;
        }
    }

    private static void WriteAnchor(ref Utf8Output output, ref DocumentReader reader, in Rendering rendering, HtmlOptions options)
    {
        output.Write("<a href=\""u8);
        if (ArticleAddress.IsOnPage(ref reader, rendering, sectionsHaveIds: true))
        {
            output.Write("#"u8);
            output.WriteHtml(options.IdPrefix);
            output.WriteHtml(reader.Text);
            output.Write("\""u8);
        }
        else
        {
            ArticleAddress.Write(ref output, ref reader, rendering, options, AddressForm.Html);
            output.Write("\""u8);
            WriteLinkAttributes(ref output, options);
        }

        output.Write(">"u8);
    }

    private static void WriteHeading(ref Utf8Output output, ref DocumentReader reader, HtmlOptions options, int level)
    {
        output.Write(reader.IsEnd ? "</h"u8 : "<h"u8);
        output.Write((byte)('0' + level));
        if (!reader.IsEnd && !reader.Text.IsEmpty)
        {
            output.Write(" id=\""u8);
            output.WriteHtml(options.IdPrefix);
            output.WriteHtml(reader.Text);
            output.Write("\""u8);
        }

        output.Write(reader.IsEnd ? ">\n"u8 : ">"u8);
    }

    private static void WriteOrderedList(ref Utf8Output output, ref DocumentReader reader)
    {
        if (reader.IsEnd)
        {
            output.Write("</ol>\n"u8);
        }
        else if (reader.Number == 1)
        {
            output.Write("<ol>\n"u8);
        }
        else
        {
            output.Write("<ol start=\""u8);
            output.Write(reader.Number);
            output.Write("\">\n"u8);
        }
    }

    private static void WriteCallout(ref Utf8Output output, ref DocumentReader reader, InterfaceWords words)
    {
        if (reader.IsEnd)
        {
            output.Write("</div>\n"u8);
            return;
        }

        var kind = (CalloutKind)reader.Number;
        output.Write("<div class=\"cc-callout cc-"u8);
        output.Write(kind switch
        {
            CalloutKind.Emergency => "emergency"u8,
            CalloutKind.Urgent => "urgent"u8,
            CalloutKind.SelfCare => "self-care"u8,
            _ => "note"u8,
        });
        output.Write("\" role=\"note\">\n<p class=\"cc-callout-label\">"u8);
        output.WriteHtml(words.Of(kind));
        output.Write("</p>\n"u8);
    }

    private static void WriteCell(ref Utf8Output output, ref DocumentReader reader, bool header)
    {
        if (reader.IsEnd)
        {
            output.Write(header ? "</th>"u8 : "</td>"u8);
            return;
        }

        output.Write(header ? "<th scope=\"col\""u8 : "<td"u8);
        output.Write((CellAlignment)reader.Number switch
        {
            CellAlignment.Center => " class=\"cc-center\">"u8,
            CellAlignment.Right => " class=\"cc-right\">"u8,
            _ => ">"u8,
        });
    }
}
