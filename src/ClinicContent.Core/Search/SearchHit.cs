namespace ClinicContent;

/// <summary>An article that a search found. Immutable and thread-safe.</summary>
public sealed class SearchHit
{
    private readonly SearchedWords _words;

    internal SearchHit(Article article, Section? section, double score, bool isEmergency, SearchedWords words) =>
        (Article, Section, Score, IsEmergency, _words) = (article, section, score, isEmergency, words);

    /// <summary>The article, in the best language available.</summary>
    public Article Article { get; }

    /// <summary>The section that answers the query; null for the article as a whole. For an emergency, it is the article's <see cref="Article.Emergency"/>.</summary>
    public Section? Section { get; }

    /// <summary>The score of the hit, 0 or greater. Compare it only with other hits of the same search. It is 0 for an emergency that was found by other means than its words.</summary>
    public double Score { get; }

    /// <summary>True when the hit is the emergency advice for the emergency in the query.</summary>
    public bool IsEmergency { get; }

    /// <summary>A piece of the text with the words of the query, without markup. It is made on first use.</summary>
    public SearchSnippet Snippet => field ??= SnippetWriter.Write(this, _words);

    /// <summary>The article and, if there is one, the section.</summary>
    /// <returns>Such as <c>back-spasms (en)</c> or <c>back-spasms#causes (en)</c>.</returns>
    public override string ToString() => Section?.ToString() ?? Article.ToString();
}
