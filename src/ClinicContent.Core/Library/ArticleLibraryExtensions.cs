namespace ClinicContent;

/// <summary>What every <see cref="IArticleLibrary"/> can do by what it can do already.</summary>
public static class ArticleLibraryExtensions
{
    /// <summary>Gets an article.</summary>
    /// <param name="library">The library.</param>
    /// <param name="slug">The article's slug, or one it had before it was renamed.</param>
    /// <param name="language">A BCP 47 tag in any case; null for the default language.</param>
    /// <returns>The article in the best language there is.</returns>
    /// <exception cref="ArticleNotFoundException">The library has no such article in any language tried.</exception>
    public static Article Get(this IArticleLibrary library, string slug, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(library);
        return library.TryGet(slug, language, out var article) ? article : throw ArticleNotFoundException.For(library, slug, language);
    }
}
