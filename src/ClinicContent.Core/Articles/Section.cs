namespace ClinicContent;

/// <summary>A section of an article: what stands under one of its level-2 headings.</summary>
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
    /// <param name="document">Where its text stands.</param>
    /// <param name="values">The clinic values in its text.</param>
    /// <param name="sources">Its sources.</param>
    /// <param name="sourceCount">How many sources the article has, which citations in the text count.</param>
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

    /// <summary>Where the section's facts come from: some of the article's <see cref="Article.Sources"/>, none when it names none.</summary>
    public IReadOnlyList<Source> Sources => field ??= Array.AsReadOnly(SourceArray);

    Section IArticleContent.Section => this;

    /// <summary><see cref="Sources"/> as renderers walk it.</summary>
    internal Source[] SourceArray { get; }

    /// <summary>The clinic values that stand in the section's text.</summary>
    internal ClinicValues Values { get; }

    /// <summary>What rendering keeps of the section from one time to the next. It is not the model's: see the types that use it.</summary>
    internal ref object? Rendered => ref _rendered;

    /// <summary>A list of this section alone.</summary>
    internal Section[] Alone => _alone ??= [this];

    /// <summary>The section's text, checked when it is first asked for: the bytes of a pack do not change.</summary>
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

    /// <summary>The article's and the section's names, such as <c>back-spasms#causes (en)</c>.</summary>
    /// <returns>The slug, the id and the language.</returns>
    public override string ToString() => $"{Article.Slug}#{Id} ({Article.Language})";
}
