using System.Text;
using Markdig.Extensions.Abbreviations;
using Markdig.Syntax.Inlines;

namespace ClinicContent.Compiler;

/// <summary>Extracts the plain text of inline nodes.</summary>
internal static class InlineText
{
    /// <summary>Gets the text with white space folded and none at its ends.</summary>
    public static string Of(ContainerInline container)
    {
        var text = new StringBuilder();
        var pending = new Stack<Inline>();
        Push(pending, container);
        while (pending.TryPop(out var inline))
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case AbbreviationInline abbreviation:
                    text.Append(abbreviation.Abbreviation.Label);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case DelimiterInline delimiter:
                    text.Append(delimiter.ToLiteral());
                    Push(pending, delimiter);
                    break;
                case ContainerInline inner:
                    Push(pending, inner);
                    break;
            }
        }

        return PlainText.Clean(text.ToString());
    }

    private static void Push(Stack<Inline> pending, ContainerInline container)
    {
        for (var inline = container.LastChild; inline is not null; inline = inline.PreviousSibling)
        {
            pending.Push(inline);
        }
    }
}
