namespace ClinicContent;

/// <summary>Writes the nodes of a document as an <see cref="HtmlTemplate"/>.</summary>
internal ref struct HtmlNodes
{
    private readonly PooledBuffer _buffer;
    private readonly InterfaceWords _words;
    private HtmlGap[] _gaps; // an array, as a list of them would be compiled anew in each process, even one that is compiled ahead
    private int _gapCount;
    private Utf8Output _output;
    private int _paragraph; // the gap that began the paragraph, or -1
    private int _headingLevel;
    private bool _headerRow;

    private HtmlNodes(PooledBuffer buffer, InterfaceWords words)
    {
        (_buffer, _gaps, _words) = (buffer, new HtmlGap[16], words);
        _output = new Utf8Output(buffer);
        _paragraph = -1;
    }

    public static HtmlTemplate Write(ReadOnlySpan<byte> document, InterfaceWords words)
    {
        using var buffer = new PooledBuffer(document.Length * 2);
        var nodes = new HtmlNodes(buffer, words);
        var reader = new DocumentReader(document);
        while (reader.Read())
        {
            nodes.Write(ref reader);
        }

        nodes._output.Flush();
        return new HtmlTemplate(buffer.Written.ToArray(), Copy(nodes._gaps, nodes._gapCount, nodes._gapCount));
    }

    private void Write(ref DocumentReader reader)
    {
        switch (reader.Kind)
        {
            case NodeKind.Text:
                _output.WriteHtml(reader.Text);
                break;
            case NodeKind.ClinicValue:
                Gap(HtmlGapKind.Value, reader.Number);
                break;
            case NodeKind.Paragraph when (reader.Flags & NodeFlags.Tight) == 0:
                WriteParagraph(ref reader);
                break;
            case NodeKind.ListItem:
                _output.Write(reader.IsEnd ? "</li>\n"u8 : "<li>"u8);
                break;
            case NodeKind.BulletList:
                _output.Write(reader.IsEnd ? "</ul>\n"u8 : "<ul>\n"u8);
                break;
            case NodeKind.Strong:
                _output.Write(reader.IsEnd ? "</strong>"u8 : "<strong>"u8);
                break;
            case NodeKind.Emphasis:
                _output.Write(reader.IsEnd ? "</em>"u8 : "<em>"u8);
                break;
            case NodeKind.Term:
                _output.Write(reader.IsEnd ? "</dfn>"u8 : "<dfn>"u8);
                break;
            case NodeKind.Code:
                _output.Write("<code>"u8);
                _output.WriteHtml(reader.Text);
                _output.Write("</code>"u8);
                break;
            case NodeKind.LineBreak:
                _output.Write("<br>\n"u8);
                break;
            case NodeKind.Link:
                WriteLink(ref reader);
                break;
            case NodeKind.Heading:
                _headingLevel = reader.IsEnd ? _headingLevel : reader.Number;
                Gap(reader.IsEnd ? HtmlGapKind.HeadingEnd : HtmlGapKind.Heading, reader.IsEnd ? _headingLevel : reader.Start);
                break;
            case NodeKind.OrderedList:
                WriteOrderedList(ref reader);
                break;
            case NodeKind.Quote:
                _output.Write(reader.IsEnd ? "</blockquote>\n"u8 : "<blockquote>\n"u8);
                break;
            case NodeKind.Callout:
                WriteCallout(ref reader);
                break;
            case NodeKind.Table:
                _output.Write(reader.IsEnd ? "</table>\n"u8 : "<table>\n"u8);
                break;
            case NodeKind.TableRow:
                _headerRow = reader.IsEnd ? _headerRow : reader.Number != 0;
                _output.Write(reader.IsEnd ? "</tr>\n"u8 : "<tr>"u8);
                break;
            case NodeKind.TableCell:
                WriteCell(ref reader);
                break;
            case NodeKind.ThematicBreak:
                _output.Write("<hr>\n"u8);
                break;
            case NodeKind.Image:
                _output.Write("<figure class=\"cc-figure\"><img src=\""u8);
                _output.WriteHtml(reader.Text);
                _output.Write("\" alt=\""u8);
                _output.WriteHtml(reader.SecondText);
                _output.Write("\" loading=\"lazy\"></figure>\n"u8);
                break;
        }
    }

    private void Gap(HtmlGapKind kind, int number)
    {
        _output.Flush();
        if (_gapCount == _gaps.Length)
        {
            _gaps = Copy(_gaps, _gapCount, _gapCount * 2);
        }

        _gaps[_gapCount++] = new HtmlGap(kind, _buffer.Written.Length, number);
    }

    private static HtmlGap[] Copy(HtmlGap[] gaps, int count, int length)
    {
        var copy = new HtmlGap[length];
        Array.Copy(gaps, copy, count);
        return copy;
    }

    private void WriteLink(ref DocumentReader reader)
    {
        if (reader.IsEnd)
        {
            Gap(HtmlGapKind.LinkEnd, 0);
        }
        else if ((LinkKind)reader.Number == LinkKind.Clinic)
        {
            Gap(HtmlGapKind.ClinicLink, (int)ClinicTexts.LinkNamed(reader.Text));
        }
        else
        {
            Gap((LinkKind)reader.Number == LinkKind.Article ? HtmlGapKind.ArticleLink : HtmlGapKind.Link, reader.Start);
        }
    }

    // A paragraph of nothing but clinic values is not there for a clinic that has set them to nothing.
    private void WriteParagraph(ref DocumentReader reader)
    {
        if (!reader.IsEnd)
        {
            if (HoldsOnlyValues(reader))
            {
                _paragraph = _gapCount;
                Gap(HtmlGapKind.Paragraph, 0);
            }

            _output.Write("<p>"u8);
            return;
        }

        _output.Write("</p>\n"u8);
        if (_paragraph >= 0)
        {
            _gaps[_paragraph] = _gaps[_paragraph] with { Number = _gapCount };
            Gap(HtmlGapKind.ParagraphEnd, 0);
            _paragraph = -1;
        }
    }

    private static bool HoldsOnlyValues(DocumentReader paragraph)
    {
        var holds = paragraph.NextKind == NodeKind.ClinicValue;
        while (holds && paragraph.Read() && paragraph.Kind != NodeKind.Paragraph)
        {
            holds = paragraph.Kind == NodeKind.ClinicValue || (paragraph.Kind == NodeKind.Text && paragraph.Text.Trim((byte)' ').IsEmpty);
        }

        return holds;
    }

    private void WriteOrderedList(ref DocumentReader reader)
    {
        if (reader.IsEnd)
        {
            _output.Write("</ol>\n"u8);
        }
        else if (reader.Number == 1)
        {
            _output.Write("<ol>\n"u8);
        }
        else
        {
            _output.Write("<ol start=\""u8);
            _output.Write(reader.Number);
            _output.Write("\">\n"u8);
        }
    }

    private void WriteCallout(ref DocumentReader reader)
    {
        if (reader.IsEnd)
        {
            _output.Write("</div>\n"u8);
            return;
        }

        var kind = (CalloutKind)reader.Number;
        _output.Write("<div class=\"cc-callout cc-"u8);
        _output.Write(kind switch
        {
            CalloutKind.Emergency => "emergency"u8,
            CalloutKind.Urgent => "urgent"u8,
            CalloutKind.SelfCare => "self-care"u8,
            _ => "note"u8,
        });
        _output.Write("\" role=\"note\">\n<p class=\"cc-callout-label\">"u8);
        _output.WriteHtml(_words.Of(kind));
        _output.Write("</p>\n"u8);
    }

    private void WriteCell(ref DocumentReader reader)
    {
        if (reader.IsEnd)
        {
            _output.Write(_headerRow ? "</th>"u8 : "</td>"u8);
            return;
        }

        _output.Write(_headerRow ? "<th scope=\"col\""u8 : "<td"u8);
        _output.Write((CellAlignment)reader.Number switch
        {
            CellAlignment.Center => " class=\"cc-center\">"u8,
            CellAlignment.Right => " class=\"cc-right\">"u8,
            _ => ">"u8,
        });
    }
}
