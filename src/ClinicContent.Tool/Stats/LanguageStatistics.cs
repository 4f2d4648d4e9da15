namespace ClinicContent.Tool;

/// <summary>The statistics of all articles in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Articles">The articles.</param>
internal sealed record LanguageStatistics(string Language, IReadOnlyList<ArticleStatistics> Articles)
{
    public int Words => Articles.Sum(article => article.Words);

    public int Reviewed => Articles.Count(article => article.Article.Review.Status == ReviewStatus.Reviewed);

    /// <summary>The mean grade of the articles that have one, to one decimal; null when none has.</summary>
    public double? ReadingGrade => Mean(article => article.Article.ReadingGrade);

    /// <summary>The mean ease of the articles that have one, to one decimal; null when none has.</summary>
    public double? ReadingEase => Mean(article => article.Article.ReadingEase);

    public static IReadOnlyList<LanguageStatistics> Of(IEnumerable<ArticleStatistics> articles) =>
        [.. articles.GroupBy(article => article.Article.Language).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => new LanguageStatistics(group.Key, [.. group]))];

    private double? Mean(Func<ArticleStatistics, double?> value) =>
        Articles.Select(value).OfType<double>().ToList() is { Count: > 0 } values ? Math.Round(values.Average(), 1, MidpointRounding.AwayFromZero) : null;
}
