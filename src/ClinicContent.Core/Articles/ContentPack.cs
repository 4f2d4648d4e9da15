using System.Buffers.Binary;
using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;

namespace ClinicContent;

/// <summary>
/// A pack of articles: one file or embedded resource, written by the content compiler. It is read in place: opening it checks its header,
/// and everything else is decoded on first use. Immutable and thread-safe.
/// </summary>
public sealed partial class ContentPack
{
    /// <summary>The name of the resource that the content compiler embeds: <c>clinic-content.pack</c>.</summary>
    public const string ResourceName = "clinic-content.pack";

    /// <summary>The largest pack that can be read, in bytes: 1 GiB.</summary>
    public const int MaxSize = PackFormat.MaxSize;

    private const ArticleKind LastKind = ArticleKind.SelfCare;

    private readonly Article?[] _articles; // a handle for each record, made when first asked for
    private readonly Lazy<ReadOnlyCollection<string>> _languages;
    private readonly Lazy<ClinicProfile?> _clinic;
    private readonly Lazy<ReadOnlyCollection<Article>> _allArticles;

    private ContentPack(ReadOnlyMemory<byte> memory)
        : this(new PackReader(memory), null)
    {
    }

    private ContentPack(PackReader reader, LinkedPacks? linked)
    {
        (Reader, Linked) = (reader, linked);
        _articles = new Article?[Reader.ArticleCount];
        _languages = new(() => Array.AsReadOnly(Reader.Languages()));
        _clinic = new(ReadClinic);
        _allArticles = new(() => Array.AsReadOnly(ReadArticles()));
    }

    /// <summary>The pack's name, which is that of the project it was compiled in, such as <c>ClinicContent</c>.</summary>
    public string Name => Reader.Name;

    /// <summary>
    /// The version of the content: the first 64 bits of the SHA-256 in the pack's header, as 16 hexadecimal digits. It changes exactly when
    /// an article changes.
    /// </summary>
    // Not by Convert.ToHexStringLower, which the runtime would have to compile before the first page.
    public string ContentVersion => BinaryPrimitives.ReadUInt64BigEndian(Reader.Sections.Hash).ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>The language of articles when you ask for none, as a BCP 47 tag.</summary>
    public string DefaultLanguage => Reader.DefaultLanguage;

    /// <summary>The languages of the pack's articles, sorted.</summary>
    public IReadOnlyList<string> Languages => _languages.Value;

    /// <summary>Every article in every language, sorted by slug. The articles of one slug are sorted by language, with the default language first.</summary>
    public IReadOnlyList<Article> Articles => _allArticles.Value;

    /// <summary>The clinic that publishes these articles, for which they are rendered when you give no other; null when the pack names none.</summary>
    /// <exception cref="ContentPackException">The profile in the pack is damaged.</exception>
    public ClinicProfile? Clinic => _clinic.Value;

    /// <summary>The packs that links to other packs lead to: those of its library. Null for a pack outside of a library, whose links lead nowhere.</summary>
    internal LinkedPacks? Linked { get; }

    /// <summary>True when the pack links to others, and it is not known to which.</summary>
    internal bool HasOpenLinks => Reader.HasLinks && Linked is null;

    /// <summary>The reader of the pack's tables and indexes.</summary>
    internal PackReader Reader { get; }

    /// <summary>The day of the latest update of any article; <see cref="DateOnly.MinValue"/> in an empty pack.</summary>
    internal DateOnly LastUpdated => _articles.Length == 0 ? DateOnly.MinValue : Enumerable.Range(0, _articles.Length).Max(Reader.Updated);

