namespace ClinicContent;

/// <summary>One resource of a site: a route with its arguments.</summary>
/// <param name="Route">The route.</param>
/// <param name="Language">The language, one of the library's.</param>
/// <param name="Article">The article, of routes that have one; null otherwise.</param>
/// <param name="Section">The section, of routes that have one; null otherwise.</param>
/// <param name="Query">The query of a list of articles; null for other routes.</param>
/// <param name="OEmbed">The query of oEmbed; null for other routes.</param>
/// <param name="Topic">The topic, such as <c>back-pain</c>; null for routes without one.</param>
/// <param name="Search">The query of a search; null for other routes.</param>
public readonly record struct SiteResource(
    SiteRoute Route, string Language, Article? Article = null, Section? Section = null, ArticleQuery? Query = null, OEmbedQuery? OEmbed = null, string? Topic = null, SiteSearchQuery? Search = null);
