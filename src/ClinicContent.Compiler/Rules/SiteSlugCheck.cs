namespace ClinicContent.Compiler;

/// <summary>CC0414: slugs and aliases whose address every site uses for other content.</summary>
internal static class SiteSlugCheck
{
    public static void Check(IReadOnlyList<ArticleFile> articles)
    {
        var languages = articles.Select(file => file.Language.ToLowerInvariant()).ToHashSet();
        foreach (var file in articles)
        {
            if (IsTaken(file.Slug))
            {
                file.Diagnostics.Add(LibraryRules.SlugOfSite, SourceLocation.Start, file.Slug, new Phrase($"rename the file, such as to '{file.Slug}-guide.md'"));
            }

            foreach (var (alias, location) in file.FrontMatter?.Aliases ?? [])
            {
                if (IsTaken(alias))
                {
                    file.Diagnostics.Add(LibraryRules.SlugOfSite, location, alias, new Phrase("remove the alias"));
                }
            }
        }

        bool IsTaken(string slug) => ReservedSlugs.All.Contains(slug) || languages.Contains(slug);
    }
}
