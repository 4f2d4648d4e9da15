using System.Buffers.Binary;
using System.Text;

namespace ClinicContent;

/// <summary>
/// The search index of one language of a pack, read in place (see <see cref="SearchFormat"/>). Every read is checked against its bounds;
/// opening the index reads only the table of its parts.
/// </summary>
internal readonly ref struct SearchIndex
{
    private readonly ReadOnlySpan<byte> _articles;
    private readonly ReadOnlySpan<byte> _blocks;
    private readonly ReadOnlySpan<byte> _words;
    private readonly ReadOnlySpan<byte> _lists;
    private readonly ReadOnlySpan<byte> _postings;
    private readonly ReadOnlySpan<byte> _phrases;
    private readonly ReadOnlySpan<byte> _misspelt;
    private readonly ReadOnlySpan<byte> _others;
    private readonly ContentPack? _pack;

    private SearchIndex(ContentPack? pack, ReadOnlySpan<byte> index)
    {
        _pack = pack;
        WordCount = Count(index, SearchFormat.WordCountOffset);
        GroupCount = Count(index, SearchFormat.GroupCountOffset);
        StopCount = Count(index, SearchFormat.StopCountOffset);
        FillerCount = Count(index, SearchFormat.FillerCountOffset);
        _articles = Part(index, SearchFormat.Articles);
        _blocks = Part(index, SearchFormat.Blocks);
        _words = Part(index, SearchFormat.Words);
        _lists = Part(index, SearchFormat.Lists);
        _postings = Part(index, SearchFormat.Postings);
        _phrases = Part(index, SearchFormat.Phrases);
        HelpBytes = Part(index, SearchFormat.Help);
        EndingBytes = Part(index, SearchFormat.Endings);
        RegionEnd = RegionEndOf(OptionalPart(index, SearchFormat.Regions));
        _misspelt = OptionalPart(index, SearchFormat.Misspelt);
        SoundBytes = OptionalPart(index, SearchFormat.Sounds);
        _others = OptionalPart(index, SearchFormat.Others);
        ArticleCount = _articles.Length / sizeof(uint);
        if (_blocks.Length / sizeof(uint) < BlockCount || StopCount > FillerCount || FillerCount > GroupCount || _phrases.Length / sizeof(uint) < ArticleCount)
        {
            throw Damaged("its tables are too short");
        }
    }

    public ContentPack Pack => _pack ?? throw new InvalidOperationException("The index is in no pack yet.");

    public int WordCount { get; }

    /// <summary>The number of word groups. Those below <see cref="StopCount"/> carry no meaning, such as "the".</summary>
    public int GroupCount { get; }

    public int StopCount { get; }

    /// <summary>The end of the groups that carry little meaning, such as "best".</summary>
    public int FillerCount { get; }

    /// <summary>The end of the groups of parts of the body, which begin at <see cref="FillerCount"/>.</summary>
    public int RegionEnd { get; }

    public int ArticleCount { get; }

    public int BlockCount => (WordCount + SearchFormat.WordsInBlock - 1) / SearchFormat.WordsInBlock;

    public ReadOnlySpan<byte> HelpBytes { get; }

    public ReadOnlySpan<byte> EndingBytes { get; }

    /// <summary>Letters that sound alike, for <see cref="SoundReader"/>; empty where none are known.</summary>
    public ReadOnlySpan<byte> SoundBytes { get; }

    /// <summary>Opens the index of one of the languages of a pack; false when it has none.</summary>
    public static bool TryOpen(ContentPack pack, int language, out SearchIndex index)
    {
        index = default;
        if (!pack.Reader.Sections.TryFind(PackTag.Search, out var place))
        {
            return false;
        }

        var section = pack.Reader.Bytes.Slice(place);
        if (language >= Count(section, 0))
        {
            return false;
        }

        var bytes = Slice(section, sizeof(uint) + (language * 2 * sizeof(uint)));
        if (bytes.IsEmpty)
        {
            return false;
        }

        index = new SearchIndex(pack, bytes);
        return true;
    }

    /// <summary>Opens an index that is not in a pack yet, and has words but no articles to show.</summary>
    public static SearchIndex Of(ReadOnlySpan<byte> index) => new(null, index);

    /// <summary>The position of the article among those of the pack.</summary>
    public int Record(int article) =>
        (int)BinaryPrimitives.ReadUInt32LittleEndian(_articles[(article * sizeof(uint))..]) is var record && (uint)record < (uint)Pack.Reader.ArticleCount
            ? record
            : throw Damaged($"there is no article {record}");

    public Article ArticleAt(int article) => Pack.At(Record(article));

    /// <summary>Gets a word by its number.</summary>
    public string Word(int number)
    {
        var reader = ReaderAt(number / SearchFormat.WordsInBlock);
        for (var skip = number % SearchFormat.WordsInBlock; skip >= 0; skip--)
        {
            reader.Read();
        }

        return Encoding.UTF8.GetString(reader.Word);
    }

    /// <summary>Checks for a group without meaning of its own.</summary>
    public bool IsStop(int group) => group < StopCount;

    /// <summary>Checks for a group with little meaning of its own.</summary>
    public bool IsFiller(int group) => group < FillerCount;

    /// <summary>Checks for a part of the body.</summary>
    public bool IsRegion(int group) => group >= FillerCount && group < RegionEnd;

    /// <summary>Gets the right spelling of the name of a medicine, which is most often the name itself.</summary>
    /// <param name="number">The number of the word.</param>
    public int RightSpelling(int number)
    {
        var reader = Misspelt();
        while (reader.Read())
        {
            if (reader.Word == number)
            {
                return reader.Right;
            }
        }

        return number;
    }

    /// <summary>Reads the misspelled names of medicines.</summary>
    public MisspeltReader Misspelt() => new(_misspelt, WordCount);

    /// <summary>Finds a word.</summary>
    /// <returns>Its group, or -1.</returns>
    public int Find(scoped ReadOnlySpan<char> word) => Find(word, out _);

    /// <summary>Finds a word.</summary>
    /// <param name="word">The word, folded.</param>
    /// <param name="medicine">Its number when it is the name of a medicine; otherwise -1.</param>
    /// <returns>Its group, or -1.</returns>
    public int Find(scoped ReadOnlySpan<char> word, out int medicine)
    {
        medicine = -1;
        Span<byte> utf8 = stackalloc byte[IndexWordReader.Longest];
        if (!Encoding.UTF8.TryGetBytes(word, utf8, out var length))
        {
            return -1;
        }

        var wanted = utf8[..length];
        var block = BlockOf(wanted);
        var reader = ReaderAt(block);
        for (var number = block * SearchFormat.WordsInBlock; reader.Read(); number++)
        {
            var order = reader.Word.SequenceCompareTo(wanted);
            if (order >= 0)
            {
                medicine = order == 0 && reader.IsMedicine ? number : -1;
                return order == 0 ? reader.Group : -1;
            }
        }

        return -1;
    }

    /// <summary>Creates a reader of the words from the first of a block on.</summary>
    public IndexWordReader ReaderAt(int block) =>
        block < BlockCount
            ? new(_words, (int)Math.Min(BinaryPrimitives.ReadUInt32LittleEndian(_blocks[(block * sizeof(uint))..]), int.MaxValue), block * SearchFormat.WordsInBlock, WordCount, GroupCount)
            : new(default, 0, 0, 0, 0);

    /// <summary>Finds the only block that can hold a word: the last one that does not begin after it.</summary>
    public int BlockOf(scoped ReadOnlySpan<byte> word)
    {
        var (low, high) = (0, BlockCount);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = FirstWord(middle).SequenceCompareTo(word) <= 0 ? (middle, high) : (low, middle);
        }

        return low;
    }

    private ReadOnlySpan<byte> FirstWord(int block)
    {
        var position = BinaryPrimitives.ReadUInt32LittleEndian(_blocks[(block * sizeof(uint))..]);
        return position + 2L <= _words.Length && _words[(int)position + 1] <= _words.Length - (int)position - 2
            ? _words.Slice((int)position + 2, _words[(int)position + 1])
            : throw Damaged("a block of words begins beyond their end");
    }

    /// <summary>Reads the articles that have a word of a group; none for a stop group.</summary>
    public PostingReader Postings(int group)
    {
        var list = group - StopCount;
        if (list < 0 || (uint)group >= (uint)GroupCount)
        {
            return default;
        }

        var block = list / SearchFormat.ListsInBlock * sizeof(uint);
        if (block + sizeof(uint) > _lists.Length)
        {
            throw Damaged("a list is missing");
        }

        var position = (int)Math.Min(BinaryPrimitives.ReadUInt32LittleEndian(_lists[block..]), int.MaxValue);
        for (var skip = list % SearchFormat.ListsInBlock; ; skip--)
        {
            var length = Number(_postings, ref position);
            if (length < 1 || length > _postings.Length - position)
            {
                throw Damaged("a list is longer than all");
            }

            if (skip == 0)
            {
                return new(_postings.Slice(position, length), ArticleCount);
            }

            position += length;
        }
    }

    /// <summary>Reads the phrases of an article: its title, its other names and its search terms.</summary>
    public PhraseReader Phrases(int article) => new(_phrases, (int)Math.Min(BinaryPrimitives.ReadUInt32LittleEndian(_phrases[(article * sizeof(uint))..]), int.MaxValue), GroupCount);

    /// <summary>Reads the subjects of other clinics that texts mention, such as blood pressure: each is a word or two.</summary>
    public PhraseReader Others() => _others.IsEmpty ? default : new(_others, 0, GroupCount);

    public static int Number(ReadOnlySpan<byte> bytes, ref int position) =>
        position >= 0 && Leb128.TryRead(bytes, ref position, out var number) ? number : throw Damaged("a number is");

    public static ContentPackException Damaged(string what) => new($"The search index of the content pack is damaged: {what}. Build the pack again, or fetch it again.");

    private static int Count(ReadOnlySpan<byte> bytes, int offset) =>
        offset + sizeof(uint) <= bytes.Length && BinaryPrimitives.ReadUInt32LittleEndian(bytes[offset..]) is var count and <= int.MaxValue / 8
            ? (int)count
            : throw Damaged("a count is wrong");

    private static ReadOnlySpan<byte> Part(ReadOnlySpan<byte> index, int part) =>
        part < Count(index, SearchFormat.PartCountOffset) ? Slice(index, SearchFormat.PartsOffset + (part * 2 * sizeof(uint))) : throw Damaged("a part is missing");

    private static ReadOnlySpan<byte> OptionalPart(ReadOnlySpan<byte> index, int part) => part < Count(index, SearchFormat.PartCountOffset) ? Part(index, part) : default;

    // Without the part, none: so in packs of earlier versions.
    private int RegionEndOf(ReadOnlySpan<byte> part)
    {
        var position = 0;
        var end = part.IsEmpty ? FillerCount : Number(part, ref position);
        return end >= FillerCount && end <= GroupCount ? end : throw Damaged("parts of the body end beyond the groups");
    }

    private static ReadOnlySpan<byte> Slice(ReadOnlySpan<byte> bytes, int place)
    {
        if (place < 0 || place + (2 * sizeof(uint)) > bytes.Length)
        {
            throw Damaged("a part is missing");
        }

        var (offset, length) = (BinaryPrimitives.ReadUInt32LittleEndian(bytes[place..]), BinaryPrimitives.ReadUInt32LittleEndian(bytes[(place + sizeof(uint))..]));
        return (ulong)offset + length <= (ulong)bytes.Length ? bytes.Slice((int)offset, (int)length) : throw Damaged("a part lies beyond its end");
    }
}
