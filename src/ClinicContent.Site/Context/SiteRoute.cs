using System.Buffers;
using System.Globalization;

namespace ClinicContent;

/// <summary>
/// A route of a site: its address pattern, its media type and its caching. <c>SiteRoutes</c> lists all routes; servers, exports and links
/// use that list. Immutable and thread-safe.
/// </summary>
public sealed class SiteRoute
{
    private const string SlugPlaceholder = ArticleAddress.SlugPlaceholder;
    private const string SectionPlaceholder = "{section}";
    private const string TopicPlaceholder = "{topic}";
    private const string VersionPlaceholder = "{version}";
    private const string PagePlaceholder = "{page}";

    private readonly Writer _write;

    internal SiteRoute(string name, string pattern, string mediaType, Writer write)
    {
        (Name, Pattern, MediaType, _write) = (name, pattern, mediaType, write);
        IsPage = mediaType.StartsWith("text/html", StringComparison.Ordinal);
        Scope = pattern.Contains(SectionPlaceholder, StringComparison.Ordinal) ? SiteRouteScope.Section
            : pattern.Contains(SlugPlaceholder, StringComparison.Ordinal) ? SiteRouteScope.Article
            : pattern.Contains(TopicPlaceholder, StringComparison.Ordinal) ? SiteRouteScope.Topic
            : SiteRouteScope.Site;
    }

    /// <summary>Writes the content of a route, as UTF-8.</summary>
    internal delegate void Writer(SiteContext site, in SiteResource resource, IBufferWriter<byte> output);

    /// <summary>
    /// The name of the route in telemetry, such as <c>json_feed</c>. Routes that give the same content at several addresses share a name.
    /// The name stays the same when the address changes.
    /// </summary>
    public string Name { get; }

    /// <summary>
    /// The address pattern relative to the site's root and the language, without a leading slash, such as <c>{slug}/{section}.json</c>;
    /// empty for the index. Its parameters are an article's <c>{slug}</c>, the id of a <c>{section}</c>, a <c>{topic}</c>, and a <c>{version}</c> that
    /// changes with the content.
    /// </summary>
    public string Pattern { get; }

    /// <summary>The media type; for text, with its charset.</summary>
    public string MediaType { get; }

    /// <summary>True when people read the content, and its errors, in a browser; false when programs do.</summary>
    public bool IsPage { get; }

    /// <summary>The scope of the route, which determines how many addresses it has.</summary>
    public SiteRouteScope Scope { get; internal init; }

    /// <summary>The caching of the content.</summary>
    public SiteRouteCaching Caching { get; internal init; }

    /// <summary>True when the content is in one language.</summary>
    public bool HasLanguage { get => field && Scope != SiteRouteScope.Site; internal init; } = true;

    /// <summary>True when pages of other sites show or load the content: frames, scripts and style sheets.</summary>
    public bool IsForOtherSites { get; internal init; }

    /// <summary>True when the content depends on no other article than its own, and not on that article's translations.</summary>
    public bool IsOfArticleAlone { get; internal init; }

    /// <summary>True when only the article's current slug has this route, because nobody keeps its address.</summary>
    internal bool IsOfCurrentSlug { get; init; }

    /// <summary>The kind of host that serves it.</summary>
    internal SiteHost Host { get; init; }

    /// <summary>The version in its pattern; null when there is none.</summary>
    internal Func<SiteContext, string>? Version { get; init; }

    /// <summary>True when the content needs absolute addresses, as feeds do. A site without a known address does not have it.</summary>
    internal bool NeedsOrigin { get; init; }

    /// <summary>Decides for a site with these options; null when every site has the route.</summary>
    internal Func<SiteContext, bool>? IsOffered { get; init; }

    /// <summary>The files to write, when they are not one for each address; null otherwise.</summary>
    internal Func<SiteContext, IEnumerable<SiteResource>>? Files { get; init; }

    /// <summary>True when a file of the host takes its place, as an icon of one's own does.</summary>
    public bool YieldsToFiles { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Name}: /{Pattern}";

    /// <summary>Checks that a site has the route.</summary>
    internal bool IsOfferedBy(SiteContext site) => (!NeedsOrigin || site.Addresses.HasOrigin) && IsOffered?.Invoke(site) != false;

    /// <summary>Writes the content of the route.</summary>
    internal void Write(SiteContext site, in SiteResource resource, IBufferWriter<byte> output) => _write(site, resource, output);

    /// <summary>The pattern with its parameters filled in.</summary>
    internal string Fill(string? slug, string? section, string? topic, string? version, int page) => Pattern
        .Replace(SlugPlaceholder, slug, StringComparison.Ordinal)
        .Replace(SectionPlaceholder, section, StringComparison.Ordinal)
        .Replace(TopicPlaceholder, topic, StringComparison.Ordinal)
        .Replace(VersionPlaceholder, version, StringComparison.Ordinal)
        .Replace(PagePlaceholder, page.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>Reads a path.</summary>
    /// <param name="path">The path after the language, without slashes at its ends.</param>
    /// <param name="values">The parameters in it.</param>
    /// <returns>True when the path matches the route, even when there is no such article.</returns>
    internal bool TryRead(ReadOnlySpan<char> path, out SiteRouteValues values)
    {
        values = default;
        for (var pattern = Pattern.AsSpan(); !pattern.IsEmpty;)
        {
            if (pattern[0] != '{')
            {
                var literal = pattern.IndexOf('{') is var next and >= 0 ? pattern[..next] : pattern;
                if (!path.StartsWith(literal))
                {
                    return false;
                }

                path = path[literal.Length..];
                pattern = pattern[literal.Length..];
                continue;
            }

            // Slugs, ids, topics and versions have neither dots nor slashes, and in a pattern one of these follows each.
            var placeholder = pattern[..(pattern.IndexOf('}') + 1)];
            var value = path.IndexOfAny('.', '/') is var end and >= 0 ? path[..end] : path;
            if (value.IsEmpty)
            {
                return false;
            }

            switch (placeholder)
            {
                case SlugPlaceholder:
                    values.Slug = value;
                    break;
                case SectionPlaceholder:
                    values.Section = value;
                    break;
                case TopicPlaceholder:
                    values.Topic = value;
                    break;
                default:
                    values.Version = value;
                    break;
            }

            path = path[value.Length..];
            pattern = pattern[placeholder.Length..];
        }

        return path.IsEmpty;
    }
}
