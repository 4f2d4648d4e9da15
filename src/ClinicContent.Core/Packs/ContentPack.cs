using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace ClinicContent;

/// <summary>
/// A pack of articles: one file or embedded resource, written by the content compiler. It is read where it lies; opening it
/// checks its header and nothing more is decoded until it is asked for. Immutable and thread-safe.
/// </summary>
public sealed partial class ContentPack
{
    /// <summary>The name that the content compiler gives to the resource: <c>clinic-content.pack</c>.</summary>
    public const string ResourceName = "clinic-content.pack";

    /// <summary>The largest pack that is read, in bytes: 1 GiB.</summary>
    public const int MaxSize = 1 << 30;

    private const int MaxSlug = 256;
    private const ArticleKind LastKind = ArticleKind.SelfCare;

    private readonly PackBytes _bytes;
    private readonly PackSections _sections;
    private readonly PackReference _pack;
    private readonly PackTable _slugs;
    private readonly PackTable _articles;
    private readonly PackTable _languageTable;
    private readonly Article?[] _records; // a handle for each record, made when first asked for
    private readonly Lazy<ReadOnlyCollection<string>> _languages;
    private readonly Lazy<ClinicProfile?> _clinic;
    private readonly Lazy<ReadOnlyCollection<Article>> _allArticles;

    private ContentPack(ReadOnlyMemory<byte> memory)
    {
        _bytes = new PackBytes(memory);
        _sections = new PackSections(_bytes);
        _pack = _sections.Find(PackTag.Pack);
        if (_pack.Length < PackFormat.PackSize)
        {
            throw new ContentPackException($"The section of the pack has {_pack.Length} bytes, and needs {PackFormat.PackSize}", _pack.Offset);
        }

        Name = _bytes.String(_bytes.Reference(_pack.Offset + PackFormat.NameOffset));
        DefaultLanguage = _bytes.String(_bytes.Reference(_pack.Offset + PackFormat.DefaultLanguageOffset));
        _slugs = new PackTable(_bytes, _sections.Find(PackTag.Slugs), PackFormat.SlugSize);
        _articles = new PackTable(_bytes, _sections.Find(PackTag.Articles), PackFormat.ArticleSize);
        _languageTable = new PackTable(_bytes, _sections.Find(PackTag.Languages), PackFormat.LanguageSize);
        SlugIndex = new PackIndex(_bytes, _sections.Find(PackTag.SlugIndex));
        TopicIndex = new PackIndex(_bytes, _sections.Find(PackTag.TopicIndex));
        CodeIndex = new PackIndex(_bytes, _sections.Find(PackTag.CodeIndex));
        _records = new Article?[_articles.Count];
        _languages = new(() => Array.AsReadOnly(ReadLanguages(_languageTable.Count)));
        _clinic = new(ReadClinic);
        _allArticles = new(() => Array.AsReadOnly(ReadArticles()));
    }

    /// <summary>The pack's name: that of the project it was compiled in, such as <c>ClinicContent</c>.</summary>
    public string Name { get; }

    /// <summary>
    /// The version of the content: the first 64 bits of the SHA-256 in the pack's header as 16 hexadecimal digits. It changes when any
    /// article does, and only then.
    /// </summary>
    public string ContentVersion => Convert.ToHexStringLower(_sections.Hash[..8]);

    /// <summary>The language that articles are given in when none is asked for, as a BCP 47 tag.</summary>
    public string DefaultLanguage { get; }

    /// <summary>The languages of the pack's articles, sorted.</summary>
    public IReadOnlyList<string> Languages => _languages.Value;

    /// <summary>Every article in every language, sorted by slug; of one slug, the default language comes first, then the others sorted.</summary>
    public IReadOnlyList<Article> Articles => _allArticles.Value;

    /// <summary>
    /// The clinic whose articles these are, and which they are rendered for when no other is given; null when the pack names none.
    /// </summary>
    /// <exception cref="ContentPackException">The profile in the pack is damaged.</exception>
    public ClinicProfile? Clinic => _clinic.Value;

    internal PackBytes Bytes => _bytes;

    /// <summary>The header and the table of sections.</summary>
    internal PackSections Sections => _sections;

    /// <summary>The bytes of the clinic's profile; none when the pack names no clinic.</summary>
    internal ReadOnlySpan<byte> ClinicBytes => _bytes.Slice(ClinicPlace);

