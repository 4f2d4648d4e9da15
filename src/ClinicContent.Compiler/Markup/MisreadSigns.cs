using System.Text.RegularExpressions;
using Markdig.Extensions.Alerts;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicContent.Compiler;

/// <summary>Finds signs of a text that Markdown reads as marks, so that a reader does not see them: "more than" before a number, a plus, a minus, a year, an apostrophe, the star of a note.</summary>
/// <param name="text">The parsed text.</param>
internal sealed partial class MisreadSigns(string text)
{
    private const string NotFirst = "),;:]”»";
    private const string NotLast = "([{¿¡“«";
    private const string Blanks = "/.-,: ";

    // The number of the last item of the ordered list that stands last in a block so far.
    private readonly Dictionary<ContainerBlock, int> _numbers = [];

    /// <summary>Finds all.</summary>
    /// <returns>Of each its offset, what stands there, how it is read, and what to write instead.</returns>
    public IEnumerable<(int Offset, string Quote, string Reading, string Remedy)> FindAll(MarkdownDocument document)
    {
        foreach (var node in document.Descendants())
        {
            var found = node switch
            {
                QuoteBlock quote and not AlertBlock when IsMoreThan(quote) => ("a quote, whose sign '>' is not shown", "write 'more than'"),
                ListBlock list => FindIn(list),
                CodeInline code when IsWithinWord(code) => ("code, whose signs '`' are not shown", "write an apostrophe as ' or ’"),
                EmphasisInline emphasis when IsOfOthers(emphasis) => ("emphasis, whose marks are not shown", "write another sign, such as '†' for a note or '□' for a box"),
                EmphasisInline emphasis when IsBlank(emphasis) => ("emphasis, whose marks are not shown", "write a place to fill in with spaces around it, or points"),
                EmphasisInline emphasis when JoinsWords(emphasis) => ("emphasis within words, whose marks are not shown", "write '×' between factors"),
                _ => default,
            };
            if (found.Item1 is { } reading && node.Span.Start >= 0 && node.Span.Start < text.Length)
            {
                yield return (node.Span.Start, QuoteAt(node), reading, found.Item2);
            }
        }
    }

    private string QuoteAt(MarkdownObject node)
    {
        var end = text.IndexOf('\n', node.Span.Start) is var feed and >= 0 ? feed : text.Length;
        return LinePattern.Quote(node is Inline ? text[node.Span.Start..Math.Clamp(node.Span.End + 1, node.Span.Start, end)] : text[node.Span.Start..end]);
    }

    // A quote of which each line begins with a number. Who quotes somebody seldom begins with one.
    private bool IsMoreThan(QuoteBlock quote)
    {
        if (quote.Parent is QuoteBlock || quote is not [ParagraphBlock, ..])
        {
            return false;
        }

        var quoted = text.AsSpan(quote.Span.Start, Math.Clamp(quote.Span.End + 1, quote.Span.Start, text.Length) - quote.Span.Start);
        foreach (var range in quoted.Split('\n'))
        {
            var line = quoted[range].TrimStart();
            if (line.StartsWith('>') && !Amount.IsMatch(line))
            {
                return false;
            }
        }

        return true;
    }

    private (string, string) FindIn(ListBlock list)
    {
        if (list.IsOrdered)
        {
            return !IsContinued(list, ((ListItemBlock)list[0]).Order) && list is { Parent: not ListItemBlock } and [ListItemBlock { Order: > 1, Count: 1 } item] && !IsBeforeItem(list)
                ? (FormattableString.Invariant($"the item {item.Order} of a list"), "write the line so that the number stands within it")
                : default;
        }

        return list.BulletType switch
        {
            '+' when list.OfType<ListItemBlock>().All(item => Number.IsMatch(TextOf(item))) => ("an item of a list, whose sign '+' is not shown", "write the number within a line"),
            '-' or '+' when (list.Count == 1 || list.IsLoose) && list.Skip(1).All(item => !Measure.IsMatch(TextOf((ListItemBlock)item))) && Measure.IsMatch(TextOf((ListItemBlock)list[0])) => ($"an item of a list, whose sign '{list.BulletType}' is not shown", $"write '{(list.BulletType == '-' ? "minus" : "plus")}'"),
            _ => default,
        };
    }

