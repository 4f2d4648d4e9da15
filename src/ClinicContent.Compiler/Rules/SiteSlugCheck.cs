namespace ClinicContent.Compiler;

/// <summary>CC0414: slugs and aliases whose address every site uses for other content.</summary>
internal static class SiteSlugCheck
{
    public static void Check(IReadOnlyList<ArticleFile> articles)
    {
        HashSet<string> languages = [.. articles.Select(file => file.Language)];
        foreach (var file in articles)
        {
            if (ReservedSlugs.Has(file.Slug, languages))
            {
                file.Diagnostics.Add(LibraryRules.SlugOfSite, SourceLocation.Start, file.Slug, new Phrase($"rename the file, such as to '{file.Slug}-guide.md'"));
            }

            foreach (var (alias, location) in file.FrontMatter?.Aliases ?? [])
            {
                if (ReservedSlugs.Has(alias, languages))
                {
                    file.Diagnostics.Add(LibraryRules.SlugOfSite, location, alias, new Phrase("remove the alias"));
                }
            }
        }
    }
}