    private PackReference ClinicPlace => _bytes.Reference(_pack.Offset + PackFormat.ClinicOffset);

    /// <summary>The latest day on which an article was updated; the first of all days in an empty pack.</summary>
    internal DateOnly Updates => _records.Length == 0 ? DateOnly.MinValue : Enumerable.Range(0, _records.Length).Max(Updated);

    internal PackIndex SlugIndex { get; }

    internal PackIndex TopicIndex { get; }

    internal PackIndex CodeIndex { get; }

    /// <summary>
    /// Opens the pack that is embedded in an assembly. It is read where the runtime mapped it, without copying, and trusted
    /// as the assembly's code is: its hash is not checked.
    /// </summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="resourceName">The name of the resource.</param>
    /// <returns>The pack.</returns>
    /// <exception cref="ContentPackException">The assembly has no such resource, or it is not a content pack of this version.</exception>
    public static ContentPack FromAssembly(Assembly assembly, string resourceName = ResourceName)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentNullException.ThrowIfNull(resourceName);
        var stream = assembly.GetManifestResourceStream(resourceName)
            ?? throw new ContentPackException(
                $"The assembly {assembly.GetName().Name} has no resource '{resourceName}'. Reference ClinicContent.Compiler in its project and put articles in its folder articles/.");

        // The mapping of an assembly that can be unloaded may go while the pack is in use, so that one is copied.
        if (stream is UnmanagedMemoryStream mapped && !assembly.IsCollectible)
        {
            return new ContentPack(new ResourceMemory(mapped, assembly).Memory);
        }

