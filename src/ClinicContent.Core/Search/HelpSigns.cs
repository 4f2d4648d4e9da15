namespace ClinicContent;

/// <summary>Finds the emergency in a query: the signs of the help boxes, and the phrases that are listed for them.</summary>
internal static class HelpSigns
{
    private const int MostBoxes = 64;

    /// <summary>Finds an article that shows the box of a sign in the query, preferably the best match for the query; -1 for none.</summary>
    /// <param name="index">The index.</param>
    /// <param name="query">The query.</param>
    /// <param name="found">The articles that it found, the best first.</param>
    public static int Find(SearchIndex index, in SearchQuery query, ReadOnlySpan<FoundArticle> found)
    {
        Span<int> boxes = stackalloc int[MostBoxes]; // where the articles of each are listed
        Span<int> groups = stackalloc int[SearchFormat.LongestPhrase];
        var (boxCount, position) = ReadBoxes(index, boxes);
        for (var left = SearchIndex.Number(index.HelpBytes, ref position); left > 0; left--)
        {
            var (box, isPhrase, count) = ReadSign(index.HelpBytes, ref position, boxCount, groups);
            if (isPhrase ? HoldsPhrase(index, query, groups[..count]) : HoldsAll(query, groups[..count]))
            {
                return ArticleOf(index, boxes[box], found);
            }
        }

        return -1;
    }

    /// <exception cref="ContentPackException">The boxes or signs are damaged.</exception>
    public static void Check(SearchIndex index)
    {
        Span<int> boxes = stackalloc int[MostBoxes];
        Span<int> groups = stackalloc int[SearchFormat.LongestPhrase];
        var (boxCount, position) = ReadBoxes(index, boxes);
        foreach (var box in boxes[..boxCount])
        {
            ArticleOf(index, box, []);
        }

        for (var left = SearchIndex.Number(index.HelpBytes, ref position); left > 0; left--)
        {
            ReadSign(index.HelpBytes, ref position, boxCount, groups);
        }
    }

    private static (int Count, int End) ReadBoxes(SearchIndex index, Span<int> boxes)
    {
        var bytes = index.HelpBytes;
        var position = 0;
        var count = SearchIndex.Number(bytes, ref position);
        if (count > MostBoxes)
        {
            throw SearchIndex.Damaged("it has too many help boxes");
        }

        for (var box = 0; box < count; box++)
        {
            boxes[box] = position;
            for (var left = SearchIndex.Number(bytes, ref position); left > 0; left--)
            {
                SearchIndex.Number(bytes, ref position);
            }
        }

        return (count, position);
    }

    private static (int Box, bool IsPhrase, int Count) ReadSign(ReadOnlySpan<byte> bytes, ref int position, int boxCount, Span<int> groups)
    {
        var (box, isPhrase, count) = (SearchIndex.Number(bytes, ref position), SearchIndex.Number(bytes, ref position) != 0, SearchIndex.Number(bytes, ref position));
        if (box >= boxCount || count is < 1 or > SearchFormat.LongestPhrase)
        {
            throw SearchIndex.Damaged("a sign is too long, or of no box");
        }

        for (var i = 0; i < count; i++)
        {
            groups[i] = SearchIndex.Number(bytes, ref position);
        }

        return (box, isPhrase, count);
    }

    // The words of a phrase follow each other; only words that say nothing may stand between them.
    private static bool HoldsPhrase(SearchIndex index, in SearchQuery query, ReadOnlySpan<int> groups)
    {
        var words = query.Words;
        for (var start = 0; start + groups.Length <= words.Length; start++)
        {
            var (word, matched) = (start, 0);
            while (matched < groups.Length && word < words.Length)
            {
                if (words[word].Group == groups[matched])
                {
                    matched++;
                }
                else if (matched == 0 || words[word].Group < 0 || !index.IsStop(words[word].Group))
                {
                    break;
                }

                word++;
            }

            if (matched == groups.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsAll(in SearchQuery query, ReadOnlySpan<int> groups)
    {
        foreach (var group in groups)
        {
            var holds = false;
            foreach (var word in query.Words)
            {
                holds |= word.Group == group;
            }

            if (!holds)
            {
                return false;
            }
        }

        return true;
    }

    // The compiler lists the articles with the fewest boxes first.
    private static int ArticleOf(SearchIndex index, int position, ReadOnlySpan<FoundArticle> found)
    {
        var bytes = index.HelpBytes;
        var (first, best) = (-1, found.Length);
        for (var left = SearchIndex.Number(bytes, ref position); left > 0; left--)
        {
            var article = SearchIndex.Number(bytes, ref position);
            if (article >= index.ArticleCount)
            {
                throw SearchIndex.Damaged("a help box is of an article that there is not");
            }

            first = first < 0 ? article : first;
            for (var i = 0; i < best; i++)
            {
                best = found[i].Article == article ? i : best;
            }
        }

        return best < found.Length ? found[best].Article : first;
    }
}
