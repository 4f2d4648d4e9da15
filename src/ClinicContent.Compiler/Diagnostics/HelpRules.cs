namespace ClinicContent.Compiler;

/// <summary>CC05xx: help boxes, the signs of an emergency, which are written once for each language in <c>_help.md</c>.</summary>
internal static class HelpRules
{
    public static Rule Sections { get; } = new(
        "CC0501",
        "Help boxes without their first section",
        "The sections of _help.md are 'lead', the first words of every box, and after it one for each box: write such as 'sections: [{{ id: lead }}, {{ id: back }}]'.");

    public static Rule NotABox { get; } = new(
        "CC0502",
        "A section that is not a help box",
        "The section '{0}' must be one callout '> [!EMERGENCY]', one '> [!URGENT]' or both, in this order, and nothing else: move its other text into one of them, or remove it.");

    public static Rule LineWithoutSource { get; } = new(
        "CC0503",
        "A sign without a source",
        "This line cites no source: end it with the id of one in the file's front matter, such as '... or trouble peeing. [@nhs-back-pain]'.");

    public static Rule UnknownSource { get; } = new(
        "CC0504",
        "A sign with a source that is not listed",
        "No source in this file has the id '{0}'.{1} Correct it, or add the source to 'sources'.");

    public static Rule UnusedSource { get; } = new(
        "CC0505",
        "A source that no sign cites",
        "No line cites the source '{0}': cite it where it belongs, or remove it.");

    public static Rule TooManyLines { get; } = new(
        "CC0506",
        "A help box that is too long",
        "The box '{0}' has {1} signs of an emergency and may have {2}: join signs that belong together, or move those that can wait to '> [!URGENT]'.");

    public static Rule UnknownBox { get; } = new(
        "CC0507",
        "A help box that does not exist",
        "There is no help box '{0}' in '{1}'.{2} Correct the name, or add the section to that file (write the file first if there is none).");

    public static Rule NoHelpSection { get; } = new(
        "CC0508",
        "Help boxes without a section on getting help",
        "The article shows help boxes, and no section says when to get help: give one 'aspect: SeeDoctor', such as {{ id: when-to-get-help, aspect: SeeDoctor }}.");

    public static Rule BoxesDiffer { get; } = new(
        "CC0509",
        "Help boxes that differ between languages",
        "{0} here is {1}, and in '{2}' it is {3}: make both say the same.");

    public static Rule SearchTermsWithoutSigns { get; } = new(
        "CC0511",
        "Search terms of a help box without signs of an emergency",
        "The section '{0}' has search terms, which lead to signs of an emergency, and no callout '> [!EMERGENCY]' with such signs: add it, or remove the search terms.");

    public static Rule NoLead { get; } = new(
        "CC0510",
        "Help boxes without their first words",
        "The section 'lead' has no callout '> [!{0}]', and boxes have one: write in it what to do, such as 'Call 911 right away if you have any of these signs.'");
}
