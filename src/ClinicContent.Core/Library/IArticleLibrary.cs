using System.Diagnostics.CodeAnalysis;

namespace ClinicContent;

/// <summary>
/// All articles of one or more content packs. Wherever you give a language, the library tries the tag itself, then the tag without its last
/// parts (<c>es-MX</c>, then <c>es</c>), then its default language. Thread-safe. The articles of an <see cref="IUpdatingLibrary"/> can
/// change between two calls, never within one.
/// </summary>
public interface IArticleLibrary
{
    /// <summary>The packs, in the order of their addition.</summary>
    IReadOnlyList<ContentPack> Packs { get; }

    /// <summary>The language of articles when you ask for none, as a BCP 47 tag.</summary>
    string DefaultLanguage { get; }

    /// <summary>The languages of all articles, sorted.</summary>
    IReadOnlyList<string> Languages { get; }

    /// <summary>The topics of all articles, sorted.</summary>
    IReadOnlyList<string> Topics { get; }

    /// <summary>Every article in every language, sorted by slug. The articles of one slug begin with the default language of their pack.</summary>
    IReadOnlyList<Article> All { get; }

    /// <summary>Finds an article by its slug.</summary>
    /// <param name="slug">The article's slug, or one it had before it was renamed.</param>
    /// <param name="language">A BCP 47 tag in any case; null for the default language.</param>
    /// <param name="article">The article, when there is one.</param>
    /// <returns>True when the library has the article in one of the languages tried.</returns>
    bool TryGet(string slug, string? language, [NotNullWhen(true)] out Article? article);

    /// <summary>Finds the articles of a topic, sorted by slug. Each is given once, in the best language available.</summary>
    /// <param name="topic">The topic, such as <c>back-pain</c>.</param>
    /// <param name="language">A BCP 47 tag in any case; null for the default language.</param>
    /// <returns>The articles; none when no article has the topic.</returns>
    IReadOnlyList<Article> FindByTopic(string topic, string? language = null);

    /// <summary>
    /// Finds the articles about a medical code, sorted by slug. Each is given once, in the best language available. A code that begins
    /// others finds those as well: in ICD-10-CM, <c>M62.83</c> also finds articles with the code <c>M62.830</c>.
    /// </summary>
    /// <param name="system">The code system, such as <c>icd-10-cm</c>.</param>
    /// <param name="code">The code as its system writes it, such as <c>M62.830</c>: upper and lower case differ.</param>
    /// <param name="language">A BCP 47 tag in any case; null for the default language.</param>
    /// <returns>The articles; none when no article has the code.</returns>
    IReadOnlyList<Article> FindByCode(string system, string code, string? language = null);
}
