namespace ClinicContent;

/// <summary>A parsed path of a site, from <see cref="SiteRoutes.Read(string, IArticleLibrary)"/>: its route and its arguments. Immutable and thread-safe.</summary>
public sealed class SitePath
{
    private readonly string _path;
    private readonly (short Start, short Length) _slug;
    private readonly (short Start, short Length) _section;
    private readonly (short Start, short Length) _topic;
    private readonly (short Start, short Length) _version;

    internal SitePath(string path, SiteRoute? route, string language, bool isMoved, SiteRouteValues values = default)
    {
        (_path, Route, Language, IsMoved) = (path, route, language, isMoved);
        (_slug, _section, _topic, _version) = (PlaceOf(values.Slug), PlaceOf(values.Section), PlaceOf(values.Topic), PlaceOf(values.Version));
    }

    /// <summary>The route, even when the library does not have the article; null when no route matches the path.</summary>
    public SiteRoute? Route { get; }

    /// <summary>The language at the beginning of the path, or else the library's default language.</summary>
    public string Language { get; }

    /// <summary>True when the path is written differently from the site's own form. The content may also have yet another address.</summary>
    internal bool IsMoved { get; }

    internal ReadOnlySpan<char> Slug => _path.AsSpan(_slug.Start, _slug.Length);

    internal ReadOnlySpan<char> Section => _path.AsSpan(_section.Start, _section.Length);

    internal ReadOnlySpan<char> Topic => _path.AsSpan(_topic.Start, _topic.Length);

    internal ReadOnlySpan<char> Version => _path.AsSpan(_version.Start, _version.Length);

    /// <summary>Checks that a library has the article, the section or the topic that the path names. True for a path that names none.</summary>
    /// <param name="library">The articles.</param>
    /// <returns>False as well when the path is of no route.</returns>
    public bool IsIn(IArticleLibrary library)
    {
        ArgumentNullException.ThrowIfNull(library);
        return Route is not null && TryFind(library, out _, out _) && TryFindTopic(library, out _);
    }

    /// <summary>Returns the path in its original form.</summary>
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

    /// <summary>Finds the topic that the path names, in any case: one that an article of the language has. It is null when the path names none.</summary>
    internal bool TryFindTopic(IArticleLibrary library, out string? topic)
    {
        topic = null;
        if (Topic.IsEmpty)
        {
            return true;
        }

        var wanted = topic = Topic.ToString().ToLowerInvariant();

        // A translation need not have the topics of its original.
        return library.FindByTopic(wanted, Language).Any(article => article.Language == Language && article.Topics.Contains(wanted));
    }

    private (short Start, short Length) PlaceOf(ReadOnlySpan<char> part) =>
        _path.AsSpan().Overlaps(part, out var start) ? ((short)start, (short)part.Length) : default;
}
