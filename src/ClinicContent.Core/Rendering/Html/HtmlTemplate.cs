using System.Runtime.CompilerServices;

namespace ClinicContent;

/// <summary>
/// The text of a section as HTML, with gaps for the parts that depend on the clinic or the options. It is written on the section's first
/// rendering and then copied piece by piece.
/// </summary>
internal sealed class HtmlTemplate(byte[] html, HtmlGap[] gaps)
{
    /// <param name="output">The output.</param>
    /// <param name="section">The section whose template this is.</param>
    /// <param name="rendering">The subject of the rendering.</param>
    /// <param name="options">The options.</param>
    /// <param name="level">The level of the heading above the text.</param>
    public void Write(ref Utf8Output output, Section section, in RenderContext rendering, HtmlRenderOptions options, int level)
    {
        var (clinic, encoded, start) = (rendering.Clinic, HtmlClinicTexts.Of(rendering.Clinic), 0);
        var page = CitationPage(rendering, options);
        var links = 0; // that are open: one, unless the document is strange
        var anchor = 0; // which of them was written as an anchor; 0 for none, as an anchor cannot hold another
        for (var i = 0; i < gaps.Length; i++)
        {
            var gap = gaps[i];
            output.Write(html.AsSpan(start, gap.At - start));
            start = gap.At;
            switch (gap.Kind)
            {
                case HtmlGapKind.Value:
                    output.Write(encoded.Value(gap.Number));
                    break;
                case HtmlGapKind.SpaceValue or HtmlGapKind.ValueSpace:
                    WriteSpaced(ref output, encoded.Value(gap.Number), gap.Kind == HtmlGapKind.SpaceValue);
                    break;
                case HtmlGapKind.Paragraph:
                    WriteValues(ref output, i, gap.Number, encoded, page, rendering, options);
                    i = gap.Number;
                    start = gaps[i].At;
                    break;
                case HtmlGapKind.Optional when !clinic.Says(gaps[i + 1].Number):
                    i = gap.Number;
                    start = gaps[i].At;
                    break;
                case HtmlGapKind.ClinicLink:
                    links++;
                    if (anchor == 0 && HtmlLinks.TryWrite(ref output, encoded.Link(gap.Number), options))
                    {
                        anchor = links;
                    }

                    break;
                case HtmlGapKind.ArticleLink when options.ArticleUrl is null:
                    links++;
                    break;
                case HtmlGapKind.ArticleLink or HtmlGapKind.Link:
                    links++;
                    if (anchor == 0 && HtmlLinks.TryWrite(ref output, section, gap.Number, rendering, options))
                    {
                        anchor = links;
                    }

                    break;
                case HtmlGapKind.LinkEnd:
                    if (links-- == anchor)
                    {
                        output.Write("</a>"u8);
                        anchor = 0;
                    }

                    break;
                case HtmlGapKind.Citation when page == MarkPage.None || anchor != 0:
                    i = gap.Number;
                    start = gaps[i].At;
                    break;
                case HtmlGapKind.Citation:
                    WriteCitation(ref output, page, rendering, options);
                    break;
                case HtmlGapKind.CitationAttributes:
                    WriteCitationAttributes(ref output, page, options);
                    break;
                case HtmlGapKind.Heading:
                    WriteHeading(ref output, section, gap.Number, options, level);
                    break;
                case HtmlGapKind.HeadingEnd:
                    output.Write("</h"u8, [Digit(level, gap.Number)], ">\n"u8);
                    break;
            }
        }

        output.Write(html.AsSpan(start));
    }

    private static void WriteSpaced(ref Utf8Output output, ReadOnlySpan<byte> value, bool before)
    {
        if (!value.IsEmpty)
        {
            output.Write(before ? " "u8 : default, value, before ? default : " "u8);
        }
    }

    // A paragraph of nothing but values: those that say something, and no paragraph when none does.
    private void WriteValues(ref Utf8Output output, int start, int end, HtmlClinicTexts clinic, MarkPage page, in RenderContext rendering, HtmlRenderOptions options)
    {
        var (begun, space) = (false, false);
        for (var i = start + 1; i < end; i++)
        {
            if (gaps[i].Kind == HtmlGapKind.Space)
            {
                space = begun;
            }
            else if (gaps[i].Kind == HtmlGapKind.Citation)
            {
                if (begun && page != MarkPage.None)
                {
                    WriteCitation(ref output, page, rendering, options);
                    output.Write(html.AsSpan(gaps[i].At, gaps[i + 1].At - gaps[i].At));
                    WriteCitationAttributes(ref output, page, options);
                    output.Write(html.AsSpan(gaps[i + 1].At, gaps[i + 2].At - gaps[i + 1].At));
                }

                i = gaps[i].Number;
            }
            else if (clinic.Value(gaps[i].Number) is { IsEmpty: false } value)
            {
                output.Write(!begun ? "<p>"u8 : space ? " "u8 : default, value, default);
                (begun, space) = (true, false);
            }
        }

        output.Write(begun ? "</p>\n"u8 : default);
    }

    // A mark leads to the list of sources below the article, or of a section alone, to the one on the article's page. Without either there are no marks.
    private static MarkPage CitationPage(in RenderContext rendering, HtmlRenderOptions options) =>
        !options.Parts.Has(ArticleParts.Citations) ? MarkPage.None
        : rendering.ListsCited(options.Parts) ? MarkPage.Own
        : rendering.Section is not null && options.ArticleUrl is not null ? MarkPage.Article
        : MarkPage.None;

    private static void WriteCitation(ref Utf8Output output, MarkPage page, in RenderContext rendering, HtmlRenderOptions options)
    {
        output.Write("<sup class=\"cc-cite\"><a href=\""u8);
        if (page == MarkPage.Article)
        {
            ArticleAddress.Write(ref output, rendering.Article.Slug, rendering.Article.Language, options, AddressForm.Html);
            output.Write("#"u8);
        }
        else
        {
            output.Write("#"u8);
            output.WriteHtml(options.IdPrefix);
        }
    }

    private static void WriteCitationAttributes(ref Utf8Output output, MarkPage page, HtmlRenderOptions options)
    {
        if (page == MarkPage.Article)
        {
            HtmlLinks.WriteAttributes(ref output, options);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void WriteHeading(ref Utf8Output output, Section section, int offset, HtmlRenderOptions options, int level)
    {
        var heading = DocumentReader.At(section.Document, offset);
        output.Write("<h"u8, [Digit(level, heading.Number)], default);
        if (!heading.Text.IsEmpty)
        {
            output.Write(" id=\""u8);
            output.WriteHtml(options.IdPrefix);
            output.WriteHtml(heading.Text);
            output.Write("\""u8);
        }

        output.Write(">"u8);
    }

    private static byte Digit(int levelAbove, int number) => (byte)('0' + Math.Min(levelAbove + number - 2, 6));

    // Where the marks of a rendering lead.
    private enum MarkPage : byte
    {
        None,
        Own,
        Article,
    }
}
