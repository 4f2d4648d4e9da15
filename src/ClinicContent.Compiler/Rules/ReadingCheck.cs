using System.Globalization;

namespace ClinicContent.Compiler;

/// <summary>CC2001 to CC2005. The thresholds are those of the CDC and AMA (grade), INFLESZ (ease), and AHRQ's PEMAT (length).</summary>
internal static class ReadingCheck
{
    public const double HardestGrade = 8;
    public const double HardestEase = 55;
    public const int LongestSection = 250;
    public const int LongestSummary = 3;

    public static void Check(QualitySubject article)
    {
        if (Problem(article.Reading.Whole, article.Article.Language, isArticle: true) is { } error)
        {
            article.Report(QualityRules.ArticleHard, article.Front.LocationOf("title"), error, article.Reading.Whole.LongestSentence);
        }

        var sentences = SentenceSplitter.Count(article.Article.Summary);
        if (sentences > LongestSummary)
        {
            article.Report(QualityRules.LongSummary, article.Front.LocationOf("summary"), sentences, LongestSummary);
        }

        if (!article.Article.Sections.Any(section => SectionFacts.Of(section.Document.Span).HasList))
        {
            article.Report(QualityRules.NoSteps, article.Front.LocationOf("title"));
        }

        for (var i = 0; i < article.Article.Sections.Count; i++)
        {
            CheckSection(article, i);
        }
    }

    private static void CheckSection(QualitySubject article, int index)
    {
        var (id, text) = (article.Article.Sections[index].Id, article.Reading.Sections[index]);
        if (Problem(text, article.Article.Language, isArticle: false) is { } error)
        {
            article.ReportIn(id, QualityRules.SectionHard, article.HeadingOf(index), id, error, text.LongestSentence);
        }

        if (text.Words > LongestSection)
        {
            article.ReportIn(id, QualityRules.LongSection, article.HeadingOf(index), id, text.Words, LongestSection);
        }
    }

    // SMOG promises that every reader of the grade understands all, which is grades above what Flesch-Kincaid gives for the same
    // text; it is judged where it is defined, in texts of 30 sentences, which sections are not.
    // What is compared is what is shown: the value to one place.
    private static Phrase? Problem(TextStatistics text, string language, bool isArticle)
    {
        if (text.Words < ReadingLevel.FewestWords)
        {
            return null;
        }

        switch (LanguageTag.Primary(language))
        {
            case "en":
                var grade = Math.Round(ReadingGrade.FleschKincaid(text), 1);
                var smog = isArticle && ReadingGrade.Smog(text) is { } whole ? Math.Round(whole, 1) : (double?)null;
                return grade > HardestGrade ? new Phrase($"grade {Show(grade)} (Flesch-Kincaid), and {Show(HardestGrade)} is the limit")
                    : smog > HardestGrade ? new Phrase($"grade {Show(smog.Value)} (SMOG), and {Show(HardestGrade)} is the limit")
                    : null;
            case "es":
                var ease = Math.Round(ReadingEase.SzigrisztPazos(text), 1);
                return ease < HardestEase
                    ? new Phrase($"ease {Show(ease)} (Szigriszt-Pazos), and {Show(HardestEase)} is the limit")
                    : null;
            default:
                return null;
        }
    }

    private static string Show(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
