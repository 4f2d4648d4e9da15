using System.Runtime.InteropServices;
using System.Text;

namespace ClinicContent.Compiler;

/// <summary>Writes the search index of one language in the layout of <see cref="SearchFormat"/>. Equal articles give equal bytes.</summary>
internal sealed class LanguageIndexWriter
{
    // Of BM25: how soon further uses of a word count less, and how much a long text counts against it.
    private const double Saturation = 6;
    private const double LengthShare = 0.4;
    private const int HighestImpact = 255;

    /// <summary>The fewest articles that are too many for one of their sections to be named by a word that two of three have.</summary>
    private const int FewestOfMost = 12;
    private const int WeightScale = 16;

    // From a word that the text of a long article says once to one in several names. More steps find nothing more, and make the index larger.
    private static readonly byte[] Impacts = [16, 44, 76, 124, 200];

    private readonly SearchLanguage _language;
    private readonly WordTable _table;
    private readonly IReadOnlyList<(int Record, CompiledArticle Article)> _articles;
    private readonly ArticleWords[] _words;
    private readonly IReadOnlyList<CompiledHelpBox> _help;
    private List<(int Kind, List<WordGroup> Groups)> _others = [];

    /// <param name="language">The language.</param>
    /// <param name="articles">Its articles and their positions in the pack, in order.</param>
    /// <param name="help">Its help boxes.</param>
    public LanguageIndexWriter(string language, IReadOnlyList<(int Record, CompiledArticle Article)> articles, IReadOnlyList<CompiledHelpBox> help)
    {
        (_language, _articles, _help) = (SearchLanguage.Of(language), articles, help);
        _table = new(_language);
        _words = new ArticleWords[articles.Count];
        Parallel.For(
            0,
            articles.Count,
            () => new ArticleWordReader(_table),
            (article, _, reader) =>
            {
                _words[article] = reader.Read(articles[article].Article);
                return reader;
            },
            _ => { });
    }

    public byte[] Write()
    {
        var signs = new SignReader(_language, _table, _help);
        var misspelt = MedicineSpelling.Find(_language, _articles.Select(article => article.Article), _table);
        _table.AddForms();
        _others = FindOthers();
        var index = Write(signs, misspelt);
        return _table.AddEverydayWords(word => IsTaken(index, word)) ? Write(signs, misspelt) : index;
    }

    // Words that no article has need no such list, as nothing is found for them, unless they are never answered.
    private List<(int Kind, List<WordGroup> Groups)> FindOthers()
    {
        var others = new List<(int Kind, List<WordGroup> Groups)>();
        foreach (var word in _language.NeverSubjects)
        {
            var group = _table.Add(word).Group;
            group.IsUsed = true;
            others.Add((SearchFormat.Never, [group]));
        }

        foreach (var subject in _language.OtherSubjects)
        {
            var groups = subject.Split(' ').Select(_table.GroupOf).ToList();
            if (groups.TrueForAll(group => group is { IsStop: false } and ({ IsUsed: true } or { IsFiller: true })) && groups.Exists(group => group!.IsUsed))
            {
                groups.ForEach(group => group!.IsUsed = true);
                others.Add((0, [.. groups.OfType<WordGroup>()]));
            }
        }

        return others;
    }

