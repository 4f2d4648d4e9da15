using System.Numerics;

namespace ClinicContent;

/// <summary>
/// Finds the emergency in a query: the signs of the help boxes, and the phrases that are listed for them. The words of a sign may come in any order, with a few others between them. Words
/// that mean the same there are a class, such as "weak" and "gave out".
/// </summary>
internal static class HelpSigns
{
    private const int MostBoxes = 64;
    private const int MostClasses = 256;

    /// <summary>The class of the names of medicines, which has no words of its own.</summary>
    public const int Medicines = 0;

    /// <summary>Finds the box whose signs say most of the query; null for none.</summary>
    /// <param name="index">The index.</param>
    /// <param name="query">The query.</param>
    /// <param name="found">The articles that it found, the best first.</param>
    public static FoundSign? Find(SearchIndex index, in SearchQuery query, ReadOnlySpan<FoundArticle> found)
    {
        Span<FoundBox> boxes = stackalloc FoundBox[MostBoxes];
        Span<uint> classes = stackalloc uint[MostClasses];
        Span<uint> members = stackalloc uint[SearchFormat.LongestPhrase];
        var words = new SignWords(index, query);
        var (boxCount, position) = ReadBoxes(index, boxes);
        ReadClasses(index, ref position, words, classes, members);
        for (var left = SearchIndex.Number(index.HelpBytes, ref position); left > 0; left--)
        {
            var (box, line) = ReadPlace(index.HelpBytes, ref position, boxCount);
            var held = ReadMembers(index, ref position, words, classes, members, out var count);
            var isDenied = ReadAny(index, ref position, words, classes);
            if (held && !isDenied && words.Together(members[..count], Reach(count)) is var place and > 0)
            {
                boxes[box].Add(line, place);
            }
        }

        return Best(index, boxes[..boxCount], found);
    }

    /// <exception cref="ContentPackException">The boxes or signs are damaged.</exception>
    public static void Check(SearchIndex index)
    {
        Span<FoundBox> boxes = stackalloc FoundBox[MostBoxes];
        Span<uint> classes = stackalloc uint[MostClasses];
        Span<uint> members = stackalloc uint[SearchFormat.LongestPhrase];
        var (boxCount, position) = ReadBoxes(index, boxes);
        ReadClasses(index, ref position, default, classes, members);
        foreach (var box in boxes[..boxCount])
        {
            ArticleOf(index, box.Articles, [], out _, out _);
        }

        for (var left = SearchIndex.Number(index.HelpBytes, ref position); left > 0; left--)
        {
            ReadPlace(index.HelpBytes, ref position, boxCount);
            ReadMembers(index, ref position, default, classes, members, out _);
            ReadAny(index, ref position, default, classes);
        }
    }

    /// <summary>The number of other telling words that may stand between the words of a sign.</summary>
    private static int Reach(int members) => members;

    private static (int Count, int End) ReadBoxes(SearchIndex index, Span<FoundBox> boxes)
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
            boxes[box] = new FoundBox { Articles = position };
            for (var left = SearchIndex.Number(bytes, ref position); left > 0; left--)
            {
                SearchIndex.Number(bytes, ref position);
                SearchIndex.Number(bytes, ref position);
            }
        }

        return (count, position);
    }

    // A class is of words and of classes before it.
    private static void ReadClasses(SearchIndex index, ref int position, in SignWords words, Span<uint> classes, Span<uint> members)
    {
        var count = SearchIndex.Number(index.HelpBytes, ref position);
        if (count >= MostClasses)
        {
            throw SearchIndex.Damaged("it has too many classes of words");
        }

        classes.Clear();
        classes[Medicines] = words.Medicines;
        for (var number = 1; number <= count; number++)
        {
            for (var left = SearchIndex.Number(index.HelpBytes, ref position); left > 0; left--)
            {
                if (ReadMembers(index, ref position, words, classes, members, out var length))
                {
                    classes[number] |= words.Together(members[..length], 0);
                }
            }
        }
    }

    private static (int Box, int Line) ReadPlace(ReadOnlySpan<byte> bytes, ref int position, int boxCount)
    {
        var (box, line) = (SearchIndex.Number(bytes, ref position), SearchIndex.Number(bytes, ref position));
        return box < boxCount ? (box, line) : throw SearchIndex.Damaged("a sign is of no box");
    }

    // The places of each member in the query; false when one has none.
    private static bool ReadMembers(SearchIndex index, ref int position, in SignWords words, ReadOnlySpan<uint> classes, Span<uint> members, out int count)
    {
        count = SearchIndex.Number(index.HelpBytes, ref position);
        if (count < 1 || count > members.Length)
        {
            throw SearchIndex.Damaged("a sign is too long");
        }

        var holdsAll = true;
        for (var i = 0; i < count; i++)
        {
            members[i] = ReadMember(index, ref position, words, classes);
            holdsAll &= members[i] != 0;
        }

        return holdsAll;
    }

    private static bool ReadAny(SearchIndex index, ref int position, in SignWords words, ReadOnlySpan<uint> classes)
    {
        var holds = false;
        for (var left = SearchIndex.Number(index.HelpBytes, ref position); left > 0; left--)
        {
            holds |= ReadMember(index, ref position, words, classes) != 0;
        }

        return holds;
    }

    private static uint ReadMember(SearchIndex index, ref int position, in SignWords words, ReadOnlySpan<uint> classes)
    {
        var member = SearchIndex.Number(index.HelpBytes, ref position);
        return (member & 1) == 0 ? words.PlacesOf(member >> 1)
            : member >> 1 < classes.Length ? classes[member >> 1]
            : throw SearchIndex.Damaged("a sign's class is");
    }

    private static FoundSign? Best(SearchIndex index, ReadOnlySpan<FoundBox> boxes, ReadOnlySpan<FoundArticle> found)
    {
        FoundSign? best = null;
        var (most, rank) = (0, int.MaxValue);
        foreach (var box in boxes)
        {
            var held = BitOperations.PopCount(box.Places);
            if (held > 0 && held >= most && ArticleOf(index, box.Articles, found, out var first, out var place) is var article and >= 0 && (held > most || place < rank))
            {
                (best, most, rank) = (new(article, first + box.Line), held, place);
            }
        }

        return best;
    }

    // The article that fits the query best. The compiler lists first those that say most of the box's signs.
    private static int ArticleOf(SearchIndex index, int position, ReadOnlySpan<FoundArticle> found, out int first, out int place)
    {
        var bytes = index.HelpBytes;
        var best = -1;
        (first, place) = (0, found.Length);
        for (var left = SearchIndex.Number(bytes, ref position); left > 0; left--)
        {
            var (article, line) = (SearchIndex.Number(bytes, ref position), SearchIndex.Number(bytes, ref position));
            if (article >= index.ArticleCount)
            {
                throw SearchIndex.Damaged("a help box is of an article that there is not");
            }

            if (best < 0)
            {
                (best, first) = (article, line);
            }

            for (var i = 0; i < place; i++)
            {
                if (found[i].Article == article)
                {
                    (best, first, place) = (article, line, i);
                }
            }
        }

        return best;
    }

    private struct FoundBox
    {
        private int _most;

        /// <summary>Where its articles are listed.</summary>
        public int Articles { get; init; }

        /// <summary>The words of the query that its signs say.</summary>
        public uint Places { get; private set; }

        /// <summary>The sign that says most.</summary>
        public int Line { get; private set; }

        public void Add(int line, uint places)
        {
            Places |= places;
            if (BitOperations.PopCount(places) > _most)
            {
                (_most, Line) = (BitOperations.PopCount(places), line);
            }
        }
    }
}
