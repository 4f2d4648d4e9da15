namespace ClinicContent;

/// <summary>One thing that a site serves: a route, and what it is asked for.</summary>
/// <param name="Route">The route.</param>
/// <param name="Language">The language, one of the library's.</param>
/// <param name="Article">The article, of routes that have one; null otherwise.</param>
/// <param name="Section">The section, of routes that have one; null otherwise.</param>
/// <param name="Query">Which articles are listed, of the list of articles; null otherwise.</param>
/// <param name="OEmbed">What is embedded, of oEmbed; null otherwise.</param>
public readonly record struct SiteResource(
    SiteRoute Route, string Language, Article? Article = null, Section? Section = null, ArticleQuery? Query = null, OEmbedQuery? OEmbed = null);
