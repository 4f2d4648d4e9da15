namespace ClinicContent;

/// <summary>
/// The routes of a site. This is the only table of addresses: a program maps them, an export writes their files, a preview serves those,
/// and pages and feeds build every address from a route. Each route belongs to the type that writes its content. To add a route, write its
/// type and list it here.
/// </summary>
public static class SiteRoutes
{
    // The language, a folder, a slug, a section: none is long.
    private const int MaxPathLength = 512;

    // The first that a path can be read as is the one: fixed names go before those that hold a slug.
    private static readonly SiteRoute[] Table =
    [
        ArticlesJson.Route,
        ArticlesJson.FurtherPages,
        ClinicContent.Sitemap.Route,
        LlmsTxt.Route,
        LlmsFullTxt.Route,
        ClinicContent.OEmbed.Route,
        SiteAssets.EmbedScript,
        SiteAssets.PinnedEmbedScript,
        EmbedIndex.Route,
        SiteAssets.StyleSheet,
        SiteAssets.PinnedStyleSheet,
        SiteAssets.PageScript,
        SiteIcon.Svg,
        SiteIcon.Ico,
        SiteIcon.Png,
        IndexPage.Route,
        TopicPage.Route,
        SearchPage.Route,
        ClinicContent.SearchJson.Route,
        SearchFiles.Script,
        SearchFiles.Index,
        JsonFeed.Route,
        AtomFeed.Route,
        ArticlePage.Route,
        ClinicContent.OEmbed.File,
        ArticleForms.Json,
        ArticleForms.Markdown,
        ArticleForms.Text,
        EmbedPage.Route,
        QrCodeImage.Route,
        EmbedPage.SectionRoute,
        ArticleForms.Section,
    ];

    /// <summary>The routes that a program serves.</summary>
    public static IReadOnlyList<SiteRoute> All { get; } = Array.AsReadOnly(Array.FindAll(Table, route => route.Host != SiteHost.Files));

    /// <summary>The page that lists the articles of a language.</summary>
    public static SiteRoute Index => IndexPage.Route;

    /// <summary>The page of an article.</summary>
    public static SiteRoute Page => ArticlePage.Route;

    /// <summary>The list of articles, which reads an <see cref="ArticleQuery"/>.</summary>
    public static SiteRoute Articles => ArticlesJson.Route;

    /// <summary>The description of how another site embeds an article, which reads an <see cref="OEmbedQuery"/>.</summary>
    public static SiteRoute OEmbed => ClinicContent.OEmbed.Route;

    /// <summary>The page that searches the articles of a language, which reads a <see cref="SiteSearchQuery"/>.</summary>
    public static SiteRoute Search => SearchPage.Route;

    /// <summary>The results of a search for programs, which reads a <see cref="SiteSearchQuery"/>.</summary>
    public static SiteRoute SearchJson => ClinicContent.SearchJson.Route;

    /// <summary>The style sheet of pages.</summary>
    public static SiteRoute StyleSheet => SiteAssets.StyleSheet;

    /// <summary>The routes whose addresses the embed script builds: an article's page, its frame, and that of a section.</summary>
    internal static IEnumerable<SiteRoute> Embedded => [ArticlePage.Route, EmbedPage.Route, EmbedPage.SectionRoute];

    /// <summary>The routes that an export writes as files.</summary>
    internal static IEnumerable<SiteRoute> ForFiles => Table.Where(route => route.Host != SiteHost.Program);

    /// <summary>Parses a path. The path is stored nowhere but in the result.</summary>
    /// <param name="path">A path from the base of the site on, without a slash in front and without the query. Any text is allowed.</param>
    /// <param name="library">The articles, whose languages a path may begin with.</param>
    /// <returns>The parsed path.</returns>
    public static SitePath Read(string path, IArticleLibrary library)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(library);
        var rest = LanguagePath.RestOf(path, library, out var language, out var isMoved);
        return IsPlain(path) && Read(rest, out var values) is { } route
            ? new(path, route, language, isMoved, values)
            : new(path, null, language, isMoved);
    }

    /// <summary>Finds the route of a path, even when the library does not have the article.</summary>
    /// <param name="path">A path from the base of the site on, without a slash in front.</param>
    /// <param name="library">The articles, whose languages a path may begin with.</param>
    /// <returns>The route; null when the path is of none.</returns>
    public static SiteRoute? Find(string path, IArticleLibrary library) => Read(path, library).Route;

    /// <summary>Finds the resource of a path; see <see cref="SiteContent.TryFind(SitePath, out SiteResource, out bool)"/>.</summary>
    internal static bool TryFind(SiteContext site, SitePath path, out SiteResource resource, out bool isMoved)
    {
        (resource, isMoved) = (default, path.IsMoved);
        if (path.Route is not { } route
            || !route.IsOfferedBy(site)
            || !site.Library.Languages.Contains(path.Language)
            || (route.Scope == SiteRouteScope.Site && path.Language != site.Library.DefaultLanguage)
            || (route.Version is not null && !path.Version.SequenceEqual(route.Version(site)))
            || !path.TryFind(site.Library, out var article, out var section)
            || !path.TryFindTopic(site.Library, out var topic))
        {
            return false;
        }

        resource = new(route, path.Language, article, section, Topic: topic);
        isMoved |= !path.Slug.SequenceEqual(article?.Slug) || !path.Section.SequenceEqual(section?.Id) || !path.Topic.SequenceEqual(topic);
        return true;
    }

    private static SiteRoute? Read(ReadOnlySpan<char> path, out SiteRouteValues values)
    {
        foreach (var route in Table)
        {
            if (route.Host != SiteHost.Files && route.TryRead(path, out values))
            {
                return route;
            }
        }

        values = default;
        return null;
    }

    private static bool IsPlain(string path)
    {
        if (path.Length > MaxPathLength)
        {
            return false;
        }

        foreach (var c in path)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '.' or '/'))
            {
                return false;
            }
        }

        return true;
    }
}
