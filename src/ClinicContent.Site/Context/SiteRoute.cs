using System.Buffers;
using System.Globalization;

namespace ClinicContent;

/// <summary>
/// A route of a site: an address, what it gives, and how that may be kept. <c>SiteRoutes</c> lists them all; whoever serves a site, writes it to
/// files or writes an address goes by that list. Immutable and thread-safe.
/// </summary>
public sealed class SiteRoute
{
    private const string SlugPlaceholder = ArticleAddress.SlugPlaceholder;
    private const string SectionPlaceholder = "{section}";
    private const string VersionPlaceholder = "{version}";
    private const string PagePlaceholder = "{page}";

    private readonly Writer _write;

    internal SiteRoute(string name, string pattern, string mediaType, Writer write)
    {
        (Name, Pattern, MediaType, _write) = (name, pattern, mediaType, write);
        IsPage = mediaType.StartsWith("text/html", StringComparison.Ordinal);
        Scope = pattern.Contains(SectionPlaceholder, StringComparison.Ordinal) ? SiteRouteScope.Section
            : pattern.Contains(SlugPlaceholder, StringComparison.Ordinal) ? SiteRouteScope.Article
            : SiteRouteScope.Site;
    }

    /// <summary>Writes what a route gives, as UTF-8.</summary>
    internal delegate void Writer(SiteContext site, in SiteResource resource, IBufferWriter<byte> output);

    /// <summary>What telemetry calls the route, such as <c>json_feed</c>. Routes that give the same under several addresses share a name, which stays when the address changes.</summary>
    public string Name { get; }

    /// <summary>
    /// The address from the base of the site on, after the language, without a slash in front, such as <c>{slug}/{section}.json</c>; empty for the index.
    /// A parameter is an article's <c>{slug}</c>, the id of a <c>{section}</c>, or a <c>{version}</c> that changes with the content.
    /// </summary>
    public string Pattern { get; }

    /// <summary>The media type, with the charset of text.</summary>
    public string MediaType { get; }

    /// <summary>Whether people read it in a browser, and so its errors; otherwise programs do.</summary>
    public bool IsPage { get; }

    /// <summary>How many addresses the route gives.</summary>
    public SiteRouteScope Scope { get; internal init; }

    /// <summary>How long what it gives may be kept.</summary>
    public SiteRouteCaching Caching { get; internal init; }

    /// <summary>Whether what it gives is in one language.</summary>
    public bool HasLanguage { get => field && Scope != SiteRouteScope.Site; internal init; } = true;

    /// <summary>Whether pages of other sites show or load it: frames, scripts and style sheets.</summary>
    public bool IsForOtherSites { get; internal init; }

    /// <summary>Whether it depends on no other article than its own, not even on that one's translations.</summary>
    public bool IsOfArticleAlone { get; internal init; }

    /// <summary>Whether it is only at the address of an article's present slug, as nobody keeps its address.</summary>
    internal bool IsOfCurrentSlug { get; init; }

    /// <summary>What serves it.</summary>
    internal SiteHost Host { get; init; }

    /// <summary>The version in its pattern; null when there is none.</summary>
    internal Func<SiteContext, string>? Version { get; init; }

    /// <summary>Whether it is nothing without absolute addresses, as feeds are, so that a site that knows none of its own does not have it.</summary>
    internal bool NeedsOrigin { get; init; }

    /// <summary>Whether a site has it; null when every site has.</summary>
    internal Func<SiteContext, bool>? IsOffered { get; init; }

    /// <summary>What is written of it to files, where that is not one thing for each address; null otherwise.</summary>
    internal Func<SiteContext, IEnumerable<SiteResource>>? Files { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Name}: /{Pattern}";

    /// <summary>Whether a site has it.</summary>
    internal bool IsOfferedBy(SiteContext site) => (!NeedsOrigin || site.Addresses.HasOrigin) && IsOffered?.Invoke(site) != false;

    /// <summary>Writes what the route gives.</summary>
    internal void Write(SiteContext site, in SiteResource resource, IBufferWriter<byte> output) => _write(site, resource, output);

    /// <summary>The pattern with its parameters filled in.</summary>
    internal string Fill(string? slug, string? section, string? version, int page) => Pattern
        .Replace(SlugPlaceholder, slug, StringComparison.Ordinal)
        .Replace(SectionPlaceholder, section, StringComparison.Ordinal)
        .Replace(VersionPlaceholder, version, StringComparison.Ordinal)
        .Replace(PagePlaceholder, page.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>Reads a path.</summary>
    /// <param name="path">The path after the language, without slashes at its ends.</param>
    /// <param name="slug">The slug in it; empty when the pattern has none.</param>
    /// <param name="section">The id of the section in it; empty when the pattern has none.</param>
    /// <param name="version">The version in it; empty when the pattern has none.</param>
    /// <returns>Whether the path is one of the route's, be there such an article or not.</returns>
    internal bool TryRead(ReadOnlySpan<char> path, out ReadOnlySpan<char> slug, out ReadOnlySpan<char> section, out ReadOnlySpan<char> version)
    {
        slug = section = version = default;
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

            // Slugs, ids and versions have neither dots nor slashes, and in a pattern one of these follows each.
            var placeholder = pattern[..(pattern.IndexOf('}') + 1)];
            var value = path.IndexOfAny('.', '/') is var end and >= 0 ? path[..end] : path;
            if (value.IsEmpty)
            {
                return false;
            }

            switch (placeholder)
            {
                case SlugPlaceholder:
                    slug = value;
                    break;
                case SectionPlaceholder:
                    section = value;
                    break;
                default:
                    version = value;
                    break;
            }

            path = path[value.Length..];
            pattern = pattern[placeholder.Length..];
        }

        return path.IsEmpty;
    }
}
