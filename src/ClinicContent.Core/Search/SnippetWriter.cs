using System.Text;

namespace ClinicContent;

/// <summary>Chooses the piece of text that best shows why a search found an article.</summary>
internal static class SnippetWriter
{
    /// <summary>The longest snippet, in characters, without its ellipses.</summary>
    private const int Longest = 180;

    /// <summary>The length of text before the first matching word, if there is enough.</summary>
    private const int Before = 50;

    private const int LongestSign = 300;
    private const int MostMatches = 32;
    private const char Ellipsis = '…';

    public static SearchSnippet Write(SearchHit hit, SearchedWords words)
    {
        if (!SearchIndex.TryOpen(words.Pack, words.Language, out var index))
        {
            return new(hit.Article.Summary, []);
        }

        Span<Range> matches = stackalloc Range[MostMatches];
        if (words.Line >= 0 && hit.Section is { } emergency && SignOf(emergency, words.Line) is { Length: > 0 } sign)
        {
            // Whole: its end says what to do.
            Find(sign, index, words.Groups, matches, out var inSign);
            return sign.Length <= LongestSign ? new(sign, matches[..inSign].ToArray()) : Cut(sign, matches[..inSign]);
        }

        var (best, most) = (hit.Section is null ? hit.Article.Summary : "", 0);
        if (hit.Section is { } section)
        {
            foreach (var block in BlocksOf(section))
            {
                var different = Find(block, index, words.Groups, matches, out _);
                if (best.Length == 0 || different > most)
                {
                    (best, most) = (block, different);
                }
            }

            best = best.Length == 0 ? hit.Article.Summary : best;
        }

        Find(best, index, words.Groups, matches, out var count);
        return Cut(best, matches[..count]);
    }

    // The list item of a number; empty when there is none.
    private static string SignOf(Section section, int number)
    {
        var text = new StringBuilder();
        var reader = new DocumentReader(section.Document);
        while (reader.Read())
        {
            if (reader.Kind == NodeKind.ListItem)
            {
                if (reader.IsEnd && number-- == 0)
                {
                    return PlainText.Clean(text.ToString());
                }

                text.Clear();
            }
            else if (reader.Kind is NodeKind.Text or NodeKind.Code)
            {
                text.Append(Encoding.UTF8.GetString(reader.Text));
            }
            else if (reader.Kind == NodeKind.LineBreak)
            {
                text.Append(' ');
            }
        }

        return "";
    }

    /// <summary>The paragraphs, list items and cells of a section. Those with clinic values are left out, because a search does not know the clinic.</summary>
    private static List<string> BlocksOf(Section section)
    {
        var blocks = new List<string>();
        var text = new StringBuilder();
        var (isOfClinic, optional) = (false, 0);
        var reader = new DocumentReader(section.Document);
        while (reader.Read())
        {
            switch (reader.Kind)
            {
                case NodeKind.Text or NodeKind.Code:
                    text.Append(Encoding.UTF8.GetString(reader.Text));
                    break;
                case NodeKind.LineBreak:
                    text.Append(' ');
                    break;
                case NodeKind.ClinicValue:
                    isOfClinic = true;
                    break;
                case NodeKind.Emphasis or NodeKind.Strong or NodeKind.Term or NodeKind.Link or NodeKind.Citation:
                    break;
                default:
                    isOfClinic |= optional > 0;
                    optional += reader.Kind != NodeKind.Optional ? 0 : reader.IsEnd ? -1 : 1;
                    if (!isOfClinic && reader.Kind != NodeKind.Heading && PlainText.Clean(text.ToString()) is { Length: > 0 } block)
                    {
                        blocks.Add(block);
                    }

                    text.Clear();
                    isOfClinic = false;
                    break;
            }
        }

        return blocks;
    }

    /// <summary>Finds the words of the groups in a text.</summary>
    /// <returns>The number of different groups.</returns>
    private static int Find(string text, SearchIndex index, int[] groups, Span<Range> matches, out int count)
    {
        Span<char> letters = stackalloc char[WordReader.LongestWord];
        Span<int> seen = stackalloc int[MostMatches];
        var reader = new WordReader(text, letters);
        var different = 0;
        count = 0;
        while (reader.Read() && count < matches.Length)
        {
            var group = index.Find(reader.Word);
            if (groups.Contains(group))
            {
                matches[count++] = reader.Start..reader.End;
                if (!seen[..different].Contains(group))
                {
                    seen[different++] = group;
                }
            }
        }

        return different;
    }

    private static SearchSnippet Cut(string text, ReadOnlySpan<Range> matches)
    {
        if (text.Length <= Longest)
        {
            return new(text, matches.ToArray());
        }

        var from = matches.Length == 0 ? 0 : Math.Max(0, matches[0].Start.Value - Before);
        from = Math.Min(from, text.Length - Longest);
        from = from == 0 ? 0 : WordAfter(text, from);
        var to = Math.Min(text.Length, from + Longest);
        to = to == text.Length ? to : WordBefore(text, from, to);
        var piece = string.Concat(from > 0 ? $"{Ellipsis}" : "", text.AsSpan(from, to - from).TrimEnd(), to < text.Length ? $"{Ellipsis}" : "");
        var kept = new List<Range>();
        var shift = from - (from > 0 ? 1 : 0);
        foreach (var match in matches)
        {
            if (match.Start.Value >= from && match.End.Value <= to)
            {
                kept.Add((match.Start.Value - shift)..(match.End.Value - shift));
            }
        }

        return new(piece, [.. kept]);
    }

    private static int WordAfter(string text, int from)
    {
        var space = text.IndexOf(' ', from);
        return space >= 0 && space - from < Before ? space + 1 : char.IsLowSurrogate(text[from]) ? from + 1 : from;
    }

    private static int WordBefore(string text, int from, int to)
    {
        var space = text.LastIndexOf(' ', to - 1, to - from);
        return space > from + (Longest / 2) ? space : char.IsLowSurrogate(text[to]) ? to - 1 : to;
    }
}
