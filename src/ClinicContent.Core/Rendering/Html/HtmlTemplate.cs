using System.Runtime.CompilerServices;

namespace ClinicContent;

/// <summary>
/// The text of a section as HTML, with gaps for what depends on the clinic or the options: written when the section is first rendered, and from then
/// on copied piece by piece.
/// </summary>
internal sealed class HtmlTemplate(byte[] html, HtmlGap[] gaps)
{
    /// <param name="output">Where to write.</param>
    /// <param name="section">The section whose template this is.</param>
    /// <param name="rendering">What is rendered.</param>
    /// <param name="options">The options.</param>
    /// <param name="level">The level of the heading above the text.</param>
    public void Write(ref Utf8Output output, Section section, in Rendering rendering, HtmlOptions options, int level)
    {
        var (clinic, start) = (rendering.Clinic, 0);
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
                    output.Write(clinic.HtmlValue(gap.Number));
                    break;
                case HtmlGapKind.Paragraph when IsEmpty(i, gap.Number, clinic):
                    i = gap.Number;
                    start = gaps[i].At;
                    break;
                case HtmlGapKind.ClinicLink:
                    links++;
                    if (anchor == 0 && HtmlLinks.TryWrite(ref output, clinic.HtmlLink(gap.Number), options))
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

    private bool IsEmpty(int start, int end, ClinicTexts clinic)
    {
        for (var i = start; i < end; i++)
        {
            if (gaps[i].Kind == HtmlGapKind.Value && !clinic.HtmlValue(gaps[i].Number).IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void WriteHeading(ref Utf8Output output, Section section, int place, HtmlOptions options, int level)
    {
        var heading = DocumentReader.At(section.Document, place);
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
}
