namespace ClinicContent;

/// <summary>
/// Content that can be rendered: an <see cref="ClinicContent.Article"/> or one <see cref="Section"/> of it. No other type implements it; use
/// <c>content is Section section</c> to tell them apart.
/// </summary>
public interface IArticleContent
{
    /// <summary>The article itself, or the article that the section belongs to.</summary>
    Article Article { get; }

    /// <summary>The title of the article, or the heading of the section.</summary>
    string Title { get; }

    /// <summary>The sources of the article, or those of the section.</summary>
    IReadOnlyList<Source> Sources { get; }

    /// <summary>The only section to render; null for the whole article.</summary>
    internal Section? Section { get; }
}