    // A list right below it goes on with this one, or would.
    private bool IsBeforeItem(ListBlock list)
    {
        var end = text.IndexOf('\n', Math.Clamp(((ListItemBlock)list[0])[0].Span.End, 0, text.Length)) is var feed and >= 0 ? feed + 1 : text.Length;
        var line = text.AsSpan(end, Math.Min(text.Length - end, 40)).TrimStart(" \t");
        return Item.IsMatch(line);
    }

    // A list that text interrupts goes on with the next number.
    private bool IsContinued(ListBlock list, int number)
    {
        var isContinued = _numbers.TryGetValue(list.Parent!, out var last) && number == last + 1;
        _numbers[list.Parent!] = list.LastChild is ListItemBlock item ? item.Order : number;
        return isContinued;
    }

    // Behind the marker.
    private ReadOnlySpan<char> TextOf(ListItemBlock item)
    {
        var start = Math.Clamp(item.Span.Start + 1, 0, text.Length);
        return text.AsSpan(start, Math.Min(text.Length - start, 40)).TrimStart(" \t");
    }

    private bool IsWithinWord(CodeInline code)
    {
        var (start, end) = (code.Span.Start, code.Span.End + 1);
        return (start > 0 && start <= text.Length && char.IsLetter(text[start - 1])) || (end > 0 && end < text.Length && char.IsLetter(text[end]) && code.Content.Contains(' ', StringComparison.Ordinal));
    }

    // "(*) with food, (*) alone": what would be emphasised begins or ends with what belongs to the text around it.
    private bool IsOfOthers(EmphasisInline emphasis)
    {
        var (first, last) = (emphasis.Span.Start + emphasis.DelimiterCount, emphasis.Span.End - emphasis.DelimiterCount);
        return first >= 0 && last < text.Length && first <= last && (NotFirst.Contains(text[first], StringComparison.Ordinal) || NotLast.Contains(text[last], StringComparison.Ordinal));
    }

    // "__/__/____": a place to write a day on.
    private bool IsBlank(EmphasisInline emphasis)
    {
        var (first, behind) = (emphasis.Span.Start + emphasis.DelimiterCount, emphasis.Span.End + 1 - emphasis.DelimiterCount);
        return first >= 0 && behind <= text.Length && first < behind && !text.AsSpan(first, behind - first).ContainsAnyExcept(emphasis.DelimiterChar == '_' ? Blanks + "_" : "/.*") && text.AsSpan(first, behind - first).IndexOfAnyExcept(emphasis.DelimiterChar, ' ') >= 0;
    }

    // "a*b and c*d": both stars stand within words, and not within one.
    private bool JoinsWords(EmphasisInline emphasis)
    {
        var (start, behind) = (emphasis.Span.Start, emphasis.Span.End + 1);
        return emphasis is { DelimiterChar: '*', DelimiterCount: 1 } && start > 0 && behind < text.Length && char.IsLetter(text[start - 1]) && char.IsLetter(text[behind])
            && text.AsSpan(start + 1, behind - start - 2) is [var first, .., var last] inner && char.IsLetter(first) && char.IsLetter(last) && inner.Contains(' ');
    }

    [GeneratedRegex(@"^([-+*]|[0-9]{1,9}[.)])\s", RegexOptions.CultureInvariant)]
    private static partial Regex Item { get; }

    [GeneratedRegex(@"^>[>=~≈ \t]*[$€£]?[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Amount { get; }

    [GeneratedRegex(@"^[0-9(]", RegexOptions.CultureInvariant)]
    private static partial Regex Number { get; }

    [GeneratedRegex(@"^[0-9]+([.,][0-9]+)?( ?(°|º|%|℃|℉|[CFD]\b|degrees|grados|diopt|dioptr)|[.,][0-9]+ (or|and|to|o|y|a)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Measure { get; }
}
