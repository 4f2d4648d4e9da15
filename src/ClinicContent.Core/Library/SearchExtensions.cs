namespace ClinicContent;

/// <summary>Extension methods that search an <see cref="IArticleLibrary"/>.</summary>
public static class SearchExtensions
{
    /// <summary>The number of hits that are given when none is asked for.</summary>
    public const int DefaultCount = 10;

    /// <summary>The greatest number of hits that can be asked for.</summary>
    public const int MaxCount = 40;

    /// <summary>
    /// Searches the articles as a patient types: forms of words, accents, hyphens and small misspellings make no difference, and the last word may be unfinished. The index was built
    /// with the packs, so that a search reads it where it lies and allocates its results alone. What does not fit is not found: a query about something else has no hits.
    /// </summary>
    /// <param name="library">The library.</param>
    /// <param name="text">What to search for, whatever it is. Words behind the first 24 are not read.</param>
    /// <param name="language">A BCP 47 tag in any case, as <see cref="IArticleLibrary.TryGet"/> takes it; null for the default language.</param>
    /// <param name="count">How many hits to give at most, 1 to 40.</param>
    /// <returns>The hits, best first; none for a query that nothing fits, or a library whose packs were built without an index.</returns>
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
