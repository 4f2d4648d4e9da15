namespace ClinicContent.Compiler;

/// <summary>CC2006 to CC2009. A section that is missing is one fault, not three.</summary>
internal static class HelpCheck
{
    private const string Aspect = "SeeDoctor";

    public static void Check(QualitySubject article)
    {
        var sections = article.Article.Sections;
        var help = sections.Select((section, index) => (section, index)).FirstOrDefault(pair => pair.section.HealthAspect == Aspect);
        if (help.section is null)
        {
            article.Report(QualityRules.NoHelpSection, article.Front.SectionsPlace);
            return;
        }

        var (id, place) = (help.section.Id, article.Front.Sections[help.index].Place);
        var facts = sections.Select(section => (section.HealthAspect, Facts: SectionFacts.Of(section.Document.Span))).ToList();
        if (!facts.Exists(section => section.Facts.Callouts.Contains(CalloutKind.Emergency)))
        {
            article.ReportIn(id, QualityRules.NoEmergencyHelp, place, id);
        }

        if (!facts.Exists(section => section.Facts.Callouts.Contains(CalloutKind.Urgent)))
        {
            article.ReportIn(id, QualityRules.NoUrgentHelp, place, id);
        }

        if (!facts.Exists(section => section.HealthAspect == Aspect && section.Facts.HasTextOutsideCallouts))
        {
            article.ReportIn(id, QualityRules.NoRoutineHelp, place, id);
        }
    }
}
