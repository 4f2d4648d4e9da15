using System.Text;

namespace ClinicContent;

/// <summary>
/// Walks the content of an article for your own format: derive from it, override the methods for the parts that your format shows, and call
/// <see cref="Visit"/>. It makes the decisions of the built-in formats: the blocks that a clinic leaves out, the text for its values, the
/// targets of links, and the order of all parts. The emergency box, the review status and the disclaimer are always visited.
/// </summary>
/// <remarks>
/// Nodes are a closed set. Each container has a method for its beginning and one for its end; a container that a format does not override is passed over, and the text in it
/// is still visited. Every text is plain: escape it as the format needs it. An instance visits one article or section at a time and is not thread-safe.
/// </remarks>
public abstract class DocumentVisitor
{
    private bool _blockStart; // nothing of the block was visited yet
    private bool _space; // a space that ended the last text, not visited yet
    private bool _gap; // since then, a clinic value that is empty

    /// <summary>Walks an article, or one section of it.</summary>
    /// <param name="content">The article or section.</param>
    /// <param name="clinic">The clinic to render for; null for the one that the content pack names.</param>
    /// <param name="options">The parts to walk, and the addresses of articles; null for the defaults.</param>
    /// <exception cref="ClinicProfileException">The profile cannot be used, or lacks a value that the text needs. Nothing is visited.</exception>
    /// <exception cref="ArgumentException">The options are wrong. Nothing is visited.</exception>
    /// <exception cref="ContentPackException">The pack is damaged.</exception>
    public void Visit(IArticleContent content, ClinicProfile? clinic = null, RenderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        options ??= TextRenderOptions.Default;
        options.ThrowIfInvalid();
        var rendering = RenderContext.Prepare(content.Article, content.Section, clinic, options.Parts);
        if (rendering.Section is { } section)
        {
            VisitSection(section, SectionRole.Section, rendering, options);
        }
        else
        {
            VisitArticle(rendering, options);
        }
    }

    /// <summary>Visits the title of the article.</summary>
    /// <param name="title">The title.</param>
    protected abstract void VisitTitle(string title);

    /// <summary>Visits the summary of the article.</summary>
    /// <param name="summary">One to three sentences.</param>
    protected abstract void VisitSummary(string summary);

    /// <summary>Visits the statement about how the text was made and who reviewed it, or that nobody has.</summary>
    /// <param name="statement">One or more sentences in the language of the article. A format must show them.</param>
    protected abstract void VisitReviewStatement(string statement);

    /// <summary>Visits the sources of the article.</summary>
    /// <param name="sources">The sources in order, at least one. <see cref="VisitCitation"/> counts them from 1.</param>
    protected abstract void VisitSources(IReadOnlyList<Source> sources);

    /// <summary>Visits a run of text within a block.</summary>
    /// <param name="text">The text, with single spaces.</param>
    protected abstract void VisitText(string text);

    /// <summary>Visits the other names of the article's subject, such as "lumbago".</summary>
    /// <param name="label">The words to show before them, such as "Also called".</param>
    /// <param name="names">The names, at least one.</param>
    protected virtual void VisitAlsoCalled(string label, IReadOnlyList<string> names)
    {
    }

    /// <summary>Visits the note beside the sources of an article that no clinician has reviewed: citations do not mean that one has.</summary>
    /// <param name="note">Sentences in the language of the article. A format that shows the numbers of citations must show them.</param>
    protected virtual void VisitCitationNote(string note)
    {
    }

    /// <summary>Visits an image, which is a block.</summary>
    /// <param name="url">The address of the image, always <c>https</c>.</param>
    /// <param name="alternativeText">The description of the image.</param>
    protected abstract void VisitImage(string url, string alternativeText);

    /// <summary>Visits the article's metadata: <see cref="Article.Author"/>, <see cref="Article.Updated"/>, <see cref="Article.License"/> and its version.</summary>
    /// <param name="article">The article.</param>
    protected virtual void VisitAbout(Article article)
    {
    }

    /// <summary>Visits the beginning of a section or help box. Its heading is <see cref="Section.Title"/>.</summary>
    /// <param name="section">The section.</param>
    /// <param name="role">Its role in the rendering. An urgent box, and the emergency box of a section on its own, are within their section.</param>
    protected virtual void BeginSection(Section section, SectionRole role)
    {
    }

    /// <summary>Visits the end of a section or help box.</summary>
    /// <param name="section">The section.</param>
    /// <param name="role">Its role in the rendering.</param>
    protected virtual void EndSection(Section section, SectionRole role)
    {
    }

