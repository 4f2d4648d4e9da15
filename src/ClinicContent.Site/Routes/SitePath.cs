namespace ClinicContent;

/// <summary>A path of a site, read once, by <see cref="SiteRoutes.Read(string, IArticleLibrary)"/>: the route that it is one of, and what it names. Immutable and thread-safe.</summary>
public sealed class SitePath
{
    private readonly string _path;
    private readonly (short Start, short Length) _slug;
    private readonly (short Start, short Length) _section;
    private readonly (short Start, short Length) _version;

    internal SitePath(
        string path, SiteRoute? route, string language, bool isMoved, ReadOnlySpan<char> slug = default, ReadOnlySpan<char> section = default, ReadOnlySpan<char> version = default)
    {
        (_path, Route, Language, IsMoved) = (path, route, language, isMoved);
        (_slug, _section, _version) = (PlaceOf(slug), PlaceOf(section), PlaceOf(version));
    }

    /// <summary>The route, be there such an article or not; null when the path is of none.</summary>
    public SiteRoute? Route { get; }

    /// <summary>The language that the path begins with; the library's default one when it names none.</summary>
    public string Language { get; }

    /// <summary>Whether the address is written in another way than the site writes it. What it names may have another address besides.</summary>
    internal bool IsMoved { get; }

    internal ReadOnlySpan<char> Slug => _path.AsSpan(_slug.Start, _slug.Length);

    internal ReadOnlySpan<char> Section => _path.AsSpan(_section.Start, _section.Length);

    internal ReadOnlySpan<char> Version => _path.AsSpan(_version.Start, _version.Length);

    /// <summary>Whether a library has the article, and the section, that the path names. A path that names none needs none.</summary>
    /// <param name="library">The articles.</param>
    /// <returns>False as well when the path is of no route.</returns>
    public bool IsIn(IArticleLibrary library)
    {
        ArgumentNullException.ThrowIfNull(library);
        return Route is not null && TryFind(library, out _, out _);
    }

    /// <summary>The path as it was read.</summary>
    /// <returns>The path.</returns>
    public override string ToString() => _path;

    /// <summary>Finds the article and the section that the path names; both are null when it names none. Slugs are found in any case.</summary>
    internal bool TryFind(IArticleLibrary library, out Article? article, out Section? section)
    {
        (article, section) = (null, null);
        if (Slug.IsEmpty)
        {
            return true;
        }

        return LanguagePath.TryGetArticle(Slug, Language, library, out article)
            && (Section.IsEmpty || article.TryGetSection(Section.ToString().ToLowerInvariant(), out section));
    }

    private (short Start, short Length) PlaceOf(ReadOnlySpan<char> part) =>
        _path.AsSpan().Overlaps(part, out var start) ? ((short)start, (short)part.Length) : default;
}
