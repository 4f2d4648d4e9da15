namespace ClinicContent;

/// <summary>Writes the nodes of a document as HTML.</summary>
internal static class HtmlNodes
{
    /// <param name="output">Where to write.</param>
    /// <param name="document">The document.</param>
    /// <param name="rendering">What is rendered.</param>
    /// <param name="options">The options.</param>
    /// <param name="level">The level of the heading above the document.</param>
    public static void Write(ref Utf8Output output, ReadOnlySpan<byte> document, in Rendering rendering, HtmlOptions options, int level)
    {
        var reader = new DocumentReader(document);
        var anchorDepth = 0; // of the link that was written as an anchor; 0 when none is open
        var headingLevel = 0;
        var headerRow = false;
        while (reader.Read())
        {
            switch (reader.Kind)
            {
                case NodeKind.Text:
                    WriteText(ref output, ref reader);
                    break;
                case NodeKind.ClinicValue:
                    output.WriteHtml(rendering.Clinic.Value(reader.Number));
                    break;
                case NodeKind.LineBreak:
                    output.Write("<br>\n"u8);
                    break;
                case NodeKind.Code:
                    output.Write("<code>"u8);
                    WriteText(ref output, ref reader);
                    output.Write("</code>"u8);
                    break;
                case NodeKind.Emphasis:
                    output.Write(reader.IsEnd ? "</em>"u8 : "<em>"u8);
                    break;
                case NodeKind.Strong:
                    output.Write(reader.IsEnd ? "</strong>"u8 : "<strong>"u8);
                    break;
                case NodeKind.Link when reader.IsEnd:
                    if (reader.Depth + 1 == anchorDepth)
                    {
                        output.Write("</a>"u8);
                        anchorDepth = 0;
                    }

                    break;
                case NodeKind.Link:
                    if (anchorDepth == 0 && ArticleAddress.Exists(ref reader, rendering, options, sectionsHaveIds: true))
                    {
                        WriteAnchor(ref output, ref reader, rendering, options);
                        anchorDepth = reader.Depth;
                    }

                    break;
                case NodeKind.Term:
                    output.Write(reader.IsEnd ? "</dfn>"u8 : "<dfn>"u8);
                    break;
                case NodeKind.Paragraph when !reader.IsEnd && EmptyParagraph.Skip(ref reader, rendering.Clinic):
                    break;
                case NodeKind.Paragraph when (reader.Flags & NodeFlags.Tight) != 0:
                    break;
                case NodeKind.Paragraph:
                    output.Write(reader.IsEnd ? "</p>\n"u8 : "<p>"u8);
                    break;
                case NodeKind.Heading:
                    headingLevel = reader.IsEnd ? headingLevel : Math.Min(level + reader.Number - 2, 6);
                    WriteHeading(ref output, ref reader, options, headingLevel);
                    break;
                case NodeKind.BulletList:
                    output.Write(reader.IsEnd ? "</ul>\n"u8 : "<ul>\n"u8);
                    break;
                case NodeKind.OrderedList:
                    WriteOrderedList(ref output, ref reader);
                    break;
                case NodeKind.ListItem:
                    output.Write(reader.IsEnd ? "</li>\n"u8 : "<li>"u8);
                    break;
                case NodeKind.Quote:
                    output.Write(reader.IsEnd ? "</blockquote>\n"u8 : "<blockquote>\n"u8);
                    break;
                case NodeKind.Callout:
                    WriteCallout(ref output, ref reader, rendering.Words);
                    break;
                case NodeKind.Table:
                    output.Write(reader.IsEnd ? "</table>\n"u8 : "<table>\n"u8);
                    break;
                case NodeKind.TableRow:
                    headerRow = reader.IsEnd ? headerRow : reader.Number != 0;
                    output.Write(reader.IsEnd ? "</tr>\n"u8 : "<tr>"u8);
                    break;
                case NodeKind.TableCell:
                    WriteCell(ref output, ref reader, headerRow);
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

    private static void WriteText(ref Utf8Output output, ref DocumentReader reader)
    {
        if ((reader.Flags & NodeFlags.HtmlSafe) != 0)
        {
            output.Write(reader.Text);
        }
        else
        {
            output.WriteHtml(reader.Text);
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
            ArticleAddress.Write(ref output, ref reader, rendering, options, html: true);
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
