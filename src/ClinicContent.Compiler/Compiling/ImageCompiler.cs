using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicContent.Compiler;

/// <summary>Writes images. Each stands in a paragraph of its own and has a description in words.</summary>
internal sealed class ImageCompiler(Body body, DocumentWriter output)
{
    /// <summary>Writes a paragraph that consists of an image; false for any other paragraph.</summary>
    public bool TryWrite(ParagraphBlock paragraph)
    {
        if (paragraph.Inline?.FirstChild is not LinkInline { IsImage: true, NextSibling: null } image)
        {
            return false;
        }

        Write(image);
        return true;
    }

    private void Write(LinkInline image)
    {
        var (address, text) = (image.Url ?? "", InlineText.Of(image));
        if (image.Reference is LinkReferenceDefinition definition)
        {
            body.UsedDefinitions.Add(definition);
        }

        if (!SafeAddress.IsWeb(address) || SafeAddress.Scheme(address) != "https")
        {
            body.Report(TextRules.ImageAddress, image, address);
        }
        else
        {
            body.CheckHost(address, body.OffsetOf(image.Span.Start));
        }

        CheckText(image);
        if (text.Length == 0)
        {
            body.Report(TextRules.ImageWithoutText, image);
        }

        if (text.Contains("{{", StringComparison.Ordinal))
        {
            body.Report(TextRules.ClinicValueMisplaced, image, "the text of an image");
        }

        body.CheckNoCitation(text, image.Span);
        body.CheckTitle(image);

        output.Image(SafeAddress.Encode(address), text);
    }

    // What a browser shows in place of the image has no room for markup, and a link or an element in it would be lost.
    private void CheckText(LinkInline image)
    {
        // Emphasis would only be left out, which is told unless more was lost.
        var (isLost, marked) = (false, default(MarkdownObject));
        foreach (var inline in image.Descendants())
        {
            switch (inline)
            {
                case HtmlInline html:
                    body.Report(TextRules.RawHtml, html, html.Tag);
                    isLost = true;
                    break;
                case HtmlEntityInline entity:
                    body.CheckReferred(entity.Transcoded.AsSpan(), body.OffsetOf(entity.Span.Start));
                    break;
                case LinkInline or AutolinkInline:
                    body.Report(TextRules.ImageTextNotPlain, inline, "a link");
                    isLost = true;
                    break;
                case EmphasisInline or CodeInline:
                    marked ??= inline;
                    break;
            }
        }

        if (!isLost && marked is not null)
        {
            body.Report(TextRules.ImageTextNotPlain, marked, marked is CodeInline ? "code" : "emphasis");
        }
    }
}
