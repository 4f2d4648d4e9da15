namespace ClinicContent.Compiler;

/// <summary>Finds lines that explain a term and say less than they should: with nothing, with a part that stands in the next line, or for a term that another line explains otherwise.</summary>
internal static class TermLines
{
    private const string Begin = "*[";
    private const string Prefix = "> \t";

    // Words that no explanation ends with.
    private static readonly HashSet<string> Joining = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "that", "which", "who", "whose", "and", "or", "of", "in", "on", "at", "to", "for", "from", "by", "with", "without", "into", "as", "is", "are", "was", "your", "its", "their", "this",
        "un", "una", "el", "la", "los", "las", "que", "y", "e", "o", "de", "del", "en", "al", "para", "por", "con", "sin", "como", "es", "son", "su", "sus", "se", "cuyo", "cuya",
    };

    /// <summary>Finds each, with the rule that it breaks and what the message names.</summary>
    /// <param name="text">The parsed text.</param>
    public static IEnumerable<(Rule Rule, int Offset, object[] Arguments)> FindAll(string text)
    {
        Dictionary<string, string>? known = null;
        for (var at = text.IndexOf(Begin, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Begin, at + 1, StringComparison.Ordinal))
        {
            if (IndentOf(text, at) is not { } indent)
            {
                continue;
            }

            var end = text.IndexOf('\n', at) is var feed and >= 0 ? feed : text.Length;
            var close = text.IndexOf("]:", at, end - at, StringComparison.Ordinal);
            if (close < 0)
            {
                continue;
            }

            var (label, explanation) = (text[(at + Begin.Length)..close], text[(close + 2)..end].Trim());
            if (explanation.Length == 0)
            {
                yield return (TextRules.EmptyTerm, at, [label]);
                continue;
            }

            known ??= [];
            if (known.TryGetValue(label, out var other) && other != explanation)
            {
                yield return (LostMarkupRules.TermTwice, at, [label]);
            }

            known[label] = explanation;
            if (RestOf(text, end, indent, explanation) is var (rest, quote))
            {
                yield return (LostMarkupRules.CutTerm, rest, [quote, label]);
            }
        }
    }

    // The number of characters before the term in its line; null when it does not begin the line.
    private static int? IndentOf(string text, int at)
    {
        var start = at;
        while (start > 0 && Prefix.Contains(text[start - 1], StringComparison.Ordinal))
        {
            start--;
        }

        return start == 0 || text[start - 1] == '\n' ? at - start : null;
    }

    // A text directly below goes on with the explanation when it begins as no sentence does, or when the explanation ends as none does.
    private static (int Offset, string Quote)? RestOf(string text, int end, int indent, string explanation)
    {
        var start = end + 1;
        while (start < text.Length && Prefix.Contains(text[start], StringComparison.Ordinal))
        {
            start++;
        }

        // A quote begins a block of its own.
        if (start - end - 1 > indent && text.AsSpan(end + 1, start - end - 1).Count('>') > 0 && indent == 0)
        {
            return null;
        }

        // The explanation ends the text, which may have no line end behind it.
        if (start >= text.Length)
        {
            return null;
        }

        // It can begin with emphasis.
        var first = start;
        start += text.AsSpan(first).IndexOfAnyExcept('*', '_') is var marks and > 0 ? marks : 0;
        if (start >= text.Length || !(char.IsLetterOrDigit(text[start]) || text[start] is '(' or '"' or '“'))
        {
            return null;
        }

        var line = text.AsSpan(start, (text.IndexOf('\n', start) is var feed and >= 0 ? feed : text.Length) - start);
        var isItem = line.TrimStart("0123456789") is ['.' or ')', ' ', ..] && char.IsDigit(line[0]);
        var goesOn = first - end - 1 > indent || char.IsLower(line[0]) || line[0] == '(' || explanation[^1] is ',' or ';' or '-' or '–' or '—' or ':' || Joining.Contains(explanation[(explanation.LastIndexOf(' ') + 1)..]);
        return goesOn && !isItem ? (first, LinePattern.Quote(line.ToString())) : null;
    }
}
