using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicContent.Compiler;

/// <summary>Finds markup in the explanation of a term, which is shown as it is written.</summary>
internal static class TermMarkup
{
    /// <summary>Finds the first markup that an article's text may have; null when there is none.</summary>
    /// <returns>Its offset in the explanation, and its name.</returns>
    public static (int Offset, string Name)? Find(string explanation)
    {
        if (MarkdownParser.Parse(new SourceText(explanation), 0, new DiagnosticList("")) is not { } document)
        {
            return null;
        }

        foreach (var node in document.Descendants())
        {
            if (NameOf(node) is { } name)
            {
                return (node.Span.Start, name);
            }
        }

        return null;
    }

    /// <summary>The name of a node that is no plain text; null for any other.</summary>
    public static string? NameOf(MarkdownObject node) => node switch
    {
        EmphasisInline => "emphasis",
        CodeInline => "code",
        LinkInline { IsImage: true } => "an image",
        LinkInline or AutolinkInline => "a link",
        HtmlInline or HtmlBlock => "HTML",
        HtmlEntityInline => "an entity",
        LiteralInline { IsFirstCharacterEscaped: true } => "a backslash",
        _ => null,
    };
}
