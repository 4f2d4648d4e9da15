namespace ClinicContent;

/// <summary>Extension methods that search an <see cref="IArticleLibrary"/>.</summary>
public static class SearchExtensions
{
    /// <summary>The number of hits when you ask for none.</summary>
    public const int DefaultCount = 10;

    /// <summary>The largest number of hits that you can ask for.</summary>
    public const int MaxCount = 40;

    /// <summary>
    /// Searches the articles for words as patients type them: forms of words, accents, hyphens and small misspellings make no difference,
    /// and the last word may be unfinished. The search reads the index that was built with the packs in place, and allocates only its
    /// results. A query about an unrelated subject has no hits.
    /// </summary>
    /// <param name="library">The library.</param>
    /// <param name="text">The query, in any form. Words after the first 24 are ignored.</param>
    /// <param name="language">A BCP 47 tag in any case, as <see cref="IArticleLibrary.TryGet"/> takes it; null for the default language.</param>
    /// <param name="count">The greatest number of hits, 1 to 40.</param>
    /// <returns>The hits, best first; none for a query without a match, or a library whose packs were built without an index.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is not 1 to 40.</exception>
    /// <exception cref="ContentPackException">A pack is damaged.</exception>
    public static SearchResults Search(this IArticleLibrary library, string text, string? language = null, int count = DefaultCount)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, MaxCount);
        return LibrarySearch.Search(library.GetSnapshot(), text, language, count);
    }
}
