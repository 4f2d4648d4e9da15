namespace ClinicContent;

/// <summary>An article that a query found in one index.</summary>
/// <param name="Index">The number of the index among those searched.</param>
/// <param name="Article">Its position in that index.</param>
/// <param name="Score">Its score.</param>
/// <param name="Section">The number of the section that fits best, from 1; 0 for the article itself.</param>
internal record struct FoundArticle(int Index, int Article, int Score, int Section)
{
    /// <summary>Orders the better article first, and equal ones in the order of the library.</summary>
    public static int Compare(FoundArticle x, FoundArticle y) =>
        x.Score != y.Score ? y.Score.CompareTo(x.Score) : x.Index != y.Index ? x.Index.CompareTo(y.Index) : x.Article.CompareTo(y.Article);
}