    /// <summary>
    /// Opens the pack that is embedded in an assembly. The pack is read where the runtime mapped it, without a copy. It is trusted as the
    /// assembly's code is: its hash is not checked.
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
            return new ContentPack(PackStream.ReadToEnd(stream));
        }
    }

    /// <summary>
    /// Opens a pack file. The file is read into memory, and its hash is checked. A signature at its end is not verified until you call
    /// <see cref="Verify"/>.
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

    /// <summary>Reads a pack from a stream, up to its end, and checks its hash. The stream stays open.</summary>
    /// <param name="stream">A readable stream.</param>
    /// <returns>The pack.</returns>
    /// <exception cref="ContentPackException">The stream is not a content pack of this version, or damaged.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ContentPack FromStream(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var file = PackStream.ReadToEnd(stream);
        var pack = FromMemory(PackSignature.PackIn(file), trusted: false);
        pack._file = file;
        return pack;
    }

    /// <summary>Finds an article by its slug.</summary>
    /// <param name="slug">The article's slug, or one it had before it was renamed.</param>
    /// <param name="language">
    /// A BCP 47 tag in any case: tried as it is, then without its last parts (<c>es-MX</c>, then <c>es</c>), then the pack's
    /// default language; null for the default language.
    /// </param>
    /// <param name="article">The article, when there is one.</param>
    /// <returns>True when the pack has the article in one of these languages.</returns>
    public bool TryGet(string slug, string? language, [NotNullWhen(true)] out Article? article)
    {
        ArgumentNullException.ThrowIfNull(slug);
        return TryGet(slug, language, DefaultLanguage, out article);
    }

    /// <summary>The pack's name and content version.</summary>
    /// <returns>The name, a space and the version.</returns>
    public override string ToString() => $"{Name} {ContentVersion}";

    /// <summary>Checks that the tables and indexes fit together.</summary>
    /// <exception cref="ContentPackException">They do not.</exception>
    internal void CheckTables()
    {
        Reader.CheckTables();
        for (var record = 0; record < _articles.Length; record++)
        {
            Kind(record);
        }
    }

    internal static ContentPack FromMemory(ReadOnlyMemory<byte> memory, bool trusted)
    {
        if (!trusted)
        {
            new PackSections(new PackBytes(memory)).CheckHashes();
        }

        return new(memory);
    }

    /// <summary>The same pack among others, which its links lead to; itself when it has no such link, or is among them already.</summary>
    internal ContentPack Among(IReadOnlyList<ContentPack> packs)
    {
        if (!Reader.HasLinks)
        {
            return this;
        }

        var linked = new LinkedPacks(packs.Where(pack => pack.Reader != Reader));
        return Linked is not null && Linked.IsSame(linked) ? this : new ContentPack(Reader, linked) { _file = _file };
    }

    internal bool TryGet(string slug, string? language, string defaultLanguage, [NotNullWhen(true)] out Article? article)
    {
        article = Reader.FindSlug(slug) is var ordinal and >= 0 ? Find(ordinal, language, defaultLanguage) : null;
        return article is not null;
    }

    internal Article? Find(int slugOrdinal, string? language, string defaultLanguage) =>
        Reader.FindArticle(slugOrdinal, language ?? defaultLanguage, defaultLanguage) is var record and >= 0 ? At(record) : null;

    /// <summary>The interface words for articles in a language: the pack's, the built-in ones, or English.</summary>
    internal InterfaceWords WordsIn(string language) => Reader.Words.Find(language) ?? InterfaceWords.In(language);

    /// <summary>The clinic values that articles use in the language at a position of <see cref="Languages"/>.</summary>
    internal ClinicValues ValuesIn(int language) => (ClinicValues)Reader.ClinicValues(language);

    /// <summary>Checks that a clinic has every value that the articles in a language use.</summary>
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
        var (first, count) = Reader.ArticlesOf(slugOrdinal);
        for (var i = first; i < first + count; i++)
        {
            At(i);
        }

        return _articles.AsSpan(first, count)!;
    }

    internal ArticleKind Kind(int record) => (ArticleKind)Reader.Kind(record, (uint)LastKind);

    internal ArticleDetails Details(int record) =>
        At(record) is var article && article.KeptDetails is { } details ? details : article.Keep(ArticleDetails.Read(Reader.Bytes, Reader.Details(record), article));

    /// <summary>The article of a record: every call gives the same handle.</summary>
    internal Article At(int record) =>
        Volatile.Read(ref _articles[record]) is { } article
            ? article
            : Interlocked.CompareExchange(ref _articles[record], article = new Article(this, new ArticleRecord(record)), null) ?? article;

    private Article[] ReadArticles()
    {
        var articles = new Article[_articles.Length];
        for (var record = 0; record < articles.Length; record++)
        {
            articles[record] = At(record);
        }

        return articles;
    }

    private ClinicProfile? ReadClinic() =>
        Reader.Clinic is { Length: > 0 } reference ? new ClinicReader(Reader.Bytes, reference).Read() : null;
}
