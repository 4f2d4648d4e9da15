using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ClinicContent;

/// <summary>Extension methods for <see cref="IArticleLibrary"/>.</summary>
public static class ArticleLibraryExtensions
{
    /// <summary>Gets an article by its slug.</summary>
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

    /// <summary>Gets the library's version of an article, which is newer than the compiled one when a pack file has corrected it.</summary>
    /// <param name="library">The library.</param>
    /// <param name="article">The article, such as <c>Articles.BackSpasms</c>.</param>
    /// <returns>The article of that slug in that language, or in the best there is.</returns>
    /// <exception cref="ArticleNotFoundException">The library has no such article in any language tried.</exception>
    public static Article Get(this IArticleLibrary library, Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return library.Get(article.Slug, article.Language);
    }

    /// <summary>Finds an article in the default language.</summary>
    /// <param name="library">The library.</param>
    /// <param name="slug">The article's slug, or one it had before it was renamed.</param>
    /// <param name="article">The article, when there is one.</param>
    /// <returns>True when the library has the article.</returns>
    public static bool TryGet(this IArticleLibrary library, string slug, [NotNullWhen(true)] out Article? article)
    {
        ArgumentNullException.ThrowIfNull(library);
        return library.TryGet(slug, null, out article);
    }

    /// <summary>Gets the library in its current state, for several calls that belong together: an <see cref="IUpdatingLibrary"/> can change between two calls.</summary>
    /// <param name="library">The library.</param>
    /// <returns>A library that never changes.</returns>
    public static IArticleLibrary GetSnapshot(this IArticleLibrary library)
    {
        ArgumentNullException.ThrowIfNull(library);
        return library is IUpdatingLibrary updating ? updating.Snapshot : library;
    }

    /// <summary>Gets the languages in which every article can be rendered for a clinic, because its profile has all the texts that they need.</summary>
    /// <param name="library">The library.</param>
    /// <param name="clinic">The clinic; null for the one that each content pack names.</param>
    /// <returns>Some of <see cref="IArticleLibrary.Languages"/>, in that order.</returns>
    /// <exception cref="ClinicProfileException">The profile cannot be used.</exception>
    public static IReadOnlyList<string> GetLanguages(this IArticleLibrary library, ClinicProfile? clinic)
    {
        ArgumentNullException.ThrowIfNull(library);
        return [.. library.Languages.Where(language => library.Packs.All(pack => pack.CanBeFor(clinic ?? pack.Clinic, language)))];
    }

    /// <summary>Gets the code systems that articles of the library have codes of.</summary>
    /// <param name="library">The library.</param>
    /// <returns>Their names, such as <c>icd-10-cm</c>, sorted.</returns>
    public static IReadOnlyList<string> GetCodeSystems(this IArticleLibrary library)
    {
        ArgumentNullException.ThrowIfNull(library);
        var systems = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var pack in library.Packs)
        {
            var index = pack.Reader.CodeIndex;
            for (var key = 0; key < index.Count;)
            {
                // The first key of each system is read, then the first behind all of its keys.
                var system = index.KeyBytes(key) is var bytes && bytes.IndexOf(PackFormat.CodeSeparator) is var bar and >= 0 ? bytes[..bar] : bytes;
                systems.Add(Encoding.UTF8.GetString(system));
                key = Math.Max(key + 1, index.LowerBound([.. system, PackFormat.CodeSeparator + 1]));
            }
        }

        return Array.AsReadOnly<string>([.. systems]);
    }
}
