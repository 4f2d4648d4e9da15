namespace ClinicContent;

/// <summary>A section of an article: what stands under one of its level-2 headings.</summary>
public sealed class Section : IArticleContent
{
    private readonly PackReference _document;
    private Section[]? _alone;
    private byte[]? _htmlId;
    private byte[]? _htmlTitle;
    private HtmlTemplate? _html;
    private bool _checked;

    internal Section(Article article, string id, string title, string? aspect, PackReference document, ClinicValues values, Source[] sources)
    {
        (Article, Id, Title, HealthAspect) = (article, id, title, aspect);
        (_document, Values, SourceArray) = (document, values, sources);
    }

    /// <summary>The article, in the language of this section.</summary>
    public Article Article { get; }

    /// <summary>The section's id, the same in every language, such as <c>when-to-get-help</c>.</summary>
    public string Id { get; }

    /// <summary>The section's heading.</summary>
    public string Title { get; }

    /// <summary>
    /// The aspect of health that the section covers, as schema.org's HealthAspectEnumeration names it without the ending
    /// <c>HealthAspect</c> (https://schema.org/HealthAspectEnumeration), such as <c>Causes</c>; null when none fits.
    /// </summary>
    public string? HealthAspect { get; }

    /// <summary>Where the section's facts come from: some of the article's <see cref="Article.Sources"/>, none when it names none.</summary>
    public IReadOnlyList<Source> Sources => SourceArray;

    Section IArticleContent.Section => this;

    /// <summary><see cref="Sources"/> as renderers walk it.</summary>
    internal Source[] SourceArray { get; }

    /// <summary>The clinic values that stand in the section's text.</summary>
    internal ClinicValues Values { get; }

    /// <summary>The id and the heading as HTML, encoded when first rendered.</summary>
    internal byte[] HtmlId => _htmlId ??= HtmlEncoding.Encode(Id);

    internal byte[] HtmlTitle => _htmlTitle ??= HtmlEncoding.Encode(Title);

    /// <summary>The text as HTML, written when first rendered.</summary>
    internal HtmlTemplate Html => _html ??= HtmlNodes.Write(Document, InterfaceWords.In(Article.Language));

    /// <summary>A list of this section alone.</summary>
    internal Section[] Alone => _alone ??= [this];

    /// <summary>The section's text, checked when it is first asked for: the bytes of a pack do not change.</summary>
    internal ReadOnlySpan<byte> Document
    {
        get
        {
            var document = Article.Pack.Bytes.Slice(_document);
            if (!_checked)
            {
                DocumentCheck.Check(document);
                _checked = true;
            }

            return document;
        }
    }

    /// <summary>The article's and the section's names, such as <c>back-spasms#causes (en)</c>.</summary>
    /// <returns>The slug, the id and the language.</returns>
    public override string ToString() => $"{Article.Slug}#{Id} ({Article.Language})";
}
