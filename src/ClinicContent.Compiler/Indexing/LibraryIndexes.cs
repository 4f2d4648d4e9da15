namespace ClinicContent.Compiler;

/// <summary>The keys by which readers find the articles of a library. Each leads to positions in its sorted slugs.</summary>
/// <param name="Slugs">Slugs and the aliases of earlier ones.</param>
/// <param name="Topics">Slugs of topics.</param>
/// <param name="Codes">Medical codes, each behind its system.</param>
internal sealed record LibraryIndexes(KeyIndex Slugs, KeyIndex Topics, KeyIndex Codes)
{
    public IReadOnlyList<KeyIndex> All => [Slugs, Topics, Codes];

    /// <param name="articles">The articles.</param>
    /// <param name="ordinals">The position of each slug.</param>
    public static LibraryIndexes Of(IReadOnlyList<CompiledArticle> articles, IReadOnlyDictionary<string, int> ordinals)
    {
        return new(
            new([.. ordinals.Select(slug => (slug.Key, slug.Value)), .. Keys(article => article.Aliases)]),
            new(Keys(article => article.Topics)),
            new(Keys(article => article.Codes.Select(code => $"{code.System}{(char)PackFormat.CodeSeparator}{code.Code}"))));

        IEnumerable<(string Key, int Value)> Keys(Func<CompiledArticle, IEnumerable<string>> keysOf) =>
            articles.SelectMany(article => keysOf(article).Select(key => (key, ordinals[article.Slug])));
    }
}
