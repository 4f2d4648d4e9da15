using System.Text;

namespace ClinicContent;

/// <summary>
/// Reads the tables and indexes of a pack in place. It knows only the format; the types of articles, clinics and documents read the bytes
/// behind its references. Immutable and thread-safe.
/// </summary>
internal sealed class PackReader
{

    private readonly PackReference _pack;
    private readonly PackTable _slugs;
    private readonly PackTable _articles;
    private readonly PackTable _languages;

    /// <exception cref="ContentPackException">The bytes are not a content pack that this version can read.</exception>
    public PackReader(ReadOnlyMemory<byte> memory)
    {
        Bytes = new PackBytes(memory);
        Sections = new PackSections(Bytes);
        _pack = Sections.Find(PackTag.Pack);
        if (_pack.Length < PackFormat.PackSize)
        {
            throw new ContentPackException($"The section of the pack has {_pack.Length} bytes, and needs {PackFormat.PackSize}", _pack.Offset);
        }

        Name = Bytes.String(Bytes.Reference(_pack.Offset + PackFormat.NameOffset));
        DefaultLanguage = Bytes.String(Bytes.Reference(_pack.Offset + PackFormat.DefaultLanguageOffset));
        _slugs = new PackTable(Bytes, Sections.Find(PackTag.Slugs), PackFormat.SlugSize);
        _articles = new PackTable(Bytes, Sections.Find(PackTag.Articles), PackFormat.ArticleSize);
        _languages = new PackTable(Bytes, Sections.Find(PackTag.Languages), PackFormat.LanguageSize);
        SlugIndex = new PackIndex(Bytes, Sections.Find(PackTag.SlugIndex));
        TopicIndex = new PackIndex(Bytes, Sections.Find(PackTag.TopicIndex));
        CodeIndex = new PackIndex(Bytes, Sections.Find(PackTag.CodeIndex));
        HasLinks = Sections.TryFind(PackTag.Links, out _);
    }

    public PackBytes Bytes { get; }

    /// <summary>The header and the table of sections.</summary>
    public PackSections Sections { get; }

    public string Name { get; }

    public string DefaultLanguage { get; }

    public PackIndex SlugIndex { get; }

    public PackIndex TopicIndex { get; }

    public PackIndex CodeIndex { get; }

    /// <summary>True when articles link to other packs.</summary>
    public bool HasLinks { get; }

    /// <summary>The links to other packs, read on first use.</summary>
    public PackLink[] Links => field ??= Sections.TryFind(PackTag.Links, out var links) ? PackLink.Read(Bytes.Slice(links)) : [];

    /// <summary>The number of articles, counted in each language.</summary>
    public int ArticleCount => _articles.Count;

    public int LanguageCount => _languages.Count;

    /// <summary>The reference to the clinic's profile; empty when the pack names no clinic.</summary>
    public PackReference Clinic => Bytes.Reference(_pack.Offset + PackFormat.ClinicOffset);

    public ReadOnlySpan<byte> ClinicBytes => Bytes.Slice(Clinic);

    /// <summary>The pack's own interface words, read on first use.</summary>
    public PackWords Words => field ??= ReadWords();

    /// <summary>The pack's names of topics, read on first use.</summary>
    public PackTopics Topics => field ??= ReadTopics();

    /// <summary>Checks that the tables and indexes fit together.</summary>
    /// <exception cref="ContentPackException">They do not.</exception>
    public void CheckTables()
    {
        for (var ordinal = 0; ordinal < _slugs.Count; ordinal++)
        {
            if (!AddressName.IsValid(Slug(ordinal)) || FindSlug(Slug(ordinal)) != ordinal)
            {
                throw new ContentPackException($"Slug {ordinal + 1} is not one, or not found by its index", SlugOffset(ordinal));
            }
        }

        var languages = Languages();
        for (var record = 0; record < ArticleCount; record++)
        {
            var (first, count) = ArticlesOf(SlugOrdinal(record));
            if (record < first || record >= first + count || !LanguageTag.IsValid(Language(record)) || !languages.Contains(Language(record)))
            {
                throw new ContentPackException($"Article {record + 1} is not among those of its slug and language", ArticleOffset(record));
            }

            (_, _) = (Title(record), Updated(record));
        }

        SlugIndex.Check(_slugs.Count);
        TopicIndex.Check(_slugs.Count);
        CodeIndex.Check(_slugs.Count);
        _ = ReadWords();
        _ = ReadTopics();
        _ = Links;
    }

