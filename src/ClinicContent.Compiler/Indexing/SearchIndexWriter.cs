namespace ClinicContent.Compiler;

/// <summary>Writes the search index of a pack, one for each language.</summary>
internal static class SearchIndexWriter
{
    /// <param name="articles">The articles in the order of the pack.</param>
    /// <param name="languages">The languages in the order of the pack.</param>
    /// <param name="help">The help boxes of each language.</param>
    public static byte[] Write(IReadOnlyList<CompiledArticle> articles, IReadOnlyList<string> languages, IReadOnlyList<CompiledHelpBox> help)
    {
        var records = articles.Select((article, record) => (Record: record, Article: article)).ToLookup(record => record.Article.Language);
        return LanguageIndexWriter.Join(
            [languages.Count],
            [.. languages.Select(language => new LanguageIndexWriter(language, [.. records[language]], [.. help.Where(box => box.Language == language)]).Write())]);
    }
}
