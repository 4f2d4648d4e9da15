namespace ClinicContent.Compiler;

/// <summary>CC2010 to CC2015, CC2027, CC2029 and CC2030: the sources and the review of an article. CC2012 is retired: CC0323 makes it an error.</summary>
internal static class EvidenceRules
{
    public static Rule FewSources { get; } = new(
        "CC2010",
        "Too few sources",
        "The article lists {0} of at least {1} sources: add one with title, publisher, url and the day it was accessed.")
    { Severity = Severity.Warning };

    // CC2011 asked for one source for each section, which CC2029 asks of each block.
    public static Rule BlockWithoutSource { get; } = new(
        "CC2029",
        "A block without a source",
        "'{0}' cites no source: end it with '[@id]' of an entry of 'sources', or, if the section '{1}' makes no medical claim, give the section 'cites: false' and a 'reason'.")
    { Severity = Severity.Warning };

    public static Rule UselessException { get; } = new(
        "CC2030",
        "A section that cites although it need not",
        "Every block of the section '{0}' cites a source: remove 'cites: false' and its reason.")
    { Severity = Severity.Warning };

    public static Rule UnusedSource { get; } = new(
        "CC2013",
        "A source that no section cites",
        "No section cites the source '{0}': end the sentences that it carries with '[@{0}]', or remove it.")
    { Severity = Severity.Warning };

    public static Rule NoOrigin { get; } = new(
        "CC2027",
        "An article that does not say how it was made",
        "The article does not say how it was made: add one honest sentence, such as 'origin: Drafted by software from the sources listed.'")
    { Severity = Severity.Warning };

    public static Rule ReviewOverdue { get; } = new(
        "CC2014",
        "An overdue review",
        "The review was due on {0}, before {1}: have the article reviewed, and write the new days in 'on' and 'due'.")
    { Severity = Severity.Warning };

    public static Rule ReviewFar { get; } = new(
        "CC2015",
        "A review that is due too late",
        "The next review is due more than {0} months after the one on {1}: set 'due' to {2} or before.")
    { Severity = Severity.Warning };

    public static Rule FutureDate { get; } = new(
        "CC2047",
        "A date that lies in the future",
        "'{0}' is {1}, after {2}, the day of this check: correct it, because an article that is dated ahead hides every correction until then.")
    { Severity = Severity.Warning };
}