    /// <summary>Visits the beginning of a paragraph.</summary>
    /// <param name="isTight">True when it stands in a list whose items follow each other without space.</param>
    protected virtual void BeginParagraph(bool isTight)
    {
    }

    /// <summary>Visits the end of a paragraph.</summary>
    protected virtual void EndParagraph()
    {
    }

    /// <summary>Visits the beginning of a heading within a section.</summary>
    /// <param name="level">Its level below the article's title, 2 to 5: that of the section's own heading is 1.</param>
    /// <param name="id">Its id, unique in the article.</param>
    protected virtual void BeginHeading(int level, string id)
    {
    }

    /// <summary>Visits the end of a heading.</summary>
    protected virtual void EndHeading()
    {
    }

    /// <summary>Visits the beginning of a list.</summary>
    /// <param name="start">The number of the first item; null for a list with bullets.</param>
    protected virtual void BeginList(int? start)
    {
    }

    /// <summary>Visits the end of a list.</summary>
    protected virtual void EndList()
    {
    }

    /// <summary>Visits the beginning of a list item, which holds blocks.</summary>
    protected virtual void BeginListItem()
    {
    }

    /// <summary>Visits the end of a list item.</summary>
    protected virtual void EndListItem()
    {
    }

    /// <summary>Visits the beginning of a quote, which holds blocks.</summary>
    protected virtual void BeginQuote()
    {
    }

    /// <summary>Visits the end of a quote.</summary>
    protected virtual void EndQuote()
    {
    }

    /// <summary>Visits the beginning of a callout, which holds blocks.</summary>
    /// <param name="kind">Its urgency.</param>
    /// <param name="label">The word for it in the language of the article, such as "Emergency".</param>
    protected virtual void BeginCallout(CalloutKind kind, string label)
    {
    }

    /// <summary>Visits the end of a callout.</summary>
    protected virtual void EndCallout()
    {
    }

    /// <summary>Visits the beginning of a table, which holds rows.</summary>
    /// <param name="columns">The number of its columns.</param>
    protected virtual void BeginTable(int columns)
    {
    }

    /// <summary>Visits the end of a table.</summary>
    protected virtual void EndTable()
    {
    }

    /// <summary>Visits the beginning of a row, which holds cells.</summary>
    /// <param name="isHeader">True when its cells are headings of columns.</param>
    protected virtual void BeginTableRow(bool isHeader)
    {
    }

    /// <summary>Visits the end of a row.</summary>
    protected virtual void EndTableRow()
    {
    }

    /// <summary>Visits the beginning of a cell.</summary>
    /// <param name="alignment">Its alignment.</param>
    protected virtual void BeginTableCell(CellAlignment alignment)
    {
    }

    /// <summary>Visits the end of a cell.</summary>
    protected virtual void EndTableCell()
    {
    }

    /// <summary>Visits a thematic break between blocks.</summary>
    protected virtual void VisitThematicBreak()
    {
    }

    /// <summary>Visits the beginning of emphasis.</summary>
    protected virtual void BeginEmphasis()
    {
    }

    /// <summary>Visits the end of emphasis.</summary>
    protected virtual void EndEmphasis()
    {
    }

    /// <summary>Visits the beginning of strong emphasis.</summary>
    protected virtual void BeginStrong()
    {
    }

    /// <summary>Visits the end of strong emphasis.</summary>
    protected virtual void EndStrong()
    {
    }

    /// <summary>Visits the beginning of a term. The text after the term explains it.</summary>
    protected virtual void BeginTerm()
    {
    }

    /// <summary>Visits the end of a term.</summary>
    protected virtual void EndTerm()
    {
    }

    /// <summary>Visits the beginning of a link. A link without a target, for this clinic and these options, is visited as its text alone.</summary>
    /// <param name="link">Its target.</param>
    protected virtual void BeginLink(DocumentLink link)
    {
    }

    /// <summary>Visits the end of a link.</summary>
    protected virtual void EndLink()
    {
    }

    /// <summary>Visits code within text. By default it is visited as text.</summary>
    /// <param name="code">The code.</param>
    protected virtual void VisitCode(string code) => VisitText(code);

    /// <summary>Visits a line break within a block. By default it is visited as a space.</summary>
    protected virtual void VisitLineBreak() => VisitText(" ");

    /// <summary>Visits a citation at the end of a block: the block cites a source. A block with several sources has several citations.</summary>
    /// <param name="source">The source.</param>
    /// <param name="number">Its number among the sources of the article, from 1.</param>
    protected virtual void VisitCitation(Source source, int number)
    {
    }

