namespace ClinicContent;

/// <summary>The slugs that no article can have because every site has something else at their addresses. The routes of a site are tested against it.</summary>
internal static class ReservedSlugs
{
    /// <summary>The names of a site's own pages, feeds and files, without what follows them.</summary>
    public static IReadOnlyList<string> All { get; } = Array.AsReadOnly(Names);

    private static string[] Names => ["articles", "embed", "feed", "llms", "oembed"];
}
