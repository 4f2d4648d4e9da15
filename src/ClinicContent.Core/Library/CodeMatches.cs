using System.Collections;

namespace ClinicContent;

/// <summary>
/// The articles about a medical code, the best matches first: those with this very code, those with the code for another encounter, then those with narrower codes; of each
/// kind sorted by slug. Immutable and thread-safe.
/// </summary>
public sealed class CodeMatches : IReadOnlyList<Article>
{
    private readonly Article[] _articles;
    private readonly CodeMatchKind[] _kinds;

    /// <summary>Creates a list, for libraries that find articles in another way.</summary>
    /// <param name="matches">The articles, each once, with the kind of its match.</param>
    public CodeMatches(IEnumerable<KeyValuePair<Article, CodeMatchKind>> matches)
    {
        ArgumentNullException.ThrowIfNull(matches);
        KeyValuePair<Article, CodeMatchKind>[] ordered = [.. matches.OrderBy(match => match.Value).ThenBy(match => match.Key.Slug, StringComparer.Ordinal)];
        (_articles, _kinds) = (Array.ConvertAll(ordered, match => match.Key), Array.ConvertAll(ordered, match => match.Value));
    }

    /// <summary>No article.</summary>
    public static CodeMatches None { get; } = new([]);

    /// <summary>The number of articles.</summary>
    public int Count => _articles.Length;

    /// <summary>An article, of the best match first.</summary>
    /// <param name="index">Its position, from 0.</param>
    /// <returns>The article.</returns>
    public Article this[int index] => _articles[index];

    /// <summary>Gets the kind of match of an article.</summary>
    /// <param name="index">Its position, from 0.</param>
    /// <returns>The kind of match.</returns>
    public CodeMatchKind GetKind(int index) => _kinds[index];

    /// <inheritdoc/>
    public IEnumerator<Article> GetEnumerator() => ((IEnumerable<Article>)_articles).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
