using Markdig.Syntax;

namespace ClinicContent.Compiler;

/// <summary>Finds lists of one item that was most probably meant as a heading of org-mode, which begins with a star.</summary>
internal static class StarHeadings
{
    private const int LongestHeading = 60;

    /// <summary>Finds the offsets of the items.</summary>
    public static IEnumerable<int> FindAll(MarkdownDocument document, string text)
    {
        for (var i = 0; i < document.Count; i++)
        {
            if (document[i] is ListBlock { BulletType: '*', Count: 1 } list && list[0] is ListItemBlock { Count: 1 } item && item[0] is ParagraphBlock paragraph
                && !(i > 0 && EndsWithColon(document[i - 1], text)) && IsHeading(paragraph, i + 1 < document.Count ? document[i + 1] : null, text))
            {
                yield return list.Span.Start;
            }
        }
    }

    // A short line that is no sentence, with text at the beginning of the line below it, or behind an empty line.
    private static bool IsHeading(ParagraphBlock paragraph, Block? next, string text)
    {
        var (start, end) = (paragraph.Span.Start, Math.Min(paragraph.Span.End + 1, text.Length));
        if (start < 0 || start >= end)
        {
            return false;
        }

        var lineEnd = text.IndexOf('\n', start, end - start) is var feed and >= 0 ? feed : end;
        var line = text.AsSpan(start, lineEnd - start).TrimEnd();
        if (line.Length is 0 or > LongestHeading || !char.IsUpper(line[0]) || !char.IsLetterOrDigit(line[^1]))
        {
            return false;
        }

        return lineEnd < end ? char.IsUpper(text[lineEnd + 1]) : next is ParagraphBlock;
    }

    private static bool EndsWithColon(Block block, string text) => block.Span.End >= 0 && block.Span.End < text.Length && text[block.Span.End] == ':';
}
