using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClinicContent;

/// <summary>
/// Writes the search indexes of one language as the script search.js reads them: all that the packs have, with numbers as text that web hosts compress well. What is alike
/// stands together.
/// </summary>
internal static class SearchIndexFile
{
    private const int HasSection = 1;
    private const int IsPhrase = 2;

    public static void Write(SiteContext site, string language, IBufferWriter<byte> output)
    {
        output.Write("var clinicContentIndexes = ["u8);
        var separator = Array.Empty<byte>();
        SearchFiles.ForEachIndex(site, language, index =>
        {
            output.Write(separator);
            Write(index, output);
            separator = [(byte)','];
        });
        output.Write("];\n"u8);
    }

    private static void Write(SearchIndex index, IBufferWriter<byte> output)
    {
        var words = WordsOf(index);
        var letters = LettersOf(words);
        var phrases = PhrasesOf(index);
        var lists = ListsOf(index, phrases);
        var coder = new NumberCoder();
        WriteWords(coder, index, words, letters);
        var signs = SignsOf(index);
        WritePostings(coder, index, lists, words, signs);
        WritePhrases(coder, index, phrases, lists);
        WriteHelp(coder, index, signs);
        WriteOthers(coder, index);

        // No page holds the file, so that no character of markup has to be escaped.
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteNumber("count"u8, index.ArticleCount);
        json.WriteString("letters"u8, string.Concat(letters));
        json.WriteString("endings"u8, Texts(index.EndingBytes));
        json.WriteString("sounds"u8, index.SoundBytes.IsEmpty ? "" : Texts(index.SoundBytes));
        json.WriteString("numbers"u8, coder.ToText());
        json.WriteEndObject();
    }

    // In the order of their groups, so that the groups need no numbers.
    private static List<Word> WordsOf(SearchIndex index)
    {
        var words = new List<Word>();
        for (var reader = index.ReaderAt(0); reader.Read();)
        {
            words.Add(new(words.Count, [.. Encoding.UTF8.GetString(reader.Word).EnumerateRunes()], reader.Group, reader.IsMedicine));
        }

        return [.. words.OrderBy(word => word.Group)];
    }

