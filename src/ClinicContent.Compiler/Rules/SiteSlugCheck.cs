namespace ClinicContent.Compiler;

/// <summary>CC0414 and CC0415: slugs and aliases whose address every site uses for other content, and names that no file of a site can have.</summary>
internal static class SiteSlugCheck
{
    public static void Check(IReadOnlyList<ArticleFile> articles)
    {
        HashSet<string> languages = [.. articles.Select(file => file.Language)];
        foreach (var file in articles)
        {
            Check(file, file.Slug, SourceLocation.Start, $"rename the file, such as to '{file.Slug}-guide.md'");
            foreach (var (alias, location) in file.FrontMatter?.Aliases ?? [])
            {
                Check(file, alias, location, "remove the alias");
            }

            // Sections and topics have files and folders of their own.
            foreach (var section in (file.FrontMatter?.Sections ?? []).Where(section => ReservedSlugs.IsDevice(section.Id)))
            {
                file.Diagnostics.Add(LibraryRules.NameOfDevice, section.Location, section.Id, new Phrase($"give the section another id, such as '{section.Id}-text'"));
            }

            foreach (var topic in (file.FrontMatter?.Topics ?? []).Where(ReservedSlugs.IsDevice))
            {
                file.Diagnostics.Add(LibraryRules.NameOfDevice, file.FrontMatter!.LocationOf("topics"), topic, new Phrase($"give the topic another name, such as '{topic}-topic'"));
            }
        }

        void Check(ArticleFile file, string slug, SourceLocation location, string remedy)
        {
            if (ReservedSlugs.Has(slug, languages))
            {
                file.Diagnostics.Add(ReservedSlugs.IsDevice(slug) ? LibraryRules.NameOfDevice : LibraryRules.SlugOfSite, location, slug, new Phrase(remedy));
            }
        }
    }
}
