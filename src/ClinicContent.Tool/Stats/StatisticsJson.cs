using System.Text.Json;

namespace ClinicContent.Tool;

/// <summary>Writes the statistics of a pack as JSON. The README describes it; later versions only add properties.</summary>
internal static class StatisticsJson
{
    public static string Write(ContentPack pack, IReadOnlyList<LanguageStatistics> languages) => JsonText.Write(json =>
    {
        json.Object("pack", () =>
        {
            json.WriteString("name", pack.Name);
            json.WriteString("contentVersion", pack.ContentVersion);
            json.WriteString("defaultLanguage", pack.DefaultLanguage);
        });
        json.WriteNumber("wordsPerMinute", ArticleStatistics.WordsPerMinute);
        json.Objects("languages", languages, language =>
        {
            json.WriteString("language", language.Language);
            json.WriteNumber("articles", language.Articles.Count);
            json.WriteNumber("words", language.Words);
            json.WriteNumber("reviewed", language.Reviewed);
            json.NumberOrNull("readingGrade", language.ReadingGrade);
            json.NumberOrNull("readingEase", language.ReadingEase);
        });
        json.Objects("articles", languages.SelectMany(language => language.Articles), article => WriteArticle(json, article));
    });

    private static void WriteArticle(Utf8JsonWriter json, ArticleStatistics statistics)
    {
        var article = statistics.Article;
        json.WriteString("slug", article.Slug);
        json.WriteString("language", article.Language);
        json.WriteString("title", article.Title);
        json.WriteString("kind", KindNames.Of(article.Kind));
        json.WriteString("updated", PlainCells.Day(article.Updated));
        json.WriteNumber("words", statistics.Words);
        json.WriteNumber("readingMinutes", statistics.ReadingMinutes);
        json.NumberOrNull("readingGrade", article.ReadingGrade);
        json.NumberOrNull("smogGrade", statistics.Smog);
        json.NumberOrNull("readingEase", article.ReadingEase);
        json.WriteString("inflesz", statistics.Inflesz);
        json.Object("paragraphs", () =>
        {
            json.WriteNumber("sentences", statistics.Reading.Rhythm.Sentences);
            json.NumberOrNull("meanSentenceWords", statistics.SentenceWords);
            json.NumberOrNull("shortSentencePercent", statistics.ShortSentences);
        });
        json.Object("review", () =>
        {
            json.WriteString("status", article.Review.Status == ReviewStatus.Reviewed ? "reviewed" : "unreviewed");
            if (article.Review.Status == ReviewStatus.Reviewed)
            {
                json.WriteString("on", PlainCells.Day(article.Review.ReviewedOn));
                json.WriteString("due", PlainCells.Day(article.Review.NextReviewOn));
            }
        });
        json.WriteNumber("sources", article.Sources.Count);
        json.WriteNumber("linksOut", statistics.LinksOut);
        json.WriteNumber("linksIn", statistics.LinksIn);
        json.WriteNumber("webLinks", statistics.WebLinks);
    }
}