    private byte[] Write(SignReader signs, IReadOnlyDictionary<IndexedWord, IndexedWord> misspelt)
    {
        var words = _table.Words.OrderBy(word => Encoding.UTF8.GetBytes(word.Text), ByteOrder.Instance).ToList();
        var (stopCount, groups) = NumberGroups(words);
        var (blocks, wordBytes) = WriteWords(words);
        var (lists, postings) = WritePostings(groups[stopCount..]);
        var parts = new byte[SearchFormat.PartCount][];
        parts[SearchFormat.Articles] = Numbers(_articles.Select(article => article.Record));
        parts[SearchFormat.Blocks] = Numbers(blocks);
        parts[SearchFormat.Words] = wordBytes;
        parts[SearchFormat.Lists] = Numbers(lists);
        parts[SearchFormat.Postings] = postings;
        parts[SearchFormat.Phrases] = WritePhrases();
        parts[SearchFormat.Help] = WriteHelp(signs);
        parts[SearchFormat.Endings] = WriteTexts(_language.Endings);
        parts[SearchFormat.Regions] = WriteRegions(groups);
        parts[SearchFormat.Misspelt] = WriteMisspelt(words, misspelt);
        parts[SearchFormat.Sounds] = WriteTexts(_language.Sounds);
        parts[SearchFormat.Others] = WriteOthers();
        return Join([words.Count, groups.Count, stopCount, groups.Count(group => group.IsStop || group.IsFiller), parts.Length], parts);
    }

    // Asks the search itself.
    private static bool IsTaken(byte[] index, string word)
    {
        QueryBuffers buffers = default;
        return new SearchQuery(SearchIndex.Of(index), word, ref buffers).IsKnown;
    }

    /// <summary>Joins numbers and parts, with a table of the parts between them.</summary>
    public static byte[] Join(IReadOnlyList<int> numbers, IReadOnlyList<byte[]> parts)
    {
        List<byte> bytes = [.. Numbers(numbers)];
        var offset = (numbers.Count + (2 * parts.Count)) * sizeof(int);
        foreach (var part in parts)
        {
            bytes.AddRange(Numbers([part.Length == 0 ? 0 : offset, part.Length]));
            offset = checked(offset + part.Length);
        }

        foreach (var part in parts)
        {
            bytes.AddRange(part);
        }

        return [.. bytes];
    }

    private static byte[] Numbers(IEnumerable<int> numbers) => MemoryMarshal.AsBytes(numbers.ToArray().AsSpan()).ToArray();

    // Stop groups come first, then fillers, then parts of the body, and names of medicines last; each in the order of their first word, so that equal libraries number
    // them alike. Those of one kind that nothing uses are one: a search only has to know the kind.
    private static (int StopCount, List<WordGroup> Groups) NumberGroups(IReadOnlyList<IndexedWord> words)
    {
        var groups = new List<WordGroup>();
        foreach (var kind in words.GroupBy(word => word.Group).ToLookup(KindOf, forms => forms.Key).OrderBy(kind => kind.Key))
        {
            foreach (var group in kind.Where(group => group.IsUsed))
            {
                group.Number = groups.Count;
                groups.Add(group);
            }

            var unused = kind.Where(group => !group.IsUsed).ToList();
            unused.ForEach(group => group.Number = groups.Count);
            groups.AddRange(unused.Take(1));
        }

        return (groups.Count(group => group.IsStop), groups);
    }

    private static int KindOf(IGrouping<WordGroup, IndexedWord> forms) => forms.Key switch
    {
        { IsStop: true } => 0,
        { IsFiller: true } => 1,
        { IsRegion: true } => 2,
        _ => forms.All(word => word.IsMedicine) ? 4 : 3,
    };

    private static (List<int> Blocks, byte[] Words) WriteWords(List<IndexedWord> words)
    {
        var (blocks, bytes, before) = (new List<int>(), new List<byte>(), Array.Empty<byte>());
        for (var number = 0; number < words.Count; number++)
        {
            var word = Encoding.UTF8.GetBytes(words[number].Text);
            var shared = 0;
            if (number % SearchFormat.WordsInBlock == 0)
            {
                blocks.Add(bytes.Count);
            }
            else
            {
                shared = word.AsSpan().CommonPrefixLength(before);
            }

            bytes.Add((byte)shared);
            bytes.Add((byte)(word.Length - shared));
            bytes.AddRange(word.AsSpan(shared));
            Leb128.Write(bytes, (words[number].Group.Number << 1) | (words[number].IsMedicine ? 1 : 0));
            before = word;
        }

        return (blocks, [.. bytes]);
    }

