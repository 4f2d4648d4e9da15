using System.Globalization;

namespace ClinicContent.Compiler;

/// <summary>CC2001 to CC2005, CC2033 and CC2034, by the <see cref="ReadingThresholds"/>.</summary>
internal static class ReadingCheck
{
    /// <param name="article">The article.</param>
    /// <param name="facts">The facts of each of its sections.</param>
    public static void Check(QualitySubject article, IReadOnlyList<SectionFacts> facts)
    {
        if (Problem(article.Reading.Whole, article.Article.Language, isArticle: true) is { } error)
        {
            article.Report(QualityRules.ArticleHard, article.Front.LocationOf("title"), error, article.Reading.Whole.LongestSentence);
        }

        var sentences = SentenceSplitter.Count(article.Article.Summary);
        if (sentences > ReadingThresholds.MaxSummarySentences)
        {
            article.Report(QualityRules.LongSummary, article.Front.LocationOf("summary"), sentences, ReadingThresholds.MaxSummarySentences);
        }

        CheckRhythm(article);
        if (!facts.Any(section => section.HasList))
        {
            article.Report(QualityRules.NoSteps, article.Front.LocationOf("title"));
        }

        for (var i = 0; i < article.Article.Sections.Count; i++)
        {
            CheckSection(article, i);
        }
    }

    private static void CheckRhythm(QualitySubject article)
    {
        var rhythm = article.Reading.Rhythm;
        if (rhythm.Sentences < ReadingThresholds.MinRhythmSentences)
        {
            return;
        }

        var (mean, location) = (Math.Round(rhythm.MeanWords!.Value, 1), article.Front.LocationOf("title"));
        var max = LanguageTag.Primary(article.Article.Language) is "es" ? ReadingThresholds.MaxMeanSentenceSpanish : ReadingThresholds.MaxMeanSentence;
        if (mean < ReadingThresholds.MinMeanSentence || mean > max)
        {
            var remedy = new Phrase(mean < ReadingThresholds.MinMeanSentence ? "join sentences that belong together" : "cut long sentences in two");
            article.Report(QualityRules.SentenceLength, location, new Phrase(Show(mean)), ReadingThresholds.MinMeanSentence, max, remedy);
        }

        if (rhythm.ShortShare > ReadingThresholds.MaxShortShare)
        {
            article.Report(QualityRules.ShortSentences, location, rhythm.ShortSentences, rhythm.Sentences, ReadingThresholds.ShortSentence);
        }
    }

    private static void CheckSection(QualitySubject article, int index)
    {
        var (id, text) = (article.Article.Sections[index].Id, article.Reading.Sections[index]);
        if (Problem(text, article.Article.Language, isArticle: false) is { } error)
        {
            article.ReportIn(id, QualityRules.SectionHard, article.HeadingOf(index), id, error, text.LongestSentence);
        }

        if (text.Words > ReadingThresholds.MaxSectionWords)
        {
            article.ReportIn(id, QualityRules.LongSection, article.HeadingOf(index), id, text.Words, ReadingThresholds.MaxSectionWords);
        }
    }

    // SMOG promises that every reader of the grade understands all, which is grades above what Flesch-Kincaid gives for the same
    // text; it is judged where it is defined, in texts of 30 sentences, which sections are not.
    // What is compared is what is shown: the value to one place.
    private static Phrase? Problem(TextStatistics text, string language, bool isArticle)
    {
        if (text.Words < ReadingThresholds.MinWords)
        {
            return null;
        }

        switch (LanguageTag.Primary(language))
        {
            case "en":
                var (grade, limit) = (Math.Round(ReadingGrade.FleschKincaid(text), 1), isArticle ? ReadingThresholds.MaxGrade : ReadingThresholds.MaxSectionGrade);
                var smog = isArticle && ReadingGrade.Smog(text) is { } whole ? Math.Round(whole, 1) : (double?)null;
                return grade > limit ? new Phrase($"grade {Show(grade)} (Flesch-Kincaid), and {Show(limit)} is the limit")
                    : smog > ReadingThresholds.MaxSmog ? new Phrase($"grade {Show(smog.Value)} (SMOG), and {Show(ReadingThresholds.MaxSmog)} is the limit")
                    : null;
            case "es":
                var (ease, least) = (Math.Round(ReadingEase.SzigrisztPazos(text), 1), isArticle ? ReadingThresholds.MinEase : ReadingThresholds.MinSectionEase);
                return ease < least
                    ? new Phrase($"ease {Show(ease)} (Szigriszt-Pazos), and {Show(least)} is the limit")
                    : null;
            default:
                return null;
        }
    }

    private static string Show(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
