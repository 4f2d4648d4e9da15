namespace ClinicContent.Tool;

/// <summary>Finds the original of a new translation.</summary>
internal static class Originals
{
    /// <summary>Finds the original; null when there is none with that slug or title, so that the new article is no translation.</summary>
    /// <exception cref="CommandException">The file or another one has errors, so that its content is not known for certain.</exception>
    public static Original? Find(string folder, string language, NewArticle article)
    {
        string?[] names = [article.Slug, Identifier.IsValid(article.Title) ? article.Title : null, TitleSlug.Of(article.Title)];
        var slug = names.FirstOrDefault(name => name is not null && File.Exists(Path.Combine(folder, language, $"{name}.md")));
        if (slug is null)
        {
            return null;
        }

        var (library, diagnostics) = LibraryCompiler.Compile(folder, new CompilationOptions { Name = "new", DefaultLanguage = language });
        if (library is null)
        {
            throw CommandException.ForErrors(folder, diagnostics, $"correct the errors above first, so that the version of '{slug}' to translate is known.");
        }

        var file = new ArticleFile(Path.Combine(folder, language, $"{slug}.md"), "", language, slug);
        ArticleReader.Read(file);
        return new Original(slug, file, OriginalHash.Of(library.Articles.First(found => found.Slug == slug && found.Language == language)));
    }
}