    private (List<int> Lists, byte[] Postings) WritePostings(List<WordGroup> groups)
    {
        var uses = UsesOf(groups);
        var average = Math.Max(1, _words.Length == 0 ? 1 : _words.Average(words => words.Length));
        var (lists, bytes, list) = (new List<int>(), new List<byte>(), new List<byte>());
        for (var number = 0; number < groups.Count; number++)
        {
            if (number % SearchFormat.ListsInBlock == 0)
            {
                lists.Add(bytes.Count);
            }

            list.Clear();
            list.Add(WeightOf(uses[number].Count));
            var before = -1;
            foreach (var (article, use) in uses[number])
            {
                Leb128.Write(list, article - before - 1);
                list.Add(ImpactOf(use, _words[article].Length / average));
                list.Add((byte)(((int)use.Field << SearchFormat.FieldShift) | (HasSection(use.Field, uses[number].Count) ? use.Section : 0)));
                before = article;
            }

            Leb128.Write(bytes, list.Count);
            bytes.AddRange(list);
        }

        return (lists, [.. bytes]);
    }

    private List<(int Article, WordUse Use)>[] UsesOf(List<WordGroup> groups)
    {
        var first = groups.Count > 0 ? groups[0].Number : 0;
        var uses = new List<(int Article, WordUse Use)>[groups.Count];
        for (var group = 0; group < uses.Length; group++)
        {
            uses[group] = [];
        }

        for (var article = 0; article < _words.Length; article++)
        {
            foreach (var (group, use) in _words[article].Uses)
            {
                uses[group.Number - first].Add((article, use));
            }
        }

        return uses;
    }

    // The inverse document frequency of BM25; a word that no article has is as rare as can be.
    private byte WeightOf(int articles) =>
        (byte)Math.Clamp(Math.Round(WeightScale * Math.Log(1 + ((_articles.Count - articles + 0.5) / (articles + 0.5)))), 1, byte.MaxValue);

    private static byte ImpactOf(WordUse use, double length)
    {
        var impact = HighestImpact * use.Frequency / (use.Frequency + (Saturation * (1 - LengthShare + (LengthShare * length))));
        var step = 0;
        while (step + 1 < Impacts.Length && impact * 2 >= Impacts[step] + Impacts[step + 1])
        {
            step++;
        }

        return Impacts[step];
    }

    // A name is that of the whole article, and the text of no section in particular has a word that most articles say.
    private bool HasSection(SearchField field, int articles) =>
        field < SearchField.SearchTerm && (field != SearchField.Body || articles < FewestOfMost || articles * 3 < _articles.Count * 2);

    private byte[] WritePhrases()
    {
        var bytes = new List<byte>();
        var offsets = new List<int>();
        foreach (var words in _words)
        {
            offsets.Add((_words.Length * sizeof(int)) + bytes.Count);
            Leb128.Write(bytes, words.Phrases.Count);
            foreach (var (field, groups) in words.Phrases)
            {
                Leb128.Write(bytes, (int)field);
                WriteGroups(bytes, groups.Select(group => group.Number).Order());
            }
        }

        return [.. Numbers(offsets), .. bytes];
    }

    private byte[] WriteHelp(SignReader signs)
    {
        var bytes = new List<byte>();
        Leb128.Write(bytes, _help.Count);
        for (var box = 0; box < _help.Count; box++)
        {
            WriteBox(bytes, box, signs.Phrases.Where(phrase => phrase.Box == box).SelectMany(phrase => phrase.Members).Select(signs.GroupOf).OfType<WordGroup>().ToHashSet());
        }

        Leb128.Write(bytes, signs.Classes.Count);
        foreach (var each in signs.Classes)
        {
            Leb128.Write(bytes, each.Alternatives.Count);
            each.Alternatives.ForEach(WriteMembers);
        }

        Leb128.Write(bytes, signs.Phrases.Count);
        foreach (var phrase in signs.Phrases)
        {
            Leb128.Write(bytes, phrase.Box);
            Leb128.Write(bytes, phrase.Line);
            WriteMembers(phrase.Members);
            WriteMembers(phrase.Denials);
        }

        return [.. bytes];

        void WriteMembers(IReadOnlyList<string> members)
        {
            Leb128.Write(bytes, members.Count);
            foreach (var member in members)
            {
                Leb128.Write(bytes, signs.GroupOf(member) is { } group ? group.Number * 2 : (NumberOf(signs.Classes, member) * 2) + 1);
            }
        }
    }