    private void VisitArticle(in RenderContext rendering, RenderOptions options)
    {
        var (details, parts) = (rendering.Details, options.Parts);
        if (parts.Has(ArticleParts.Title))
        {
            VisitTitle(rendering.Article.Title);
        }

        if (parts.Has(ArticleParts.AlsoCalled) && details.AlsoCalled.Length > 0)
        {
            VisitAlsoCalled(rendering.Words[InterfaceWord.AlsoCalled], details.AlsoCalledList);
        }

        if (parts.Has(ArticleParts.Summary))
        {
            VisitSummary(details.Summary);
        }

        VisitReviewStatement(rendering.Statement);
        VisitBox(rendering.Emergency, SectionRole.Emergency, rendering, options);
        foreach (var section in details.Sections)
        {
            VisitSection(section, SectionRole.Section, rendering, options);
        }

        if (parts.Has(ArticleParts.CallToAction))
        {
            VisitBox(details.CallToAction, SectionRole.CallToAction, rendering, options);
        }

        if (parts.Has(ArticleParts.Sources) && details.Sources.Length > 0)
        {
            VisitSources(details.SourceList);
            if (rendering.NotesCitations(parts))
            {
                VisitCitationNote(rendering.Words[InterfaceWord.CitationNote]);
            }
        }

        if (parts.Has(ArticleParts.About))
        {
            VisitAbout(rendering.Article);
        }

        VisitBox(details.Disclaimer, SectionRole.Disclaimer, rendering, options);
    }

    private void VisitSection(Section section, SectionRole role, in RenderContext rendering, RenderOptions options)
    {
        BeginSection(section, role);
        if (rendering.Section is not null)
        {
            VisitBox(rendering.Emergency, SectionRole.Emergency, rendering, options);
        }

        VisitBox(rendering.UrgentIn(section), SectionRole.Urgent, rendering, options);
        VisitNodes(section, rendering, options);
        EndSection(section, role);
    }

    private void VisitBox(Section? box, SectionRole role, in RenderContext rendering, RenderOptions options)
    {
        if (box is not null)
        {
            BeginSection(box, role);
            VisitNodes(box, rendering, options);
            EndSection(box, role);
        }
    }

    private void VisitNodes(Section section, in RenderContext rendering, RenderOptions options)
    {
        var reader = new DocumentReader(section.Document);
        var linkDepth = 0; // of the link that is open and has an address; 0 when none is
        while (reader.Read())
        {
            switch (reader.Kind)
            {
                case NodeKind.Text:
                    Text(reader.Text);
                    break;
                case NodeKind.ClinicValue:
                    var value = rendering.Clinic.PageValue(reader.Number);
                    _gap |= value.IsEmpty;
                    Text(value);
                    break;
                case NodeKind.Optional:
                    if (!reader.IsEnd && !rendering.Clinic.Says(reader.Number))
                    {
                        reader.Skip();
                    }

                    break;
                case NodeKind.Paragraph when !reader.IsEnd && SaysNothing(reader, rendering.Clinic):
                    reader.Skip();
                    break;
                case NodeKind.Link when reader.IsEnd:
                    if (reader.Depth + 1 == linkDepth)
                    {
                        linkDepth = 0;
                        FlushSpace();
                        EndLink();
                    }

                    break;
                case NodeKind.Link:
                    if (linkDepth == 0 && ArticleAddress.Exists(ref reader, rendering, options, sectionsHaveIds: true))
                    {
                        linkDepth = reader.Depth;
                        FlushSpace();
                        BeginLink(LinkOf(ref reader, rendering, options));
                    }

                    break;
                case NodeKind.Citation when !options.Parts.Has(ArticleParts.Citations):
                    break;
                case NodeKind.Citation:
                    var sources = rendering.Details.Sources;
                    VisitCitation(sources[reader.Number], reader.Number + 1);
                    break;
                case NodeKind.Code or NodeKind.LineBreak or NodeKind.Emphasis or NodeKind.Strong or NodeKind.Term:
                    FlushSpace();
                    VisitInline(ref reader);
                    break;
                default:
                    (_blockStart, _space, _gap) = (true, false, false);
                    if (reader.IsEnd)
                    {
                        EndBlock(reader.Kind);
                    }
                    else
                    {
                        BeginBlock(ref reader, rendering.Words);
                    }

                    break;
            }
        }
    }

