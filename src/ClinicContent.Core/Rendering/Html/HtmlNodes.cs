namespace ClinicContent;

/// <summary>Writes the nodes of a document as an <see cref="HtmlTemplate"/>.</summary>
internal ref struct HtmlNodes
{
    private const int CalloutKinds = (int)CalloutKind.Emergency + 1;

    private readonly PooledBuffer _buffer;
    private readonly InterfaceWords _words;
    private readonly byte[] _title; // of the section, as HTML; empty for what has its own label, such as the emergency box
    private readonly int[] _callouts = new int[CalloutKinds]; // of each kind so far
    private HtmlGap[] _gaps; // an array, as a list of them would be compiled anew in each process, even one that is compiled ahead
    private int _gapCount;
    private Utf8Output _output;
    private int _paragraph; // the gap that began the paragraph, or -1
    private int _optional; // the gap that began the innermost optional block, or -1; that one's number is the next outer one
    private bool _said; // whether the block has text that stands for every clinic
    private bool _valued; // whether a value that may be empty stands there with no text behind it
    private bool _spaceBefore; // whether the space before a value that may be empty goes with the value
    private bool _spaceAfter; // whether the space after it does
    private int _headingLevel;
    private bool _headerRow;
    private int _tables;

    private HtmlNodes(PooledBuffer buffer, InterfaceWords words, byte[] title)
    {
        (_buffer, _gaps, _words, _title) = (buffer, new HtmlGap[16], words, title);
        _output = new Utf8Output(buffer);
        (_paragraph, _optional) = (-1, -1);
    }

    /// <param name="document">The document.</param>
    /// <param name="words">The interface words.</param>
    /// <param name="title">The heading above the text as HTML, which names its callouts and tables; empty where a callout's label says enough.</param>
    public static HtmlTemplate Write(ReadOnlySpan<byte> document, InterfaceWords words, byte[] title)
    {
        using var buffer = new PooledBuffer(document.Length * 2);
        var nodes = new HtmlNodes(buffer, words, title);
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
                WriteText(ref reader);
                break;
            case NodeKind.ClinicValue:
                WriteValue(ref reader);
                break;
            case NodeKind.Paragraph:
                _said = _valued = false;
                WriteParagraph(ref reader);
                break;
            case NodeKind.ListItem:
                _output.Write(reader.IsEnd ? "</li>\n"u8 : "<li>"u8);
                break;
            case NodeKind.Optional:
                WriteOptional(ref reader);
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
                _said = true;
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
            case NodeKind.Citation:
                WriteCitations(ref reader);
                break;
            case NodeKind.Heading:
                _said = _valued = false;
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
                WriteTable(ref reader);
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

    // What an empty value leaves behind must not show: the space on one side of it is written with the value.
    private void WriteText(ref DocumentReader reader)
    {
        var text = reader.Text;
        if (_paragraph >= 0)
        {
            Gap(HtmlGapKind.Space, 0);
            return;
        }

        text = _spaceAfter ? text.TrimStart((byte)' ') : text;
        _spaceAfter = _valued = false;
        _said |= text.IndexOfAnyExcept((byte)' ') >= 0;
        _spaceBefore = _said && text is [.., (byte)' '] && Next(reader) is var value && IsSentences(value) && ClosesUp(Next(value));
        _output.WriteText(_spaceBefore ? text[..^1] : text);
    }

    private void WriteValue(ref DocumentReader reader)
    {
        var kind = HtmlGapKind.Value;
        if (_paragraph < 0 && IsSentences(reader))
        {
            _spaceAfter = !_said && !_valued && Next(reader) is { Kind: NodeKind.Text } next && next.Text.StartsWith(" "u8);
            kind = _spaceBefore ? HtmlGapKind.SpaceValue : _spaceAfter ? HtmlGapKind.ValueSpace : kind;
            _valued = true;
        }
        else
        {
            _said = true;
        }

        _spaceBefore = false;
        Gap(kind, reader.Number);
    }

    // Whether the text reads on behind a value that is left out, together with the space before it.
    private static bool ClosesUp(DocumentReader next) =>
        next is { IsEnd: true, Kind: NodeKind.Paragraph or NodeKind.TableCell or NodeKind.Heading } || (next.Kind == NodeKind.Text && !next.Text.IsEmpty && " .,;:!?)"u8.Contains(next.Text[0]));

    // The next node that shows.
    private static DocumentReader Next(DocumentReader reader)
    {
        while (reader.Read() && reader.Kind == NodeKind.Citation)
        {
        }

        return reader;
    }

    // One mark for all sources of a block: a link to the first of them in the list, with words for those who hear it.
    private void WriteCitations(ref DocumentReader reader)
    {
        var start = _gapCount;
        Gap(HtmlGapKind.Citation, 0);
        _output.Write("source_"u8);
        _output.Write(reader.Number + 1);
        _output.Write("\""u8);
        Gap(HtmlGapKind.CitationAttributes, 0);
        var word = CitationRun.WordOf(reader);
        _output.WriteWordLanguage(_words, word);
        _output.Write(" aria-label=\""u8);
        _output.WriteHtml(_words[word]);
        _output.Write(" "u8);
        var end = WriteNumbers(reader);
        _output.Write("\">"u8);
        WriteNumbers(reader);
        _output.Write("</a></sup>"u8);
        _gaps[start] = _gaps[start] with { Number = _gapCount };
        Gap(HtmlGapKind.CitationEnd, 0);
        reader = end;
    }

    // The numbers of the sources, and a reader at the last of them.
    private DocumentReader WriteNumbers(DocumentReader citation)
    {
        _output.Write(citation.Number + 1);
        while (CitationRun.MoveNext(ref citation))
        {
            _output.Write(", "u8);
            _output.Write(citation.Number + 1);
        }

        return citation;
    }

    private static bool IsSentences(DocumentReader reader) =>
        reader is { Kind: NodeKind.ClinicValue, IsEnd: false } && ((ClinicValues)(1 << reader.Number) & ClinicField.Sentences) != ClinicValues.None;

    private void WriteOptional(ref DocumentReader reader)
    {
        if (!reader.IsEnd)
        {
            Gap(HtmlGapKind.Optional, _optional);
            _optional = _gapCount - 1;
            Gap(HtmlGapKind.Condition, reader.Number);
            return;
        }

        var outer = _gaps[_optional].Number;
        _gaps[_optional] = _gaps[_optional] with { Number = _gapCount };
        _optional = outer;
        Gap(HtmlGapKind.OptionalEnd, 0);
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
            Gap(HtmlGapKind.ClinicLink, ClinicTexts.LinkNamed(reader.Text));
        }
        else
        {
            Gap((LinkKind)reader.Number == LinkKind.Article ? HtmlGapKind.ArticleLink : HtmlGapKind.Link, reader.Start);
        }
    }

    // A paragraph of nothing but clinic values is not there for a clinic that has set them to nothing.
    private void WriteParagraph(ref DocumentReader reader)
    {
        if ((reader.Flags & NodeFlags.Tight) != 0)
        {
            return;
        }

        if (!reader.IsEnd && HoldsOnlyValues(reader))
        {
            _paragraph = _gapCount;
            Gap(HtmlGapKind.Paragraph, 0);
        }
        else if (reader.IsEnd && _paragraph >= 0)
        {
            _gaps[_paragraph] = _gaps[_paragraph] with { Number = _gapCount };
            Gap(HtmlGapKind.ParagraphEnd, 0);
            _paragraph = -1;
        }
        else
        {
            _output.Write(reader.IsEnd ? "</p>\n"u8 : "<p>"u8);
        }
    }

    private static bool HoldsOnlyValues(DocumentReader paragraph)
    {
        var holds = paragraph.NextKind == NodeKind.ClinicValue;
        while (holds && paragraph.Read() && paragraph.Kind != NodeKind.Paragraph)
        {
            holds = paragraph.Kind is NodeKind.ClinicValue or NodeKind.Citation || (paragraph.Kind == NodeKind.Text && paragraph.Text.IndexOfAnyExcept((byte)' ') < 0);
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
        // A named region is found and announced without a style sheet, and its label stays strong where only elements are kept, as in feeds.
        _output.Write("\" role=\""u8);
        WriteRegionName("note"u8, WordRendering.WordOf(kind), ++_callouts[(int)kind % CalloutKinds]);
        _output.Write(">\n<p class=\"cc-callout-label\"><strong>"u8);
        _output.WriteWord(_words, WordRendering.WordOf(kind));
        _output.Write("</strong></p>\n"u8);
    }

    // A table wider than the page scrolls by itself, also by keyboard.
    private void WriteTable(ref DocumentReader reader)
    {
        if (reader.IsEnd)
        {
            _output.Write("</table>\n</div>\n"u8);
            return;
        }

        _output.Write("<div class=\"cc-table\" tabindex=\"0\" role=\""u8);
        WriteRegionName("group"u8, InterfaceWord.Table, ++_tables);
        _output.Write(">\n<table>\n"u8);
    }

    // Names differ within an article, as those of landmarks must. A label cannot say that one of its words is English, so English that stands in names nothing.
    private void WriteRegionName(ReadOnlySpan<byte> unnamedRole, InterfaceWord word, int count)
    {
        var standsIn = _words.StandsIn(word);
        if (standsIn && _title.Length == 0)
        {
            _output.Write(unnamedRole, "\""u8, default);
            return;
        }

        _output.Write("region\" aria-label=\""u8);
        _output.WriteHtml(standsIn ? default : _words[word].AsSpan());
        _output.Write(standsIn || _title.Length == 0 ? default : ": "u8, _title, default);
        if (count > 1)
        {
            _output.Write(" "u8);
            _output.Write(count);
        }

        _output.Write("\""u8);
    }

    private void WriteCell(ref DocumentReader reader)
    {
        _said = _valued = false;
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