    // The class of medicines has no words of its own.
    private static int NumberOf(IReadOnlyList<SignClass> classes, string name)
    {
        for (var number = 0; number < classes.Count; number++)
        {
            if (classes[number].Name == name)
            {
                return number + 1;
            }
        }

        return HelpSigns.Medicines;
    }

    // The articles that say most of what the box is about come first.
    private void WriteBox(List<byte> bytes, int box, HashSet<WordGroup> groups)
    {
        var signs = _help.ToDictionary(each => each.Id, each => each.Signs.Count);
        var articles = Enumerable.Range(0, _articles.Count).Where(article => _articles[article].Article.HelpBoxes.Contains(_help[box].Id))
            .OrderByDescending(article => _words[article].Uses.Where(use => groups.Contains(use.Key)).Sum(use => (double)use.Value.Frequency / (use.Value.Frequency + Saturation)))
            .ThenBy(article => article).ToList();
        Leb128.Write(bytes, articles.Count);
        foreach (var article in articles)
        {
            Leb128.Write(bytes, article);
            Leb128.Write(bytes, _articles[article].Article.HelpBoxes.TakeWhile(id => id != _help[box].Id).Sum(id => signs.GetValueOrDefault(id)));
        }
    }

    private static byte[] WriteTexts(IReadOnlyList<string> texts)
    {
        var bytes = new List<byte>();
        Leb128.Write(bytes, texts.Count);
        foreach (var text in texts)
        {
            var utf8 = Encoding.UTF8.GetBytes(text);
            Leb128.Write(bytes, utf8.Length);
            bytes.AddRange(utf8);
        }

        return [.. bytes];
    }

    private static byte[] WriteRegions(List<WordGroup> groups)
    {
        var bytes = new List<byte>();
        Leb128.Write(bytes, groups.Count(group => group.IsStop || group.IsFiller || group.IsRegion));
        return [.. bytes];
    }

    private static byte[] WriteMisspelt(List<IndexedWord> words, IReadOnlyDictionary<IndexedWord, IndexedWord> misspelt)
    {
        var numbers = words.Select((word, number) => (word, number)).ToDictionary(each => each.word, each => each.number);
        var (bytes, before) = (new List<byte>(), -1);
        Leb128.Write(bytes, misspelt.Count);
        foreach (var (word, right) in misspelt.Select(pair => (Word: numbers[pair.Key], Right: numbers[pair.Value])).OrderBy(pair => pair.Word))
        {
            Leb128.Write(bytes, word - before - 1);
            Leb128.Write(bytes, right);
            before = word;
        }

        return [.. bytes];
    }

    private byte[] WriteOthers()
    {
        var others = _others.Select(other => (other.Kind, Groups: other.Groups.ConvertAll(group => group.Number))).DistinctBy(other => string.Join(' ', other.Groups)).ToList();
        var bytes = new List<byte>();
        Leb128.Write(bytes, others.Count);
        foreach (var (kind, groups) in others)
        {
            Leb128.Write(bytes, kind);
            WriteGroups(bytes, groups);
        }

        return [.. bytes];
    }

    private static void WriteGroups(List<byte> bytes, IEnumerable<int> groups)
    {
        var numbers = groups.ToList();
        Leb128.Write(bytes, numbers.Count);
        numbers.ForEach(number => Leb128.Write(bytes, number));
    }

    private sealed class ByteOrder : IComparer<byte[]>
    {
        public static ByteOrder Instance { get; } = new();

        public int Compare(byte[]? x, byte[]? y) => x.AsSpan().SequenceCompareTo(y);
    }
}