        using (stream)
        {
            return new ContentPack(ReadAll(stream));
        }
    }

    /// <summary>
    /// Opens a pack file. It is read into memory and its hash is checked; a signature after the pack is not verified before
    /// <see cref="Verify"/> is called.
    /// </summary>
    /// <param name="path">The file's path.</param>
    /// <returns>The pack.</returns>
    /// <exception cref="ContentPackException">The file is not a content pack of this version, or damaged.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    public static ContentPack Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var stream = File.OpenRead(path);
        return FromStream(stream);
    }

    /// <summary>Reads a pack from a stream, to its end, and checks its hash. The stream stays open.</summary>
    /// <param name="stream">A readable stream.</param>
    /// <returns>The pack.</returns>
    /// <exception cref="ContentPackException">The stream is not a content pack of this version, or damaged.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ContentPack FromStream(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ReadOnlyMemory<byte> file = ReadAll(stream);
        var pack = FromMemory(PackSignature.PackIn(file), trusted: false);
        pack._file = file;
        return pack;
    }

    /// <summary>Finds an article.</summary>
    /// <param name="slug">The article's slug, or one it had before it was renamed.</param>
    /// <param name="language">
    /// A BCP 47 tag in any case: tried as it is, then without its last parts (<c>es-MX</c>, then <c>es</c>), then the pack's
    /// default language; null for the default language.
    /// </param>
    /// <param name="article">The article, when there is one.</param>
    /// <returns>Whether the pack has the article in one of these languages.</returns>
    public bool TryGet(string slug, string? language, [NotNullWhen(true)] out Article? article)
    {
        ArgumentNullException.ThrowIfNull(slug);
        return TryGet(slug, language, DefaultLanguage, out article);
    }

    /// <summary>The pack's name and content version.</summary>
    /// <returns>The name, a space and the version.</returns>
    public override string ToString() => $"{Name} {ContentVersion}";

    /// <summary>How many articles the pack has, each language for itself.</summary>
    internal int RecordCount => _records.Length;

    /// <summary>Checks that the tables and indexes fit together.</summary>
    /// <exception cref="ContentPackException">They do not.</exception>
    internal void CheckTables()
    {
        for (var ordinal = 0; ordinal < _slugs.Count; ordinal++)
        {
            if (!IsSlug(Slug(ordinal)) || FindSlug(Slug(ordinal)) != ordinal)
            {
                throw new ContentPackException($"Slug {ordinal + 1} is not one, or not found by its index", SlugPlace(ordinal));
            }
        }

        for (var record = 0; record < _records.Length; record++)
        {
            var (first, count) = ArticlesOf(SlugOrdinal(record));
            if (record < first || record >= first + count || !LanguageTag.IsValid(Language(record)) || !Languages.Contains(Language(record)))
            {
                throw new ContentPackException($"Article {record + 1} is not among those of its slug and language", ArticlePlace(record));
            }

            (_, _, _) = (Title(record), Kind(record), Updated(record));
        }

        SlugIndex.Check(_slugs.Count);
        TopicIndex.Check(_slugs.Count);
        CodeIndex.Check(_slugs.Count);
        _ = ReadWords();
        _ = ReadTopics();
    }

    internal static ContentPack FromMemory(ReadOnlyMemory<byte> memory, bool trusted)
    {
        if (!trusted)
        {
            new PackSections(new PackBytes(memory)).CheckHashes();
        }

        return new(memory);
    }

    internal bool TryGet(string slug, string? language, string defaultLanguage, [NotNullWhen(true)] out Article? article)
    {
        article = FindSlug(slug) is var ordinal and >= 0 ? Find(ordinal, language, defaultLanguage) : null;
        return article is not null;
    }

    /// <summary>The ordinal of the slug that <paramref name="slug"/> is or was, or -1.</summary>
    internal int FindSlug(string slug) =>
        SlugIndex.Find(slug) is var key and >= 0 && SlugIndex.ValueCount(key) > 0 ? SlugIndex.Value(key, 0) : -1;

    internal Article? Find(int slugOrdinal, string? language, string defaultLanguage) =>
        FindRecord(slugOrdinal, language ?? defaultLanguage, defaultLanguage) is var record and >= 0 ? At(record) : null;

    /// <summary>The pack's own interface words, read when first asked for.</summary>
    internal PackWords Words => field ??= ReadWords();

    /// <summary>The pack's names of topics, read when first asked for.</summary>
    internal PackTopics Topics => field ??= ReadTopics();

    /// <summary>The interface words for articles in a language: the pack's, the built-in ones, or English.</summary>
    internal InterfaceWords WordsIn(string language) => Words.Find(language) ?? InterfaceWords.In(language);

    /// <summary>The clinic values that the articles in the language at a position of <see cref="Languages"/> hold.</summary>
    internal ClinicValues ValuesIn(int language) =>
        (ClinicValues)_bytes.UInt32(_languageTable[language] + PackFormat.ReferenceSize);

    /// <summary>Whether a clinic has every value that the articles in a language hold.</summary>
    internal bool CanBeFor(ClinicProfile? clinic, string language)
    {
        var texts = clinic?.TextsIn(language) ?? ClinicTexts.None;
        for (var i = 0; i < Languages.Count; i++)
        {
            if (Languages[i].Equals(language, StringComparison.OrdinalIgnoreCase) && (ValuesIn(i) & ~texts.Has) != ClinicValues.None)
            {
                return false;
            }
        }

        return true;
    }

    internal int FirstRecord(int slugOrdinal) => ArticlesOf(slugOrdinal).First;

    /// <summary>The record of a slug in the best language along the fallback chain, or -1.</summary>
    internal int FindRecord(int slugOrdinal, ReadOnlySpan<char> language, string defaultLanguage)
    {
        var (first, count) = ArticlesOf(slugOrdinal);
        foreach (var tag in LanguageTag.Chain(language, defaultLanguage))
        {
            for (var record = first; record < first + count; record++)
            {
                if (System.Text.Ascii.EqualsIgnoreCase(LanguageBytes(record), tag))
                {
                    return record;
                }
            }
        }

        return -1;
    }

    // As the compiler allows them: they stand in addresses.
    private static bool IsSlug(string slug)
    {
        foreach (var c in slug)
        {
            if (!(char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            {
                return false;
            }
        }

        return slug.Length is > 0 and <= MaxSlug;
    }

    internal string Slug(int slugOrdinal) => _bytes.String(_bytes.Reference(SlugPlace(slugOrdinal)));

    internal string[] LanguagesOf(int slugOrdinal)
    {
        var articles = InEachLanguage(slugOrdinal);
        var languages = new string[articles.Length];
        for (var i = 0; i < languages.Length; i++)
        {
            languages[i] = articles[i].Language;
        }

        return languages;
    }

    internal ReadOnlySpan<Article> InEachLanguage(int slugOrdinal)
    {
        var (first, count) = ArticlesOf(slugOrdinal);
        for (var i = first; i < first + count; i++)
        {
            At(i);
        }

        return _records.AsSpan(first, count)!;
    }

    internal int SlugOrdinal(int record) => (int)_bytes.UInt32(ArticlePlace(record) + PackFormat.ArticleSlugOffset);

    internal string Language(int record) => _bytes.String(_bytes.Reference(ArticlePlace(record) + PackFormat.ArticleLanguageOffset));

    internal string Title(int record) => _bytes.String(_bytes.Reference(ArticlePlace(record) + PackFormat.ArticleTitleOffset));

    internal ArticleKind Kind(int record)
    {
        var place = ArticlePlace(record) + PackFormat.ArticleKindOffset;
        var kind = _bytes.UInt32(place);
        return kind <= (uint)LastKind ? (ArticleKind)kind : throw new ContentPackException($"There is no kind of article {kind}", place);
    }

    internal DateOnly Updated(int record)
    {
        var place = ArticlePlace(record) + PackFormat.ArticleUpdatedOffset;
        var day = _bytes.UInt32(place);
        return day <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber((int)day)
            : throw new ContentPackException($"There is no day {day}", place);
    }

    internal ReadOnlySpan<byte> ContentHash(int record) =>
        _bytes.Slice(new PackReference((uint)(ArticlePlace(record) + PackFormat.ArticleHashOffset), PackFormat.ArticleHashSize));

    internal ArticleDetails Details(int record) =>
        At(record) is var article && article.KeptDetails is { } details ? details : article.Keep(ReadDetails(article, record));

    private static byte[] ReadAll(Stream stream)
    {
        // The length is not taken from the pack's header: a wrong one must not make us allocate. That of a file is right.
        var expected = stream.CanSeek ? (int)Math.Clamp(stream.Length - stream.Position, 0, MaxSize) : 0;
        var output = new MemoryStream(expected);
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            output.Write(buffer, 0, read);
            if (output.Length > MaxSize)
            {
                throw new ContentPackException($"A content pack has at most {MaxSize} bytes", MaxSize);
            }
        }

        return output.Length == output.Capacity ? output.GetBuffer() : output.ToArray();
    }

    private string[] ReadLanguages(int count)
    {
        var languages = new string[count];
        for (var i = 0; i < count; i++)
        {
            languages[i] = _bytes.String(_bytes.Reference(_languageTable[i]));
        }

        return languages;
    }

    private Article[] ReadArticles()
    {
        var articles = new Article[_records.Length];
        for (var record = 0; record < articles.Length; record++)
        {
            articles[record] = At(record);
        }

        return articles;
    }

    private PackWords ReadWords() => _sections.TryFind(PackTag.Words, out var place) ? PackWords.Read(_bytes.Slice(place)) : PackWords.None;

    private PackTopics ReadTopics() => _sections.TryFind(PackTag.Topics, out var place) ? PackTopics.Read(_bytes.Slice(place)) : PackTopics.None;

    private ClinicProfile? ReadClinic() =>
        ClinicPlace is { Length: > 0 } place ? new ClinicReader(_bytes, place).Read() : null;

    private ArticleDetails ReadDetails(Article article, int record) =>
        ArticleDetails.Read(_bytes, _bytes.Reference(ArticlePlace(record) + PackFormat.ArticleDetailsOffset), article);

    internal Article At(int record) =>
        Volatile.Read(ref _records[record]) is { } article
            ? article
            : Interlocked.CompareExchange(ref _records[record], article = new Article(this, new ArticleRecord(record)), null) ?? article;

    internal (int First, int Count) ArticlesOf(int slugOrdinal)
    {
        var place = SlugPlace(slugOrdinal) + PackFormat.ReferenceSize;
        var (first, count) = (_bytes.UInt32(place), _bytes.UInt32(place + sizeof(uint)));
        return count > 0 && (ulong)first + count <= (ulong)_records.Length
            ? ((int)first, (int)count)
            : throw new ContentPackException($"Slug {slugOrdinal} has articles {first} to {(ulong)first + count} of {_records.Length}", place);
    }

    internal ReadOnlySpan<byte> LanguageBytes(int record) =>
        _bytes.Slice(_bytes.Reference(ArticlePlace(record) + PackFormat.ArticleLanguageOffset));

    private long SlugPlace(int ordinal) =>
        (uint)ordinal < (uint)_slugs.Count
            ? _slugs[ordinal]
            : throw new ContentPackException(
                $"The content pack has {_slugs.Count} slugs, and slug {ordinal + 1} was asked for: it is damaged, or not the pack that its code was generated with. Rebuild the project that holds the articles.");

    private long ArticlePlace(int record) => _articles[record];
}
