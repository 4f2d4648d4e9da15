namespace ClinicContent.Compiler;

/// <summary>Judges the quality of a library that has no errors: the rules CC2xxx, which <see cref="KindRules"/> assigns to kinds.</summary>
internal static class QualityCheck
{
    /// <summary>Judges an article as far as that depends on it alone.</summary>
    /// <param name="article">The article.</param>
    /// <param name="today">The day that reviews are compared with; null when they are not.</param>
    public static void Check(QualitySubject article, DateOnly? today)
    {
        ReadingCheck.Check(article);
        HelpCheck.Check(article);
        EvidenceCheck.Check(article, today);
        TermCheck.Check(article);
        CodeCheck.Check(article);
        PlaceholderCheck.Check(article);
    }

    /// <summary>Judges what depends on several articles, once each has been judged alone.</summary>
    /// <param name="articles">The articles, those in the default language before translations.</param>
    /// <param name="today">The day that reviews are compared with; null when they are not.</param>
    public static void CheckAll(IReadOnlyList<QualitySubject> articles, DateOnly? today)
    {
        ParityCheck.Check(articles);
        foreach (var article in articles)
        {
            CheckWaivers(article, today);
        }
    }

    private static void CheckWaivers(QualitySubject article, DateOnly? today)
    {
        foreach (var waiver in article.Front.Waivers)
        {
            var rule = KindRules.Table.Keys.FirstOrDefault(rule => rule.Id == waiver.Rule && rule != WordingRules.UselessWaiver);
            if (rule is null)
            {
                article.Report(WordingRules.UselessWaiver, waiver.Location, new Phrase($"'{Shown.Text(waiver.Rule)}' is no rule that can be waived; those are {KindRules.Table.Keys.First().Id} to {KindRules.Table.Keys.Last().Id} but {WordingRules.UselessWaiver.Id}"));
            }
            else if (!article.HasUsed(waiver) && !(rule == EvidenceRules.ReviewOverdue && today is null))
            {
                article.Report(WordingRules.UselessWaiver, waiver.Location, new Phrase($"{(waiver.Section is { } section ? $"The section '{section}'" : "The article")} does not break {rule.Id} ({char.ToLowerInvariant(rule.Title[0])}{rule.Title[1..]})"));
            }
        }
    }
}
