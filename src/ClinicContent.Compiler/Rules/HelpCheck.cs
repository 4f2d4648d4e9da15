namespace ClinicContent.Compiler;

/// <summary>CC2006 to CC2009 and CC2026. A section that is missing is one error, not three.</summary>
internal static class HelpCheck
{
    private const string Aspect = ArticleDetails.HelpAspect;

    /// <summary>The greatest number of signs of an emergency in an article's box, whatever boxes it joins.</summary>
    private const int MaxLines = 10;

    public static void Check(QualitySubject article)
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
        var facts = sections.Select(section => (section.HealthAspect, Facts: SectionFacts.Of(section.Document.Span))).ToList();
        if (article.Article.Emergency is null && !facts.Exists(section => section.Facts.Callouts.Contains(CalloutKind.Emergency)))
        {
            article.ReportIn(id, QualityRules.NoEmergencyHelp, location, id);
        }

        if (article.Article.Urgent is null && !facts.Exists(section => section.Facts.Callouts.Contains(CalloutKind.Urgent)))
        {
            article.ReportIn(id, QualityRules.NoUrgentHelp, location, id);
        }

        if (!facts.Exists(section => section.HealthAspect == Aspect && section.Facts.HasTextOutsideCallouts))
        {
            article.ReportIn(id, QualityRules.NoRoutineHelp, location, id);
        }
    }
}
