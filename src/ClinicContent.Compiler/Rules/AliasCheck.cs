namespace ClinicContent.Compiler;

/// <summary>Checks that a former slug leads to one article, and has a C# name of its own.</summary>
internal static class AliasCheck
{
    public static void Check(IReadOnlyList<ArticleFile> articles, LibraryOutline outline, string className)
    {
        var owners = new Dictionary<string, string>();
        var names = new Dictionary<string, string> { [className] = "" };
        foreach (var slug in outline.Slugs)
        {
            names.TryAdd(CSharpName.Of(slug), slug);
        }

        foreach (var file in articles)
        {
            foreach (var (alias, location) in file.FrontMatter?.Aliases ?? [])
            {
                Check(file, alias, location, outline, owners, names);
            }
        }
    }

    private static void Check(ArticleFile file, string alias, SourceLocation location, LibraryOutline outline, Dictionary<string, string> owners, Dictionary<string, string> names)
    {
        var name = CSharpName.Of(alias);
        if (outline.HasArticle(alias))
        {
            file.Diagnostics.Add(LibraryRules.AliasTaken, location, alias);
        }
        else if (!owners.TryAdd(alias, file.Slug) && owners[alias] != file.Slug)
        {
            // A translation lists the alias again; another article must not.
            file.Diagnostics.Add(LibraryRules.AliasTwice, location, alias, owners[alias]);
        }
        else if (ReservedNames.OfLibrary.Contains(name) || (!names.TryAdd(name, alias) && names[name] != alias))
        {
            file.Diagnostics.Add(LibraryRules.AliasNameTaken, location, alias, name);
        }
    }
}
