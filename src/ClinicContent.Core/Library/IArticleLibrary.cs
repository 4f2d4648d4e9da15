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
    /// Finds the articles about a medical code, each once, in the best language there is: those with this very code first, then those with narrower ones. In ICD-10-CM,
    /// <c>M62.83</c> finds what is coded <c>M62.830</c>, and <c>S39.012</c> what is coded <c>S39.012A</c>. A code never finds one beside it: <c>M62.831</c> is a spasm of the calf. Only the
    /// visit makes no difference: <c>S39.012D</c> finds what is coded <c>S39.012A</c>.
    /// </summary>
    /// <param name="system">The code system, in any form that <see cref="CodeSystem.TryParse"/> reads, such as <c>icd-10-cm</c>, or one that articles of the library have codes of.</param>
    /// <param name="code">The code, with its point or without, in any case, such as <c>M62.830</c> or <c>m62830</c>.</param>
    /// <param name="language">A BCP 47 tag in any case; null for the default language.</param>
    /// <returns>The articles, with the kind of match of each; none when no article has the code.</returns>
    /// <exception cref="UnknownCodeSystemException">There is no such code system; the message lists those known.</exception>
    CodeMatches FindByCode(string system, string code, string? language = null);
}
