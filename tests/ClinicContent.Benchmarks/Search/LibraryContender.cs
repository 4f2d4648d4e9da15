namespace ClinicContent.Benchmarks;

/// <summary>The library's own search.</summary>
internal sealed class LibraryContender(IArticleLibrary library) : ISearchContender
{
    public string Name => "ClinicContent";

    public IReadOnlyList<string> Find(string text, string language)
    {
        var results = library.Search(text, language);
        var slugs = results.Hits.Where(hit => !hit.IsEmergency).Select(hit => hit.Article.Slug);
        return results.Suggestion is { } suggestion ? [suggestion.Article.Slug, .. slugs] : [.. slugs];
    }
}
