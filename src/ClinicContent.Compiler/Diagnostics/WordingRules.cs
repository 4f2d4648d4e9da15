namespace ClinicContent.Compiler;

/// <summary>CC2020 to CC2022, CC2025 and CC2031: terms, waivers of quality rules, and unwritten text.</summary>
internal static class WordingRules
{
    public static Rule UnusedTerm { get; } = new(
        "CC2020",
        "A term that is explained and not used",
        "The text does not use '{0}': remove the line '*[{0}]: ...', or write the term as it is written here.")
    { Severity = Severity.Warning };

    public static Rule UnexplainedAbbreviation { get; } = new(
        "CC2021",
        "An abbreviation that is not explained",
        "'{0}' is not explained: add a line '*[{0}]: what it stands for' below the text, or write its meaning in parentheses after it.")
    { Severity = Severity.Warning };

    public static Rule UselessWaiver { get; } = new(
        "CC2022",
        "A waiver that waives nothing",
        "{0}: remove the waiver, or correct its rule.")
    { Severity = Severity.Warning };

    public static Rule NoSynonyms { get; } = new(
        "CC2031",
        "An article without other names of its subject",
        "The article gives no other names of its subject, which people search for: write 'alsoCalled: [lumbago]' with true synonyms, or 'alsoCalled: []' if there are none.")
    { Severity = Severity.Warning };

    public static Rule Placeholder { get; } = new(
        "CC2025",
        "A text that is not written yet",
        "'{0}' marks a text that is still to be written: write it, and remove the mark.")
    { Severity = Severity.Warning };
}
