namespace ClinicContent;

/// <summary>The slugs that no article can have, because a site or its host has other content at their addresses. A test compares them with the routes of a site.</summary>
internal static class ReservedSlugs
{
    /// <summary>The first parts of the names of a site's own pages, feeds, files and folders, and of the files that programs look for at the root of a host.</summary>
    public static IReadOnlyList<string> All { get; } = Array.AsReadOnly(Names);

    private static string[] Names =>
    [
        "articles", "embed", "feed", "llms", "llms-full", "manifest", "oembed", "qr", "search", "sitemap", "topics",
        "ads", "app-ads", "assets", "humans", "index", "infobutton", "robots", "security",
        "en", "es",
    ];

    /// <summary>Checks whether a site needs a slug itself. All commands ask this.</summary>
    /// <param name="slug">The slug or alias.</param>
    /// <param name="languages">The languages of the articles, which paths can begin with.</param>
    public static bool Has(string slug, IEnumerable<string> languages)
    {
        foreach (var name in All)
        {
            if (name == slug)
            {
                return true;
            }
        }

        foreach (var language in languages)
        {
            if (language.Equals(slug, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