    // The letters of the words, the most frequent first.
    private static List<Rune> LettersOf(List<Word> words) =>
        [.. words.SelectMany(word => word.Letters).CountBy(letter => letter).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key)];

    // Each word is told by what it shares with the word before, which is mostly one of its forms. Misspelled names of medicines come with the right ones.
    private static void WriteWords(NumberCoder coder, SearchIndex index, List<Word> words, List<Rune> letters)
    {
        var numbers = letters.Select((letter, number) => (letter, number)).ToDictionary(pair => pair.letter, pair => pair.number + 1);
        AddAll(coder, Kind.Head, [words.Count, index.StopCount, index.FillerCount, index.RegionEnd]);
        var (before, forms, ending, sharedBefore) = (new Word(-1, [], -1, IsMedicine: false), 0, 0, 0);
        foreach (var word in words)
        {
            var isForm = word.Group == before.Group ? 1 : 0;
            var shared = word.Letters.AsSpan().CommonPrefixLength(before.Letters);
            coder.Add(isForm, Kind.IsForm, forms, before.IsMedicine ? 1 : 0, before.Letters.Length);
            var replaced = before.Letters.Length - shared;
            coder.Add(replaced, Kind.Replaced, isForm, (isForm * 64) + before.Letters.Length, (isForm * 4096) + ending, (isForm * 64) + sharedBefore);
            var (last, two, three, tail) = (At(word, shared - 1), At(word, shared - 2), At(word, shared - 3), (isForm * 64) + At(before, shared));
            for (var at = shared; at <= word.Letters.Length; at++)
            {
                var letter = At(word, at);
                coder.Add(letter, Kind.Letter, (last * 2) + isForm, (((two * 64) + last) * 2) + isForm, (((three * 64) + two) * 64) + last, tail, (Math.Min(at, 7) * 64) + last);
                (three, two, last, tail) = (two, last, letter, unchecked((tail * 67) + letter));
            }

            coder.Add(word.IsMedicine ? 1 : 0, Kind.IsMedicine, (isForm * 2) + (before.IsMedicine ? 1 : 0));
            forms = isForm == 0 ? 0 : forms + 1;
            (ending, sharedBefore) = ((two * 64) + three, shared);
            before = word;
        }

        var places = words.Select((word, place) => (word.Number, place)).ToDictionary(pair => pair.Number, pair => pair.place);
        var misspelt = new List<(int Word, int Right)>();
        for (var reader = index.Misspelt(); reader.Read();)
        {
            misspelt.Add((places[reader.Word], places[reader.Right]));
        }

        misspelt.Sort();
        coder.Add(misspelt.Count, Kind.Head);
        int At(Word word, int place) => place >= 0 && place < word.Letters.Length ? numbers[word.Letters[place]] : 0;
        var previous = 0;
        foreach (var (word, right) in misspelt)
        {
            coder.Add(word - previous, Kind.Misspelt, 0);
            coder.Add(right, Kind.Right, 0);
            previous = word;
        }
    }

    private static List<List<Phrase>> PhrasesOf(SearchIndex index)
    {
        var phrases = new List<List<Phrase>>();
        for (var article = 0; article < index.ArticleCount; article++)
        {
            var ofArticle = new List<Phrase>();
            for (var reader = index.Phrases(article); reader.Read();)
            {
                var groups = new List<int>();
                while (reader.ReadGroup(out var group))
                {
                    groups.Add(group);
                }

                ofArticle.Add(new(reader.Field, groups));
            }

            phrases.Add(ofArticle);
        }

        return phrases;
    }

    // A word that is a phrase by itself is marked so, instead of being listed among the phrases.
    private static List<List<Posting>> ListsOf(SearchIndex index, List<List<Phrase>> phrases)
    {
        var lists = new List<List<Posting>>();
        for (var group = 0; group < index.GroupCount; group++)
        {
            var list = new List<Posting>();
            for (var postings = index.Postings(group); group >= index.StopCount && postings.Read();)
            {
                var (field, word) = (postings.Field, group);
                var isPhrase = field >= SearchField.SearchTerm && phrases[postings.Article].RemoveAll(phrase => phrase.Field == field && phrase.Groups.Count == 1 && phrase.Groups[0] == word) > 0;
                list.Add(new(postings.Article, postings.Section, new(field, postings.Impact, (postings.Section > 0 ? HasSection : 0) | (isPhrase ? IsPhrase : 0))));
            }

            lists.Add(list);
        }

        return lists;
    }

    // The articles with a word of each group, and how they use it. There are few kinds of uses, so that each has a number.
    private static void WritePostings(NumberCoder coder, SearchIndex index, List<List<Posting>> lists, List<Word> words, Dictionary<int, int> signs)
    {
        var uses = lists.SelectMany(list => list).CountBy(posting => posting.Use).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Field).ThenBy(pair => pair.Key.Flags).ThenBy(pair => pair.Key.Impact).Select(pair => pair.Key).ToList();
        AddAll(coder, Kind.Head, [uses.Count, .. uses.SelectMany(use => (int[])[((int)use.Field * 4) + use.Flags, use.Impact])]);
        var numbers = uses.Select((use, number) => (use, number)).ToDictionary(pair => pair.use, pair => pair.number);
        var forms = words.CountBy(word => word.Group).ToDictionary();
        var medicines = words.Where(word => word.IsMedicine).Select(word => word.Group).ToHashSet();
        var sections = new int[index.ArticleCount];
        var before = 0;
        for (var group = 0; group < lists.Count; group++)
        {
            var list = lists[group];
            var kind = group < index.StopCount ? 4 : group < index.FillerCount ? 0 : group < index.RegionEnd ? 1 : medicines.Contains(group) ? 2 : 3;
            if (group >= index.StopCount)
            {
                coder.Add(list.Count, Kind.Count, kind, (kind * 64) + Math.Min(forms[group], 15), (kind * 64) + before);
                before = list.Count;
            }

            coder.Add(signs.ContainsKey(group) ? 1 : 0, Kind.IsSign, (kind * 64) + Math.Min(list.Count, 2), (Math.Min(forms[group], 15) * 2) + Math.Min(list.Count, 1));
            var (article, use) = (-1, 0);
            for (var at = 0; at < list.Count; at++)
            {
                var left = list.Count - at;
                coder.Add(list[at].Article - article - 1, Kind.Distance, (left * 64) + article + 1, left, ((article + 1) * 8) + kind);
                article = list[at].Article;
                var next = numbers[list[at].Use];
                coder.Add(next, Kind.Use, (list.Count * 8) + kind, (use * 64) + Math.Min(at, 1), (article * 8) + kind, (list.Count * 64) + use);
                use = next;
                if (list[at].Section > 0)
                {
                    coder.Add(list[at].Section, Kind.Section, article, (article * 64) + use, (article * 64) + sections[article], (article * 64) + Math.Min(list.Count, 20), use);
                    sections[article] = list[at].Section;
                }
            }
        }
    }

    // A phrase is of words that stand in more than the text of its article, which are numbered for each article, and of stop words, which are numbered behind them.
    private static void WritePhrases(NumberCoder coder, SearchIndex index, List<List<Phrase>> phrases, List<List<Posting>> lists)
    {
        var named = phrases.ConvertAll(_ => new List<int>());
        for (var group = 0; group < lists.Count; group++)
        {
            foreach (var posting in lists[group].Where(posting => posting.Use.Field >= SearchField.SearchWord))
            {
                named[posting.Article].Add(group);
            }
        }

        var stops = index.StopCount;
        for (var article = 0; article < phrases.Count; article++)
        {
            coder.Add(phrases[article].Count, Kind.Head);
            var (fieldBefore, lengthBefore) = (0, 0);
            foreach (var (field, groups) in phrases[article])
            {
                var numbers = groups.ConvertAll(group => group < stops ? named[article].Count + group : named[article].BinarySearch(group));
                numbers.Sort();
                if (numbers.Count == 0 || numbers[0] < 0 || numbers.Distinct().Count() < numbers.Count)
                {
                    throw SearchIndex.Damaged("an article has not the words of its phrases");
                }

                coder.Add((int)field, Kind.Field, fieldBefore);
                coder.Add(numbers.Count, Kind.Length, (int)field, lengthBefore);
                var before = -1;
                for (var at = 0; at < numbers.Count; at++)
                {
                    coder.Add(numbers[at] - before - 1, Kind.Member, ((numbers.Count - at) * 1024) + article, (article * 4096) + before, numbers.Count - at);
                    before = numbers[at];
                }

                (fieldBefore, lengthBefore) = ((int)field, numbers.Count);
            }
        }
    }

    // As in the pack, without the places of signs, of which a page shows the whole box. Members are numbered in the order of their first use.
    private static void WriteHelp(NumberCoder coder, SearchIndex index, Dictionary<int, int> signs)
    {
        var numbers = NumbersOf(index.HelpBytes);
        var boxes = Copy(Kind.Head);
        for (var box = 0; box < boxes; box++)
        {
            var before = 0;
            for (var left = Copy(Kind.Head); left > 0; left--)
            {
                before = Copy(Kind.BoxArticle, before);
                numbers.Dequeue();
            }
        }

        var last = 0;
        for (var classes = Copy(Kind.Head); classes > 0; classes--)
        {
            for (var left = Copy(Kind.Alternatives); left > 0; left--)
            {
                CopyMembers(0);
            }
        }

        var of = 0;
        for (var left = Copy(Kind.Head); left > 0; left--)
        {
            of = Copy(Kind.Box, of);
            numbers.Dequeue();
            CopyMembers(1);
            CopyMembers(2);
        }

        int Copy(int kind, params ReadOnlySpan<int> contexts)
        {
            var number = numbers.Dequeue();
            coder.Add(number, kind, contexts);
            return number;
        }

        void CopyMembers(int role)
        {
            var count = Copy(Kind.Members, role);
            for (var left = count; left > 0; left--)
            {
                var member = numbers.Dequeue();
                coder.Add((member & 1) == 1 ? member : signs[member >> 1] * 2, Kind.Sign, (role * 16) + left, last, role);
                last = member;
            }
        }
    }

    // The groups of signs and of their classes, numbered in order.
    private static Dictionary<int, int> SignsOf(SearchIndex index)
    {
        var bytes = index.HelpBytes;
        var (found, position) = (new SortedSet<int>(), 0);
        for (var boxes = SearchIndex.Number(bytes, ref position); boxes > 0; boxes--)
        {
            for (var left = SearchIndex.Number(bytes, ref position) * 2; left > 0; left--)
            {
                SearchIndex.Number(bytes, ref position);
            }
        }

        for (var classes = SearchIndex.Number(bytes, ref position); classes > 0; classes--)
        {
            for (var left = SearchIndex.Number(bytes, ref position); left > 0; left--)
            {
                ReadMembers(bytes, ref position, found);
            }
        }

        for (var left = SearchIndex.Number(bytes, ref position); left > 0; left--)
        {
            SearchIndex.Number(bytes, ref position);
            SearchIndex.Number(bytes, ref position);
            ReadMembers(bytes, ref position, found);
            ReadMembers(bytes, ref position, found);
        }

        return found.Select((group, number) => (group, number)).ToDictionary(pair => pair.group, pair => pair.number);
    }

    private static void ReadMembers(ReadOnlySpan<byte> bytes, ref int position, SortedSet<int> found)
    {
        for (var left = SearchIndex.Number(bytes, ref position); left > 0; left--)
        {
            if (SearchIndex.Number(bytes, ref position) is var member && (member & 1) == 0)
            {
                found.Add(member >> 1);
            }
        }
    }

    private static Queue<int> NumbersOf(ReadOnlySpan<byte> bytes)
    {
        var numbers = new Queue<int>();
        for (var position = 0; position < bytes.Length;)
        {
            numbers.Enqueue(SearchIndex.Number(bytes, ref position));
        }

        return numbers;
    }

    private static void WriteOthers(NumberCoder coder, SearchIndex index)
    {
        var others = new List<List<int>>();
        for (var reader = index.Others(); reader.Read();)
        {
            others.Add([(int)reader.Field]);
            while (reader.ReadGroup(out var group))
            {
                others[^1].Add(group);
            }
        }

        coder.Add(others.Count, Kind.Head);
        foreach (var other in others)
        {
            AddAll(coder, Kind.Head, [other[0], other.Count - 1]);
            other.Skip(1).ToList().ForEach(group => coder.Add(group, Kind.Other, 0));
        }
    }

    private static void AddAll(NumberCoder coder, int kind, IEnumerable<int> numbers)
    {
        foreach (var number in numbers)
        {
            coder.Add(number, kind);
        }
    }

    private static string Texts(ReadOnlySpan<byte> bytes)
    {
        var texts = new List<string>();
        for (var reader = new EndingReader(bytes); reader.Read();)
        {
            texts.Add(Encoding.UTF8.GetString(reader.Ending));
        }

        return string.Join(' ', texts);
    }

    // The kinds of numbers, as search.js knows them.
    private static class Kind
    {
        public const int Head = 0;
        public const int IsForm = 1;
        public const int Replaced = 2;
        public const int Letter = 3;
        public const int IsMedicine = 4;
        public const int Misspelt = 5;
        public const int Right = 6;
        public const int Count = 7;
        public const int Distance = 8;
        public const int Use = 9;
        public const int Section = 10;
        public const int Field = 11;
        public const int Length = 12;
        public const int Member = 13;
        public const int BoxArticle = 14;
        public const int Alternatives = 15;
        public const int Box = 16;
        public const int Members = 17;
        public const int Sign = 18;
        public const int IsSign = 19;
        public const int Other = 20;
    }

    private sealed record Word(int Number, Rune[] Letters, int Group, bool IsMedicine);

    private sealed record Phrase(SearchField Field, List<int> Groups);

    private readonly record struct Use(SearchField Field, int Impact, int Flags);

    private readonly record struct Posting(int Article, int Section, Use Use);
}
