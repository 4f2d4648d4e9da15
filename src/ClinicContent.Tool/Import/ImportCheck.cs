using System.Text;

namespace ClinicContent.Tool;

/// <summary>Checks imported articles as the build does, before anything is written.</summary>
internal static class ImportCheck
{
    /// <summary>The errors of the articles, which else pass without one.</summary>
    /// <param name="articles">The articles, each with its text.</param>
    /// <param name="language">Their language.</param>
    /// <param name="others">The slugs that there are besides.</param>
    public static IReadOnlyList<Diagnostic> Errors(IReadOnlyList<(ImportedArticle Article, string Text)> articles, string language, IEnumerable<string> others)
    {
        var files = articles.Select(each => Read(each.Article, each.Text, language)).ToList();
        var known = others.Select(slug => new ArticleFile("", slug, language, slug));
        var outline = new LibraryOutline(files.Concat(known));
        foreach (var file in files)
        {
            if (file.Source is not null)
            {
                CitationCheck.Check(file, SectionsCompiler.Compile(file, outline));
            }
        }

        LibraryCheck.Check(files, outline, CodeGenerator.ClassName);
        SiteSlugCheck.Check(files);
        return [.. files.SelectMany(file => file.Diagnostics.All).Where(diagnostic => diagnostic.Severity == Severity.Error)];
    }

    private static ArticleFile Read(ImportedArticle article, string text, string language)
    {
        var file = new ArticleFile("", article.Source, language, article.Slug) { Bytes = Encoding.UTF8.GetBytes(text) };
        if (file.Bytes.Length > SourceReader.Longest)
        {
            file.Diagnostics.Add(FileRules.FileTooLarge, SourceLocation.Start, file.Bytes.Length, SourceReader.Longest);
        }
        else
        {
            ArticleReader.ReadText(file);
        }

        return file;
    }
}
