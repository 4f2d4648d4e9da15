namespace ClinicContent.Compiler;

/// <summary>CC2006 to CC2009 and CC2026. A section that is missing is one error, not three.</summary>
internal static class HelpCheck
{
    private const string Aspect = ArticleDetails.HelpAspect;

    /// <summary>The greatest number of signs of an emergency in an article's box, over all boxes that it joins.</summary>
    private const int MaxLines = 10;

    /// <param name="article">The article.</param>
    /// <param name="facts">The facts of each of its sections.</param>
    public static void Check(QualitySubject article, IReadOnlyList<SectionFacts> facts)
    {
        if (article.Article.Emergency is { } emergency && SectionFacts.Of(emergency.Document.Span) is { Items: > MaxLines and var items })
        {
            article.Report(QualityRules.LongEmergencyBox, article.Front.LocationOf("help"), items, MaxLines);
        }

        var sections = article.Article.Sections;
        var help = sections.Select((section, index) => (section, index)).FirstOrDefault(pair => pair.section.HealthAspect == Aspect);
        if (help.section is null)
        {
            article.Report(QualityRules.NoHelpSection, article.Front.SectionsLocation);
            return;
        }

        var (id, location) = (help.section.Id, article.Front.Sections[help.index].Location);
        if (article.Article.Emergency is null && !facts.Any(section => section.Callouts.Contains(CalloutKind.Emergency)))
        {
            article.ReportIn(id, QualityRules.NoEmergencyHelp, location, id);
        }

        if (article.Article.Urgent is null && !facts.Any(section => section.Callouts.Contains(CalloutKind.Urgent)))
        {
            article.ReportIn(id, QualityRules.NoUrgentHelp, location, id);
        }

        if (!sections.Zip(facts).Any(section => section.First.HealthAspect == Aspect && section.Second.HasTextOutsideCallouts))
        {
            article.ReportIn(id, QualityRules.NoRoutineHelp, location, id);
        }
    }
}
