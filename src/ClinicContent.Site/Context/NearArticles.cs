namespace ClinicContent;

/// <summary>Finds the articles that somebody probably meant who asked for an address that leads nowhere.</summary>
internal static class NearArticles
{
    private const int MaxArticles = 5;

    // No slug is longer, and what is longer is no slip of the finger.
    private const int MaxNameLength = 60;

    /// <summary>Finds articles of a language with slugs similar to the name at the end of a path, and then those that a search for its words finds.</summary>
    /// <param name="library">The articles.</param>
    /// <param name="language">The language, one of the library's.</param>
    /// <param name="path">The path, any text.</param>
    /// <returns>The nearest articles; none when no name is near.</returns>
    public static IReadOnlyList<Article> Find(IArticleLibrary library, string language, string path)
    {
        if (NameIn(path) is not { Length: > 0 and <= MaxNameLength } name)
        {
            return [];
        }

        var found = new List<Article>(MaxArticles);
        var slugs = new HashSet<string>(StringComparer.Ordinal);
        foreach (var article in library.All)
        {
            if (article.Language == language)
            {
                slugs.Add(article.Slug);
            }
        }

        while (found.Count < MaxArticles && Suggestion.Find(name, slugs) is { } slug && LanguagePath.TryGetArticle(slug, language, library, out var article))
        {
            slugs.Remove(slug);
            found.Add(article);
        }

        // Signs of an emergency are shown by their box, which is no article.
        foreach (var hit in library.Search(name.Replace('-', ' '), language, MaxArticles).Hits)
        {
            if (found.Count < MaxArticles && !hit.IsEmergency && hit.Article.Language == language && !found.Contains(hit.Article))
            {
                found.Add(hit.Article);
            }
        }

        return found;
    }

    // The last part of the path, without an ending: its letters and digits, with a hyphen for anything between.
    private static string NameIn(string path)
    {
        var part = path.AsSpan().TrimEnd('/');
        part = part[(part.LastIndexOf('/') + 1)..];
        part = part.LastIndexOf('.') is var dot and > 0 ? part[..dot] : part;
        return part.Length > MaxNameLength ? "" : string.Join('-', part.ToString().ToLowerInvariant().Split((char[])['-', '_', ' ', '.', '+'], StringSplitOptions.RemoveEmptyEntries));
    }
}
