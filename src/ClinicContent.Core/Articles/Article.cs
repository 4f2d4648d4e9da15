using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ClinicContent;

/// <summary>
/// An article in one language: a lightweight handle on its record in a <see cref="ContentPack"/>. Immutable and thread-safe; its metadata
/// is decoded on first use. The content compiler generates classes that derive from it, with a property for each section; nothing else
/// needs to derive from it.
/// </summary>
public class Article : IArticleContent, IEquatable<Article>
{
    private readonly int _record;
    private string? _slug;
    private string? _language;
    private string? _title;
    private ArticleDetails? _details; // of the pack's own handle, which all others share

    internal Article(ContentPack pack, ArticleRecord record) => (Pack, _record) = (pack, record.Index);

    /// <summary>For generated code: an article in its pack's default language, or else in the first language it has.</summary>
    /// <param name="pack">The pack that the code was generated with.</param>
    /// <param name="ordinal">The position of the article's slug among the pack's slugs, sorted.</param>
    /// <exception cref="ContentPackException">The pack has no such slug: it is not the one that the code was generated with.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Article(ContentPack pack, int ordinal)
    {
        ArgumentNullException.ThrowIfNull(pack);
        (Pack, _record) = (pack, pack.Reader.ArticlesOf(ordinal).First);
    }

