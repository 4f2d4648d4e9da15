namespace ClinicContent.Compiler;

/// <summary>Writes the search index of a pack, one for each language.</summary>
internal static class SearchIndexWriter
{
    /// <param name="articles">The articles in the order of the pack.</param>
    /// <param name="languages">The languages in the order of the pack.</param>
    /// <param name="defaultLanguage">The language of which patients mix in the names.</param>
    /// <param name="help">The help boxes of each language.</param>
    public static byte[] Write(IReadOnlyList<CompiledArticle> articles, IReadOnlyList<string> languages, string defaultLanguage, IReadOnlyList<CompiledHelpBox> help)
    {
        var records = articles.Select((article, record) => (Record: record, Article: article)).ToLookup(record => record.Article.Language);
        var none = new Dictionary<string, CompiledArticle>();
        var originals = records[defaultLanguage].ToDictionary(record => record.Article.Slug, record => record.Article);
        return LanguageIndexWriter.Join(
            [languages.Count],
            [.. languages.Select(language => new LanguageIndexWriter(language, [.. records[language]], [.. help.Where(box => box.Language == language)], language == defaultLanguage ? none : originals).Write())]);
    }
}
