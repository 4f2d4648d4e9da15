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

    /// <summary>
    /// Checks for a name that Windows keeps for a device, such as <c>con</c> or <c>lpt1</c>: it has no file of that name, whatever its ending, so that no copy of
    /// a site or of its articles could be stored there.
    /// </summary>
    public static bool IsDevice(string name) =>
        name is "con" or "prn" or "aux" or "nul" || (name.Length == 4 && char.IsAsciiDigit(name[3]) && (name.StartsWith("com", StringComparison.Ordinal) || name.StartsWith("lpt", StringComparison.Ordinal)));

    /// <summary>The reason why no article can have a slug that <see cref="Has"/> finds, as a clause.</summary>
    public static string ReasonFor(string slug) => IsDevice(slug)
        ? $"Windows keeps the name '{slug}' for a device, so that no file of an article can have it"
        : $"a site has an address of its own at '{slug}', so that no article can stand there";

    /// <summary>Checks whether no article can have a slug, for either reason. All commands ask this.</summary>
    /// <param name="slug">The slug or alias.</param>
    /// <param name="languages">The languages of the articles, which paths can begin with.</param>
    public static bool Has(string slug, IEnumerable<string> languages)
    {
        if (IsDevice(slug))
        {
            return true;
        }

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
