using Markdig.Syntax;

namespace ClinicContent.Compiler;

/// <summary>Finds lists that Markdown ends before their author did, and items whose number it changes.</summary>
internal static class BrokenLists
{
    /// <summary>Finds the lists that follow another without an empty line between.</summary>
    public static IEnumerable<int> FindParted(MarkdownDocument document, string text)
    {
        foreach (var container in document.Descendants<ContainerBlock>().Prepend(document))
        {
            Block? before = null;
            foreach (var block in container)
            {
                if (block is ListBlock && before is ListBlock && block.Span.Start > 0 && block.Span.Start < text.Length && !IsBelowEmptyLine(text, block.Span.Start))
                {
                    yield return block.Span.Start;
                }

                before = block;
            }
        }
    }

    /// <summary>Finds the items that readers see another number of. A list of which each item has the same number is counted on purpose.</summary>
    public static IEnumerable<(int Offset, int Written, int Shown)> FindRenumbered(MarkdownDocument document)
    {
        foreach (var list in document.Descendants<ListBlock>().Where(list => list.IsOrdered && list.Count > 1))
        {
            var items = list.OfType<ListItemBlock>().ToList();
            var first = items[0].Order;
            if (items.TrueForAll(item => item.Order == first))
            {
                continue;
            }

            for (var i = 1; i < items.Count; i++)
            {
                if (items[i].Order != first + i)
                {
                    // What follows is shifted as well.
                    yield return (items[i].Span.Start, items[i].Order, first + i);
                    break;
                }
            }
        }
    }

    private static bool IsBelowEmptyLine(string text, int offset)
    {
        var end = text.LastIndexOf('\n', offset - 1);
        var start = end > 0 ? text.LastIndexOf('\n', end - 1) + 1 : 0;
        return end < 0 || text.AsSpan(start, end - start).TrimStart("> \t").IsEmpty;
    }
}
