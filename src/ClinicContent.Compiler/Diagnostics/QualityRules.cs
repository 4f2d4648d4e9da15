namespace ClinicContent.Compiler;

/// <summary>CC2001 to CC2009, CC2026, CC2033 and CC2034: articles that patients can read and act on.</summary>
internal static class QualityRules
{
    public static Rule ArticleHard { get; } = new(
        "CC2001",
        "An article that is hard to read",
        "The article reads at {0}: use shorter sentences and shorter words. Its longest sentence begins '{1}'.")
    { Severity = Severity.Warning };

    public static Rule SectionHard { get; } = new(
        "CC2002",
        "A section that is hard to read",
        "The section '{0}' reads at {1}: use shorter sentences and shorter words. Its longest sentence begins '{2}'.")
    { Severity = Severity.Warning };

    public static Rule LongSummary { get; } = new(
        "CC2003",
        "A long summary",
        "The summary has {0} sentences and may have {1}: keep the main message, and move the rest to a section.")
    { Severity = Severity.Warning };

    public static Rule NoSteps { get; } = new(
        "CC2004",
        "An article without steps",
        "The article has no list, so a reader finds no steps to take: write what to do as a list ('- ...' or '1. ...').")
    { Severity = Severity.Warning };

    public static Rule LongSection { get; } = new(
        "CC2005",
        "A long section",
        "The section '{0}' has {1} words and may have {2}: shorten it, or cut it in two with a level-2 heading and an entry in 'sections'.")
    { Severity = Severity.Warning };

    public static Rule SentenceLength { get; } = new(
        "CC2033",
        "Sentences that are too long or too short",
        "The sentences of its paragraphs have {0} words on average, and should have {1} to {2}: {3}.")
    { Severity = Severity.Warning };

    public static Rule ShortSentences { get; } = new(
        "CC2034",
        "Too many short sentences",
        "{0} of {1} sentences of its paragraphs have {2} words or fewer, and a third is the limit: join some, such as one that begins with 'This', so that the text does not sound like a metronome.")
    { Severity = Severity.Warning };

    public static Rule NoEmergencyHelp { get; } = new(
        "CC2006",
        "A condition without emergency help",
        "The article does not say when to get emergency help: add a callout '> [!EMERGENCY]' with the signs and whom to call to the section '{0}'.")
    { Severity = Severity.Warning };

    public static Rule NoUrgentHelp { get; } = new(
        "CC2007",
        "A condition without urgent help",
        "The article does not say when to see a doctor soon: add a callout '> [!URGENT]' with the signs to the section '{0}'.")
    { Severity = Severity.Warning };

    public static Rule LongEmergencyBox { get; } = new(
        "CC2026",
        "An emergency box that is too long to be read",
        "The article's emergency box has {0} signs and may have {1}: name fewer boxes in 'help', or join signs that belong together.")
    { Severity = Severity.Warning };

    public static Rule NoRoutineHelp { get; } = new(
        "CC2008",
        "A condition without routine help",
        "The article does not say when to make an ordinary appointment: write it in the section '{0}', outside its callouts.")
    { Severity = Severity.Warning };

    public static Rule NoHelpSection { get; } = new(
        "CC2009",
        "A condition without a section on getting help",
        "No section says when to get help: add one with 'aspect: SeeDoctor', with a callout '> [!EMERGENCY]', one '> [!URGENT]' and text on ordinary appointments.")
    { Severity = Severity.Warning };
}