    /// <summary>The languages of the articles, sorted.</summary>
    public string[] Languages()
    {
        var languages = new string[LanguageCount];
        for (var i = 0; i < languages.Length; i++)
        {
            languages[i] = Bytes.String(Bytes.Reference(_languages[i]));
        }

        return languages;
    }

    /// <summary>The clinic values that articles use in the language at a position of <see cref="Languages"/>, a bit for each.</summary>
    public uint ClinicValues(int language) => Bytes.UInt32(_languages[language] + PackFormat.ReferenceSize);

    /// <summary>Finds the ordinal of a slug, current or former; -1 when there is none.</summary>
    public int FindSlug(string slug) =>
        SlugIndex.Find(slug) is var key and >= 0 && SlugIndex.ValueCount(key) > 0 ? SlugIndex.Value(key, 0) : -1;

    public string Slug(int slugOrdinal) => Bytes.String(Bytes.Reference(SlugOffset(slugOrdinal)));

    /// <summary>The run of article records of a slug, one for each language.</summary>
    public (int First, int Count) ArticlesOf(int slugOrdinal)
    {
        var offset = SlugOffset(slugOrdinal) + PackFormat.ReferenceSize;
        var (first, count) = (Bytes.UInt32(offset), Bytes.UInt32(offset + sizeof(uint)));
        return count > 0 && (ulong)first + count <= (ulong)ArticleCount
            ? ((int)first, (int)count)
            : throw new ContentPackException($"Slug {slugOrdinal} has articles {first} to {(ulong)first + count} of {ArticleCount}", offset);
    }

    /// <summary>The record of a slug in the best language along the fallback chain, or -1.</summary>
    public int FindArticle(int slugOrdinal, ReadOnlySpan<char> language, string defaultLanguage)
    {
        var (first, count) = ArticlesOf(slugOrdinal);
        foreach (var tag in LanguageTag.Chain(language, defaultLanguage))
        {
            for (var record = first; record < first + count; record++)
            {
                if (Ascii.EqualsIgnoreCase(LanguageBytes(record), tag))
                {
                    return record;
                }
            }
        }

        return -1;
    }

    public int SlugOrdinal(int record) => (int)Bytes.UInt32(ArticleOffset(record) + PackFormat.ArticleSlugOffset);

    public string Language(int record) => Bytes.String(LanguageReference(record));

    public ReadOnlySpan<byte> LanguageBytes(int record) => Bytes.Slice(LanguageReference(record));

    public string Title(int record) => Bytes.String(Bytes.Reference(ArticleOffset(record) + PackFormat.ArticleTitleOffset));

    /// <summary>The number of an article's kind, at most <paramref name="max"/>.</summary>
    public uint Kind(int record, uint max)
    {
        var offset = ArticleOffset(record) + PackFormat.ArticleKindOffset;
        return Bytes.UInt32(offset) is var kind && kind <= max ? kind : throw new ContentPackException($"There is no kind of article {kind}", offset);
    }

    public DateOnly Updated(int record)
    {
        var offset = ArticleOffset(record) + PackFormat.ArticleUpdatedOffset;
        var day = Bytes.UInt32(offset);
        return day <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber((int)day)
            : throw new ContentPackException($"There is no day {day}", offset);
    }

    public ReadOnlySpan<byte> ContentHash(int record) =>
        Bytes.Slice(new PackReference((uint)(ArticleOffset(record) + PackFormat.ArticleHashOffset), PackFormat.ArticleHashSize));

    /// <summary>The reference to an article's details, see <see cref="DetailsField"/>.</summary>
    public PackReference Details(int record) => Bytes.Reference(ArticleOffset(record) + PackFormat.ArticleDetailsOffset);

    private PackWords ReadWords() => Sections.TryFind(PackTag.Words, out var section) ? PackWords.Read(Bytes.Slice(section)) : PackWords.None;

    private PackTopics ReadTopics() => Sections.TryFind(PackTag.Topics, out var section) ? PackTopics.Read(Bytes.Slice(section)) : PackTopics.None;

    private PackReference LanguageReference(int record) => Bytes.Reference(ArticleOffset(record) + PackFormat.ArticleLanguageOffset);

    private long SlugOffset(int ordinal) =>
        (uint)ordinal < (uint)_slugs.Count
            ? _slugs[ordinal]
            : throw new ContentPackException(
                $"The content pack has {_slugs.Count} slugs, and slug {ordinal + 1} was asked for: it is damaged, or not the pack that its code was generated with. Rebuild the project that holds the articles.");

    private long ArticleOffset(int record) => _articles[record];
}