    /// <summary>For generated code: the same article in another language.</summary>
    /// <param name="article">The article.</param>
    /// <param name="language">The language asked for, as <see cref="GetTranslation"/> takes it.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Article(Article article, string language)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(language);
        Pack = article.Pack;
        _record = Pack.Reader.FindArticle(article.SlugOrdinal, language, Pack.DefaultLanguage) is var found and >= 0 ? found : article._record;
    }

    /// <summary>The pack that holds the article.</summary>
    public ContentPack Pack { get; }

    /// <summary>The article's name in addresses and in code, the same in every language, such as <c>back-spasms</c>.</summary>
    public string Slug => _slug ??= Pack.Reader.Slug(SlugOrdinal);

    /// <summary>
    /// The slugs that the article had before it was renamed. A library finds the article by each of them, in every language.
    /// <see cref="Slug"/> is always the current one, so redirect a request whose slug differs from it.
    /// </summary>
    public IReadOnlyList<string> Aliases => Details.AliasList;

    /// <summary>The article's language as a BCP 47 tag, such as <c>en</c> or <c>es-MX</c>.</summary>
    public string Language => _language ??= Pack.Reader.Language(_record);

    /// <summary>The article's title.</summary>
    public string Title => _title ??= Pack.Reader.Title(_record);

    /// <summary>The kind of subject: a condition, a procedure, a medicine and so on.</summary>
    public ArticleKind Kind => Pack.Kind(_record);

    /// <summary>The day of the last change to the article's text.</summary>
    public DateOnly Updated => Pack.Reader.Updated(_record);

    /// <summary>The article's main message in one to three sentences.</summary>
    public string Summary => Details.Summary;

    /// <summary>The topics that list the article, such as <c>back-pain</c>.</summary>
    public IReadOnlyList<string> Topics => Details.TopicList;

    /// <summary>Other names of the article's subject, such as "lumbago"; empty when there are none.</summary>
    public IReadOnlyList<string> AlsoCalled => Details.AlsoCalledList;

    /// <summary>The article's subject as codes of medical classifications.</summary>
    public IReadOnlyList<MedicalCode> Codes => Details.CodeList;

    /// <summary>The article's sections in order.</summary>
    public IReadOnlyList<Section> Sections => Details.SectionList;

    /// <summary>The slugs of related articles of the same pack.</summary>
    public IReadOnlyList<string> Related => Details.RelatedList;

    /// <summary>The sources of the article's facts.</summary>
    public IReadOnlyList<Source> Sources => Details.SourceList;

    /// <summary>
    /// The signs that need help at once, as one callout; null when the article has none. It combines the pack's help boxes that the article
    /// names with the article's own lines. Every rendering of the whole article shows it above the sections.
    /// </summary>
    public Section? Emergency => Details.Emergency;

    /// <summary>
    /// The signs that need help soon, as one callout; null when the article has none. It is combined as <see cref="Emergency"/> is.
    /// Renderings show it in the section about when to get help.
    /// </summary>
    public Section? Urgent => Details.Urgent;

    /// <summary>
    /// A sentence about how the text was made, such as "Drafted by software from the sources listed."; null when the article does not say.
    /// Every rendering of the whole article shows it beside the review status.
    /// </summary>
    public string? Origin => Details.Origin;

    /// <summary>The review of the article by a clinician, or the statement that there was none.</summary>
    public Review Review => Details.Review;

    /// <summary>The person or organization that wrote the article.</summary>
    public string Author => Details.Author;

    /// <summary>The license under which the article may be used; null when its pack states none.</summary>
    public ContentLicense? License => Details.License;

    /// <summary>The picture that other sites show with a link to the article's page; null for that of the clinic.</summary>
    public ArticleImage? Image => Details.Image;

    /// <summary>
    /// The U.S. school grade at which an English text reads, to one decimal; null in other languages. It is the Flesch-Kincaid grade level:
    /// 0.39 × words per sentence + 11.8 × syllables per word - 15.59 (Kincaid, Fishburne, Rogers and Chissom: Derivation of New Readability
    /// Formulas for Navy Enlisted Personnel, Research Branch Report 8-75, 1975). The lowest value is -3.4, for sentences of one word of one
    /// syllable; there is no highest. Aim for 6 or below for patients.
    /// </summary>
    public double? ReadingGrade => Details.ReadingGrade;

    /// <summary>
    /// The reading ease of a Spanish text, to one decimal; null in other languages. It is 206.835 - 62.3 × syllables per word - words per
    /// sentence (Francisco Szigriszt Pazos: Sistemas predictivos de legibilidad del mensaje escrito, 1993), the formula that the INFLESZ
    /// scale grades (Inés Barrio Cantalejo: Legibilidad y salud, 2007). Most texts lie between 0, very hard, and 100, very easy, although
    /// the formula has no bounds. The scale calls 55 to 65 normal; aim for 65 or above for patients.
    /// </summary>
    public double? ReadingEase => Details.ReadingEase;

    /// <summary>The languages in which the article exists, sorted, with the pack's default language first.</summary>
    public IReadOnlyList<string> Languages => Array.AsReadOnly(Pack.LanguagesOf(SlugOrdinal));

    /// <summary>
    /// A hash that identifies exactly this content: the first 128 bits of the SHA-256 of the article's metadata and text, as 32 hexadecimal
    /// digits. Equal content has an equal hash on every machine. The values of a clinic profile are not part of it.
    /// </summary>
    public string ContentHash => Convert.ToHexStringLower(ContentHashBytes);

    /// <summary>
    /// A digest that identifies exactly the words that a clinician reviews: the SHA-256 of the article's canonical text, as 64 hexadecimal
    /// digits. It covers the title, other names, summary, codes, help boxes, headings, sources, and the text with its citations. It does
    /// not cover dates, the review, the disclaimer, the origin, search terms or the encoding of the pack. The compiler stored it in the
    /// pack; <see cref="ArticleDigest.ComputeTextDigest"/> computes it anew from the pack's texts.
    /// </summary>
    public string TextDigest => Convert.ToHexStringLower(Details.TextDigest);

    /// <summary>Search terms that do not appear in the article. No rendering shows them.</summary>
    internal string[] SearchTerms => Details.SearchTerms;

    /// <summary>The bytes of <see cref="ContentHash"/>.</summary>
    internal ReadOnlySpan<byte> ContentHashBytes => Pack.Reader.ContentHash(_record);

    /// <summary>The start of <see cref="ContentHash"/>, by which a reader can compare two printouts.</summary>
    internal string ShortVersion => Details.ShortVersion;

    /// <summary>The article in each of its <see cref="Languages"/>.</summary>
    internal ReadOnlySpan<Article> InEachLanguage => Pack.InEachLanguage(SlugOrdinal);

    Article IArticleContent.Article => this;

    Section? IArticleContent.Section => null;

    internal int SlugOrdinal => Pack.Reader.SlugOrdinal(_record);

    /// <summary>The interface words in the article's language.</summary>
    internal InterfaceWords Words => Pack.WordsIn(Language);

    internal ArticleDetails Details => Pack.Details(_record);

    /// <summary>The handle on the same record of another view of the pack.</summary>
    internal Article In(ContentPack pack) => pack.At(_record);

    internal ArticleDetails? KeptDetails => Volatile.Read(ref _details);

    /// <summary>Keeps the details, unless another thread has already, and returns those that are kept.</summary>
    internal ArticleDetails Keep(ArticleDetails details) => Interlocked.CompareExchange(ref _details, details, null) ?? details;

    /// <summary>
    /// Gets the article in another language. It tries the given tag, then the tag without its last parts (<c>es-MX</c>, then <c>es</c>),
    /// then the pack's default language; when the article has none of these, it returns the article in its own language.
    /// <see cref="Language"/> of the result tells which one it is.
    /// </summary>
    /// <param name="language">A BCP 47 tag, in any case.</param>
    /// <returns>The article in the best language there is.</returns>
    public virtual Article GetTranslation(string language) => new(this, language);

    /// <summary>Finds a section by its id.</summary>
    /// <param name="id">The section's id, such as <c>causes</c>.</param>
    /// <param name="section">The section, when there is one.</param>
    /// <returns>True when the article has such a section.</returns>
    public bool TryGetSection(string id, [NotNullWhen(true)] out Section? section)
    {
        ArgumentNullException.ThrowIfNull(id);
        foreach (var candidate in Details.Sections)
        {
            if (candidate.Id == id)
            {
                section = candidate;
                return true;
            }
        }

        section = null;
        return false;
    }

    /// <summary>Gets a section by its id.</summary>
    /// <param name="id">The section's id, such as <c>causes</c>.</param>
    /// <returns>The section.</returns>
    /// <exception cref="SectionNotFoundException">The article has no such section; the message lists those it has.</exception>
    public Section GetSection(string id) =>
        TryGetSection(id, out var section)
            ? section
            : throw SectionNotFoundException.For(this, id);

    /// <summary>Compares two handles: true when both are on the same article in the same language.</summary>
    /// <param name="left">An article or null.</param>
    /// <param name="right">An article or null.</param>
    /// <returns>True when they are equal.</returns>
    public static bool operator ==(Article? left, Article? right) => Equals(left, right);

    /// <summary>Compares two handles: true when they are on different articles or languages.</summary>
    /// <param name="left">An article or null.</param>
    /// <param name="right">An article or null.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(Article? left, Article? right) => !Equals(left, right);

    /// <summary>Compares with another handle: true when it is on the same article of the same pack in the same language.</summary>
    /// <param name="other">Another article.</param>
    /// <returns>True when both are handles on the same place.</returns>
    public bool Equals(Article? other) => other is not null && ReferenceEquals(Pack, other.Pack) && _record == other._record;

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Article);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => HashCode.Combine(Pack, _record);

    /// <summary>The article's slug and language, such as <c>back-spasms (en)</c>.</summary>
    /// <returns>The slug and the language.</returns>
    public sealed override string ToString() => $"{Slug} ({Language})";

    /// <summary>For generated code: gets a section by its position.</summary>
    /// <param name="ordinal">The section's position, from 0.</param>
    /// <returns>The section.</returns>
    /// <exception cref="ContentPackException">There is no such section: the pack is not the one that the code was generated with.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Section GetSectionAt(int ordinal) =>
        (uint)ordinal < (uint)Details.Sections.Length
            ? Details.Sections[ordinal]
            : throw new ContentPackException(
                $"The article '{Slug}' ({Language}) has {Details.Sections.Length} sections, and section {ordinal + 1} was asked for: the content pack is not the one that its code was generated with. Rebuild the project that holds the articles.");
}
