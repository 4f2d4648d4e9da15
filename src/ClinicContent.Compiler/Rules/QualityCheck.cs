namespace ClinicContent.Compiler;

/// <summary>Checks the quality of the articles without errors: the rules CC2xxx, which <see cref="KindRules"/> assigns to kinds.</summary>
internal static class QualityCheck
{
    // Asked for a source for each section; EvidenceRules.BlockWithoutSource asks for one for each block.
    private const string OfSections = "CC2011";

    /// <summary>Checks an article as far as that depends on it alone.</summary>
    /// <param name="article">The article.</param>
    /// <param name="today">The day that reviews are compared with; null when they are not.</param>
    /// <param name="codes">The table that codes are compared with.</param>
    public static void Check(QualitySubject article, DateOnly? today, CodeTable codes)
    {
        foreach (var warning in article.Body.Warnings)
        {
            article.Report(warning);
        }

        var facts = article.Article.Sections.Select(section => SectionFacts.Of(section.Document.Span)).ToList();
        ReadingCheck.Check(article, facts);
        HelpCheck.Check(article, facts);
        EvidenceCheck.Check(article, today);
        TermCheck.Check(article);
        CodeCheck.Check(article, codes);
        SynonymCheck.Check(article);
        PlaceholderCheck.Check(article);
    }

    /// <summary>Checks across articles, once each has been checked alone.</summary>
    /// <param name="articles">The articles, those in the default language before translations.</param>
    /// <param name="unread">The files of the other articles, which have errors: nothing is said of what depends on them.</param>
    /// <param name="today">The day that reviews are compared with; null when they are not.</param>
    public static void CheckAll(IReadOnlyList<QualitySubject> articles, IReadOnlyList<ArticleFile> unread, DateOnly? today)
    {
        ParityCheck.Check(articles, unread);
        foreach (var article in articles)
        {
            CheckWaivers(article, isWhole: unread.Count == 0, today);
        }
    }

    private static void CheckWaivers(QualitySubject article, bool isWhole, DateOnly? today)
    {
        foreach (var waiver in article.Front.Waivers)
        {
            var rule = KindRules.Table.Keys.FirstOrDefault(rule => rule.Id == waiver.Rule && KindRules.CanBeWaived(rule));
            if (waiver.Rule == OfSections || waiver.Rule == EvidenceRules.BlockWithoutSource.Id)
            {
                article.Report(WordingRules.UselessWaiver, waiver.Location, new Phrase($"A section without citations must declare it: write 'cites: false' and the reason in its entry in 'sections'"));
            }
            else if (rule is null)
            {
                var waivable = KindRules.Table.Keys.Where(KindRules.CanBeWaived).Select(known => known.Id).Order(StringComparer.Ordinal).ToList();
                article.Report(WordingRules.UselessWaiver, waiver.Location, new Phrase($"'{DisplayText.Of(waiver.Rule)}' is not a rule that can be waived; those are {waivable[0]} to {waivable[^1]} but {string.Join(", ", KindRules.Table.Keys.Where(known => !KindRules.CanBeWaived(known)).Select(known => known.Id).Order(StringComparer.Ordinal))}"));
            }
            else if (!article.HasUsed(waiver) && !(rule == EvidenceRules.ReviewOverdue && today is null) && (isWhole || !ParityRules.All.Contains(rule)))
            {
                article.Report(WordingRules.UselessWaiver, waiver.Location, new Phrase($"{(waiver.Section is { } section ? $"The section '{section}'" : "The article")} does not break {rule.Id} ({char.ToLowerInvariant(rule.Title[0])}{rule.Title[1..]})"));
            }
        }
    }
}