    private void VisitInline(ref DocumentReader reader)
    {
        switch (reader.Kind)
        {
            case NodeKind.Code:
                _blockStart = false;
                VisitCode(Encoding.UTF8.GetString(reader.Text));
                break;
            case NodeKind.LineBreak:
                _blockStart = true;
                VisitLineBreak();
                break;
            case NodeKind.Emphasis when reader.IsEnd:
                EndEmphasis();
                break;
            case NodeKind.Emphasis:
                BeginEmphasis();
                break;
            case NodeKind.Strong when reader.IsEnd:
                EndStrong();
                break;
            case NodeKind.Strong:
                BeginStrong();
                break;
            case NodeKind.Term when reader.IsEnd:
                EndTerm();
                break;
            default:
                BeginTerm();
                break;
        }
    }

    private void BeginBlock(ref DocumentReader reader, InterfaceWords words)
    {
        switch (reader.Kind)
        {
            case NodeKind.Paragraph:
                BeginParagraph((reader.Flags & NodeFlags.Tight) != 0);
                break;
            case NodeKind.Heading:
                BeginHeading(reader.Number - 1, Encoding.UTF8.GetString(reader.Text));
                break;
            case NodeKind.BulletList:
                BeginList(null);
                break;
            case NodeKind.OrderedList:
                BeginList(reader.Number);
                break;
            case NodeKind.ListItem:
                BeginListItem();
                break;
            case NodeKind.Quote:
                BeginQuote();
                break;
            case NodeKind.Callout:
                BeginCallout((CalloutKind)reader.Number, words.Of((CalloutKind)reader.Number));
                break;
            case NodeKind.Table:
                BeginTable(reader.Number);
                break;
            case NodeKind.TableRow:
                BeginTableRow(reader.Number != 0);
                break;
            case NodeKind.TableCell:
                BeginTableCell((CellAlignment)reader.Number);
                break;
            case NodeKind.ThematicBreak:
                VisitThematicBreak();
                break;
            case NodeKind.Image:
                VisitImage(Encoding.UTF8.GetString(reader.Text), Encoding.UTF8.GetString(reader.SecondText));
                break;
        }
    }

    private void EndBlock(NodeKind kind)
    {
        switch (kind)
        {
            case NodeKind.Paragraph:
                EndParagraph();
                break;
            case NodeKind.Heading:
                EndHeading();
                break;
            case NodeKind.BulletList or NodeKind.OrderedList:
                EndList();
                break;
            case NodeKind.ListItem:
                EndListItem();
                break;
            case NodeKind.Quote:
                EndQuote();
                break;
            case NodeKind.Callout:
                EndCallout();
                break;
            case NodeKind.Table:
                EndTable();
                break;
            case NodeKind.TableRow:
                EndTableRow();
                break;
            case NodeKind.TableCell:
                EndTableCell();
                break;
        }
    }

    private static DocumentLink LinkOf(ref DocumentReader link, in RenderContext rendering, RenderOptions options)
    {
        if (ArticleAddress.IsOnPage(ref link, rendering, sectionsHaveIds: true))
        {
            var id = Encoding.UTF8.GetString(link.Text);
            return new DocumentLink($"#{id}", id);
        }

        using var buffer = new PooledBuffer(256);
        var output = new Utf8Output(buffer);
        ArticleAddress.Write(ref output, ref link, rendering, options, AddressForm.Plain);
        output.Flush();
        return new DocumentLink(buffer.ToString(), null);
    }

    // A paragraph of nothing but values of a clinic that has set them to nothing is not there.
    private static bool SaysNothing(DocumentReader paragraph, ClinicTexts clinic)
    {
        var values = 0;
        while (paragraph.Read() && paragraph.Kind != NodeKind.Paragraph)
        {
            if (paragraph.Kind == NodeKind.ClinicValue && clinic.Value(paragraph.Number).IsEmpty)
            {
                values++;
            }
            else if (paragraph.Kind != NodeKind.Citation && !(paragraph.Kind == NodeKind.Text && paragraph.Text.Trim((byte)' ').IsEmpty))
            {
                return false;
            }
        }

        return values > 0;
    }

    // What an empty value leaves behind must not show: a space waits until it is known what follows it.
    private void Text(ReadOnlySpan<byte> utf8)
    {
        var text = utf8.Trim((byte)' ');
        if (text.IsEmpty)
        {
            _space |= !utf8.IsEmpty && !_blockStart;
            return;
        }

        var before = (_space || utf8[0] == ' ') && !_blockStart && !(_gap && ".,;:!?)"u8.Contains(text[0]));
        (_blockStart, _space, _gap) = (false, utf8[^1] == ' ', false);
        VisitText(before ? $" {Encoding.UTF8.GetString(text)}" : Encoding.UTF8.GetString(text));
    }

    private void FlushSpace()
    {
        if (_space)
        {
            (_space, _gap) = (false, false);
            VisitText(" ");
        }
    }
}
