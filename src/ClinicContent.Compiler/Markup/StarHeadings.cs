using Markdig.Syntax;

namespace ClinicContent.Compiler;

/// <summary>Finds lists of one item that was most probably meant as a heading of org-mode, which begins with a star.</summary>
internal static class StarHeadings
{
    private const int LongestHeading = 60;

    /// <summary>Finds the offsets of the items.</summary>
    public static IEnumerable<int> FindAll(MarkdownDocument document, string text)
    {
        // One item with a paragraph behind an empty line is a list; several, each with text below it, are headings.
        var apart = new List<int>();
        for (var i = 0; i < document.Count; i++)
        {
            if (document[i] is ListBlock { BulletType: '*', Count: 1 } list && list[0] is ListItemBlock { Count: 1 } item && item[0] is ParagraphBlock paragraph
                && !(i > 0 && (document[i - 1] is ListBlock || EndsWithColon(document[i - 1], text))) && IsHeading(paragraph, i + 1 < document.Count ? document[i + 1] : null, text, out var isApart))
            {
                if (!isApart)
                {
                    yield return list.Span.Start;
                }
                else
                {
                    apart.Add(list.Span.Start);
                }
            }
        }

        foreach (var heading in apart.Count > 1 ? apart : [])
        {
            yield return heading;
        }
    }

    // A short line that is no sentence, with text at the beginning of the line below it, or behind an empty line.
    private static bool IsHeading(ParagraphBlock paragraph, Block? next, string text, out bool isApart)
    {
        isApart = false;
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

        isApart = lineEnd >= end;
        return isApart ? next is ParagraphBlock : char.IsUpper(text[lineEnd + 1]);
    }

    private static bool EndsWithColon(Block block, string text) => block.Span.End >= 0 && block.Span.End < text.Length && text[block.Span.End] == ':';
}
