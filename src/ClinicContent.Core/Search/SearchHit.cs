namespace ClinicContent;

/// <summary>An article that a search found. Immutable and thread-safe.</summary>
public sealed class SearchHit
{
    private readonly SearchedWords _words;

    internal SearchHit(Article article, Section? section, double score, bool isEmergency, SearchedWords words) =>
        (Article, Section, Score, IsEmergency, _words) = (article, section, score, isEmergency, words);

    /// <summary>The article, in the best language there is.</summary>
    public Article Article { get; }

    /// <summary>The section that answers the query; null for the article as a whole. Of an emergency, it is the article's <see cref="Article.Emergency"/>.</summary>
    public Section? Section { get; }

    /// <summary>How well the article fits, from 0 on, to be compared with other hits of the same search only; 0 for an emergency that was not found by its words.</summary>
    public double Score { get; }

    /// <summary>Whether this is what to do in the emergency that the query speaks of.</summary>
    public bool IsEmergency { get; }

    /// <summary>Some of the text with the words that were searched for, without markup; made when first asked for.</summary>
    public SearchSnippet Snippet => field ??= SnippetWriter.Write(this, _words);

    /// <summary>The article and the section.</summary>
    /// <returns>Such as <c>back-spasms (en)</c> or <c>back-spasms#causes (en)</c>.</returns>
    public override string ToString() => Section?.ToString() ?? Article.ToString();
}
