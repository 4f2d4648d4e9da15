namespace ClinicContent;

/// <summary>The slugs that no article can have, because every site has other content at their addresses. A test compares them with the routes of a site.</summary>
internal static class ReservedSlugs
{
    /// <summary>The first parts of the names of a site's own pages, feeds and files.</summary>
    public static IReadOnlyList<string> All { get; } = Array.AsReadOnly(Names);

    private static string[] Names => ["articles", "embed", "feed", "llms", "llms-full", "oembed", "search"];
}
