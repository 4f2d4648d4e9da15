namespace ClinicContent;

/// <summary>A section of an article: one of its level-2 headings and the text below it.</summary>
public sealed class Section : IArticleContent
{
    private readonly PackReference _document;
    private Section[]? _alone;
    private readonly int _sourceCount;
    private bool _checked;
    private object? _rendered;

    /// <param name="article">The article.</param>
    /// <param name="id">The section's id.</param>
    /// <param name="title">Its heading.</param>
    /// <param name="aspect">The aspect of health that it covers, or null.</param>
    /// <param name="document">The position of its text.</param>
    /// <param name="values">The clinic values in its text.</param>
    /// <param name="sources">Its sources.</param>
    /// <param name="sourceCount">The number of the article's sources, which bounds the citations in the text.</param>
    internal Section(Article article, string id, string title, string? aspect, PackReference document, ClinicValues values, Source[] sources, int sourceCount)
    {
        (Article, Id, Title, HealthAspect) = (article, id, title, aspect);
        (_document, Values, SourceArray, _sourceCount) = (document, values, sources, sourceCount);
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

    /// <summary>The sources of the section's facts, a part of the article's <see cref="Article.Sources"/>; empty when the section names none.</summary>
    public IReadOnlyList<Source> Sources => field ??= Array.AsReadOnly(SourceArray);

    Section IArticleContent.Section => this;

    /// <summary>The <see cref="Sources"/> as an array, for renderers.</summary>
    internal Source[] SourceArray { get; }

    /// <summary>The clinic values in the section's text.</summary>
    internal ClinicValues Values { get; }

    /// <summary>A slot in which rendering keeps its results for the section. The model does not use it: see the types that set it.</summary>
    internal ref object? Rendered => ref _rendered;

    /// <summary>A list of this section alone.</summary>
    internal Section[] Alone => _alone ??= [this];

    /// <summary>The section's text, checked on first use only, because the bytes of a pack do not change.</summary>
    internal ReadOnlySpan<byte> Document
    {
        get
        {
            var document = Article.Pack.Reader.Bytes.Slice(_document);
            if (!_checked)
            {
                DocumentCheck.Check(document, _sourceCount);
                _checked = true;
            }

            return document;
        }
    }

    /// <summary>The article's slug, the section's id and the language, such as <c>back-spasms#causes (en)</c>.</summary>
    /// <returns>The slug, the id and the language.</returns>
    public override string ToString() => $"{Article.Slug}#{Id} ({Article.Language})";
}
