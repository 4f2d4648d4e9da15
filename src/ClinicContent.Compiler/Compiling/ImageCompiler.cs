using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicContent.Compiler;

/// <summary>Writes images. They stand in a paragraph of their own and say in words what they show.</summary>
internal sealed class ImageCompiler(Body body, DocumentWriter output)
{
    /// <summary>Writes a paragraph that is an image; false when it is something else.</summary>
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

        if (text.Length == 0)
        {
            body.Report(TextRules.ImageWithoutText, image);
        }

        if (text.Contains("{{", StringComparison.Ordinal))
        {
            body.Report(TextRules.ClinicValueMisplaced, image, "the text of an image");
        }

        if (!string.IsNullOrEmpty(image.Title))
        {
            body.Report(TextRules.LinkTitle, image, image.Title);
        }

        output.Image(SafeAddress.Encode(address), text);
    }
}
