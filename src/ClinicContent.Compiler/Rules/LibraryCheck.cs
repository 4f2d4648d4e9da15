namespace ClinicContent.Compiler;

/// <summary>Checks for errors across several files, once all have been read.</summary>
internal static class LibraryCheck
{
    /// <param name="articles">The articles' files, those in the default language before translations.</param>
    /// <param name="outline">Their articles and sections.</param>
    /// <param name="className">The name of the class that holds the articles.</param>
    public static void Check(List<ArticleFile> articles, LibraryOutline outline, string className)
    {
        CheckNames(articles, className);
        AliasCheck.Check(articles, outline, className);
        var originals = new Dictionary<string, ArticleFile>();
        foreach (var file in articles)
        {
            var isOriginal = originals.TryAdd(file.Slug, file);
            if (file.FrontMatter is { } front)
            {
                CheckRelated(file, front, outline);
                CheckSectionNames(file, front);

                if (!isOriginal)
                {
                    CheckTranslation(file, front, originals[file.Slug]);
                }
                else if (front.Original is not null)
                {
                    file.Diagnostics.Add(LibraryRules.OriginalMisplaced, front.LocationOf("original"));
                }
            }
        }
    }

    private static void CheckNames(List<ArticleFile> articles, string className)
    {
        var names = new Dictionary<string, string>();
        foreach (var file in articles.OrderBy(file => file.Slug, StringComparer.Ordinal))
        {
            var name = CSharpName.Of(file.Slug);
            if (name == className || ReservedNames.OfLibrary.Contains(name))
            {
                file.Diagnostics.Add(LibraryRules.NameReserved, SourceLocation.Start, file.Slug, name);
            }
            else if (!names.TryAdd(name, file.Slug) && names[name] != file.Slug)
            {
                file.Diagnostics.Add(LibraryRules.NameCollision, SourceLocation.Start, file.Slug, names[name], name);
            }
        }
    }

    private static void CheckRelated(ArticleFile file, FrontMatter front, LibraryOutline outline)
    {
        foreach (var (slug, location) in front.Related)
        {
            if (slug == file.Slug || front.Aliases.Any(alias => alias.Slug == slug))
            {
                file.Diagnostics.Add(LibraryRules.RelatedToItself, location, slug);
            }
            else if (!outline.HasArticle(slug))
            {
                file.Diagnostics.Add(LibraryRules.UnknownRelated, location, slug, SuggestionPhrase.For(slug, outline.Slugs));
            }
        }
    }

    private static void CheckSectionNames(ArticleFile file, FrontMatter front)
    {
        var names = new Dictionary<string, string>();
        foreach (var section in front.Sections.Where(section => section.Id.Length > 0))
        {
            var name = CSharpName.Of(section.Id);
            if (ReservedNames.OfArticle.Contains(name) || front.Aliases.Select(alias => alias.Slug).Append(file.Slug).Any(slug => name == $"{CSharpName.Of(slug)}Article"))
            {
                file.Diagnostics.Add(LibraryRules.SectionNameReserved, section.Location, section.Id, name);
            }
            else if (!names.TryAdd(name, section.Id) && names[name] != section.Id)
            {
                file.Diagnostics.Add(LibraryRules.SectionNameCollision, section.Location, section.Id, names[name], name);
            }
        }
    }

    private static void CheckTranslation(ArticleFile file, FrontMatter front, ArticleFile original)
    {
        // An original whose sections are not known has an error of its own.
        var (ids, expected) = (front.Sections.Select(section => section.Id), original.FrontMatter?.Sections.Select(section => section.Id) ?? []);
        if (original.FrontMatter is not null && !ids.SequenceEqual(expected))
        {
            file.Diagnostics.Add(LibraryRules.TranslationSections, front.SectionsLocation, original.Diagnostics.Path, Phrase.List(expected), Phrase.List(ids));
        }
    }
}
