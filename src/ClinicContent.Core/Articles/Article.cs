using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ClinicContent;

/// <summary>
/// An article in one language: a light handle on its place in a <see cref="ContentPack"/>. Immutable and thread-safe; what it
/// says of itself is decoded when first asked for. The classes that the content compiler generates derive from it to add a
/// property for each section; nothing else needs to.
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
    /// The slugs that the article had before it was renamed. A library finds the article by each of them, in every language;
    /// <see cref="Slug"/> stays the current one, so that a slug asked for that differs from it is one to redirect from.
    /// </summary>
    public IReadOnlyList<string> Aliases => Details.AliasList;

    /// <summary>The article's language as a BCP 47 tag, such as <c>en</c> or <c>es-MX</c>.</summary>
    public string Language => _language ??= Pack.Reader.Language(_record);

    /// <summary>The article's title.</summary>
    public string Title => _title ??= Pack.Reader.Title(_record);

    /// <summary>What the article is about.</summary>
    public ArticleKind Kind => Pack.Kind(_record);

    /// <summary>The day on which the article's text was last changed.</summary>
    public DateOnly Updated => Pack.Reader.Updated(_record);

    /// <summary>The article's main message in one to three sentences.</summary>
    public string Summary => Details.Summary;

    /// <summary>The subjects that the article is listed under, such as <c>back-pain</c>.</summary>
    public IReadOnlyList<string> Topics => Details.TopicList;

    /// <summary>Other names of what the article is about, such as "lumbago"; none when there are no others.</summary>
    public IReadOnlyList<string> AlsoCalled => Details.AlsoCalledList;

    /// <summary>The codes of medical classifications that the article is about.</summary>
    public IReadOnlyList<MedicalCode> Codes => Details.CodeList;

    /// <summary>The article's sections in order.</summary>
    public IReadOnlyList<Section> Sections => Details.SectionList;

    /// <summary>The slugs of related articles of the same pack.</summary>
    public IReadOnlyList<string> Related => Details.RelatedList;

    /// <summary>Where the article's facts come from.</summary>
    public IReadOnlyList<Source> Sources => Details.SourceList;

    /// <summary>
    /// The signs that need help at once, as one callout; null when the article has none. It joins the help boxes of the pack that the
    /// article names and the article's own lines. Every rendering of the whole article shows it above the sections.
    /// </summary>
    public Section? Emergency => Details.Emergency;

    /// <summary>The signs that need help soon; otherwise as <see cref="Emergency"/>. Renderings show it where the article says when to get help.</summary>
    public Section? Urgent => Details.Urgent;

    /// <summary>
    /// How the text was made, as a sentence, such as "Drafted by software from the sources listed."; null when the article does not say.
    /// Every rendering of the whole article shows it beside the state of its review.
    /// </summary>
    public string? Origin => Details.Origin;

    /// <summary>Who reviewed the article, or that nobody has.</summary>
    public Review Review => Details.Review;

    /// <summary>Who wrote the article.</summary>
    public string Author => Details.Author;

    /// <summary>The licence under which the article may be used; null when its pack states none.</summary>
    public ContentLicense? License => Details.License;

    /// <summary>
    /// The U.S. school grade that an English text reads at, to one decimal; null in other languages. It is the Flesch-Kincaid
    /// grade level, 0.39 words a sentence + 11.8 syllables a word - 15.59 (Kincaid, Fishburne, Rogers and Chissom: Derivation of
    /// New Readability Formulas for Navy Enlisted Personnel, Research Branch Report 8-75, 1975). It begins at -3.4, for
    /// sentences of one word of one syllable, and has no upper end; patients are served well by 6 and below.
    /// </summary>
    public double? ReadingGrade => Details.ReadingGrade;

    /// <summary>
    /// How easily a Spanish text reads, to one decimal; null in other languages. It is 206.835 - 62.3 syllables a word - words a
    /// sentence (Francisco Szigriszt Pazos: Sistemas predictivos de legibilidad del mensaje escrito, 1993), the formula that the INFLESZ scale
    /// grades (Inés Barrio Cantalejo: Legibilidad y salud, 2007). Texts lie between 0, very hard, and 100, very easy, though the formula does
    /// not end there; the scale calls 55 to 65 normal, and patients are served well by 65 and above.
    /// </summary>
    public double? ReadingEase => Details.ReadingEase;

    /// <summary>The languages that the article can be had in, sorted, the pack's default language first.</summary>
    public IReadOnlyList<string> Languages => Array.AsReadOnly(Pack.LanguagesOf(SlugOrdinal));

    /// <summary>
    /// A name for exactly this content: the first 128 bits of the SHA-256 of the article's metadata and text, as 32 hexadecimal
    /// digits. Equal content has an equal hash on every machine; what a clinic profile fills in is no part of it.
    /// </summary>
    public string ContentHash => Convert.ToHexStringLower(ContentHashBytes);

    /// <summary>
    /// A name for exactly the words that a clinician reviews: the SHA-256 of the article's canonical text, as 64 hexadecimal digits. Title, synonyms,
    /// summary, codes, help boxes, headings, text with its citations and sources are part of it; days, the review, the disclaimer, how the text was
    /// made, search terms and the encoding of the pack are not. It is as the compiler wrote it: <see cref="ArticleDigest.ComputeTextDigest"/> computes
    /// it anew from what the pack says.
    /// </summary>
    public string TextDigest => Convert.ToHexStringLower(Details.TextDigest);

    /// <summary>Words that people search with and the article does not say. No rendering shows them.</summary>
    internal string[] SearchTerms => Details.SearchTerms;

    /// <summary><see cref="ContentHash"/> before it becomes digits.</summary>
    internal ReadOnlySpan<byte> ContentHashBytes => Pack.Reader.ContentHash(_record);

    /// <summary>The start of <see cref="ContentHash"/>, which tells a reader of two printouts whether they say the same.</summary>
    internal string ShortVersion => Details.ShortVersion;

    /// <summary>The article in each of its <see cref="Languages"/>.</summary>
    internal ReadOnlySpan<Article> InEachLanguage => Pack.InEachLanguage(SlugOrdinal);

    Article IArticleContent.Article => this;

    Section? IArticleContent.Section => null;

    internal int SlugOrdinal => Pack.Reader.SlugOrdinal(_record);

    /// <summary>The interface words in the article's language.</summary>
    internal InterfaceWords Words => Pack.WordsIn(Language);

    internal ArticleDetails Details => Pack.Details(_record);

    internal ArticleDetails? KeptDetails => Volatile.Read(ref _details);

    /// <summary>Keeps the details, unless another thread has already, and returns those that are kept.</summary>
    internal ArticleDetails Keep(ArticleDetails details) => Interlocked.CompareExchange(ref _details, details, null) ?? details;

    /// <summary>
    /// Gets the article in another language. Tries the tag given, then the tag without its last parts (<c>es-MX</c>, then <c>es</c>),
    /// then the pack's default language; an article that has none of these stays as it is. <see cref="Language"/> of the result
    /// tells which it is.
    /// </summary>
    /// <param name="language">A BCP 47 tag, in any case.</param>
    /// <returns>The article in the best language there is.</returns>
    public virtual Article GetTranslation(string language) => new(this, language);

    /// <summary>Finds a section.</summary>
    /// <param name="id">The section's id, such as <c>causes</c>.</param>
    /// <param name="section">The section, when there is one.</param>
    /// <returns>Whether the article has such a section.</returns>
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

    /// <summary>Gets a section.</summary>
    /// <param name="id">The section's id, such as <c>causes</c>.</param>
    /// <returns>The section.</returns>
    /// <exception cref="SectionNotFoundException">The article has no such section; the message lists those it has.</exception>
    public Section GetSection(string id) =>
        TryGetSection(id, out var section)
            ? section
            : throw SectionNotFoundException.For(this, id);

    /// <summary>Whether both are handles on the same article in the same language.</summary>
    /// <param name="left">An article or null.</param>
    /// <param name="right">An article or null.</param>
    /// <returns>True when they are equal.</returns>
    public static bool operator ==(Article? left, Article? right) => Equals(left, right);

    /// <summary>Whether they are handles on different articles or languages.</summary>
    /// <param name="left">An article or null.</param>
    /// <param name="right">An article or null.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(Article? left, Article? right) => !Equals(left, right);

    /// <summary>Whether the other is the same article of the same pack in the same language.</summary>
    /// <param name="other">Another article.</param>
    /// <returns>True when both are handles on the same place.</returns>
    public bool Equals(Article? other) => other is not null && ReferenceEquals(Pack, other.Pack) && _record == other._record;

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Article);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => HashCode.Combine(Pack, _record);

    /// <summary>The article's name and language, such as <c>back-spasms (en)</c>.</summary>
    /// <returns>The slug and the language.</returns>
    public sealed override string ToString() => $"{Slug} ({Language})";

    /// <summary>For generated code: a section by its position.</summary>
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
