using Markdig.Extensions.Abbreviations;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicContent.Compiler;

/// <summary>Reads the text of headings, which is plain because tables of contents, ids and page titles use it.</summary>
internal sealed class HeadingReader(Body body)
{
    public string Read(HeadingBlock heading)
    {
        if (heading.Inline is not { } container)
        {
            body.Report(StructureRules.EmptyHeading, heading);
            return "";
        }

        Check(container);
        var text = InlineText.Of(container);
        if (text.Length == 0)
        {
            body.Report(StructureRules.EmptyHeading, heading);
        }
        else if (text.Contains("{{", StringComparison.Ordinal))
        {
            body.Report(StructureRules.HeadingNotPlain, heading, "a clinic value");
        }

        body.CheckNoCitation(text, heading.Span);
        return text;
    }

    private void Check(ContainerInline container)
    {
        // A bracket that is not closed holds everything behind it.
        foreach (var inline in container.Descendants())
        {
            var what = inline switch
            {
                CodeInline => "code",
                EmphasisInline => "emphasis",
                LinkInline { IsImage: true } => "an image",
                LinkInline or AutolinkInline => "a link",
                LineBreakInline { IsHard: true } => "a line break",
                LiteralInline or HtmlEntityInline or AbbreviationInline or LineBreakInline or HtmlInline or DelimiterInline => "",
                _ => inline.GetType().Name,
            };
            if (inline is HtmlInline html)
            {
                body.Report(TextRules.RawHtml, html, html.Tag);
            }
            else if (inline is HtmlEntityInline entity)
            {
                body.CheckReferred(entity.Transcoded.AsSpan(), body.OffsetOf(entity.Span.Start));
            }
            else if (what.Length > 0)
            {
                body.Report(StructureRules.HeadingNotPlain, inline, what);
            }
        }
    }
}
