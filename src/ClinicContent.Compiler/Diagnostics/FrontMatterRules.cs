namespace ClinicContent.Compiler;

/// <summary>CC01xx: front matter.</summary>
internal static class FrontMatterRules
{
    public static Rule Missing { get; } = new(
        "CC0101",
        "No front matter",
        "The file has no front matter: begin it with a line '---', then title, summary, sections and updated, then a line '---'.");

    public static Rule Unterminated { get; } = new(
        "CC0102",
        "Front matter without an end",
        "The front matter does not end: add a line '---' below it.");

    public static Rule TooLarge { get; } = new(
        "CC0103",
        "Front matter that is too large",
        "The front matter has {0} bytes and may have {1}: move text below it, to the sections.");

    public static Rule Syntax { get; } = new(
        "CC0104",
        "Malformed YAML",
        "This is not YAML that can be read: {0} Put texts that hold ': ' or '#' or begin with a special character in double quotes.");

    public static Rule Tab { get; } = new(
        "CC0140",
        "A tab in front matter",
        "YAML does not take tabs for indentation: replace the tab at the beginning of this line by two spaces for each level.");

    public static Rule NoBreakSpace { get; } = new(
        "CC0141",
        "A no-break space in front matter",
        "A no-break space (U+00A0) or another special space stands here, which YAML does not take for a space: replace it by an ordinary one.");

    public static Rule Comment { get; } = new(
        "CC0142",
        "A comment behind a text",
        "'{0}' behind '{1}' is a comment to YAML, and is not published: put the whole text in double quotes if it belongs to it, or else move the comment to a line of its own, not further to the right than the key.");

    public static Rule GluedKey { get; } = new(
        "CC0143",
        "A key without its colon and space",
        "'{0}' is a key only with an ordinary colon and a space behind it: write '{0}: ' and then its value.");

    public static Rule TooDeep { get; } = new(
        "CC0105",
        "YAML nested too deep",
        "The front matter is nested more than {0} deep: no key needs that, so remove the surplus brackets or indentation.");

    public static Rule Anchor { get; } = new(
        "CC0106",
        "A YAML anchor or alias",
        "YAML anchors (&name) and aliases (*name) are not supported: write the value out, or in double quotes if it begins with & or *.");

    public static Rule Tag { get; } = new(
        "CC0107",
        "A YAML tag",
        "YAML tags (!name) are not supported: remove it, or put the value in double quotes if it begins with !.");

    public static Rule MergeKey { get; } = new(
        "CC0108",
        "A YAML merge key",
        "The YAML merge key '<<' is not supported: write the keys out.");

    public static Rule DuplicateKey { get; } = new(
        "CC0109",
        "A key that is given twice",
        "The key '{0}' is given twice: keep one (the first is on line {1}).");

    public static Rule UnknownKey { get; } = new(
        "CC0110",
        "An unknown key",
        "There is no key '{0}' {1}.{2} The keys are {3}.");

    public static Rule MissingKey { get; } = new(
        "CC0111",
        "A key that is missing",
        "The key '{0}' is missing {1}: add it, such as '{2}'.");

    public static Rule WrongShape { get; } = new(
        "CC0112",
        "A value of the wrong shape",
        "'{0}' must be {1}, not {2}: write it such as '{3}'.");

    public static Rule EmptyText { get; } = new(
        "CC0113",
        "An empty value",
        "'{0}' is empty: write its text, or remove the key if it is not required.");

    public static Rule TooLong { get; } = new(
        "CC0114",
        "A text that is too long",
        "'{0}' has {1} characters and may have {2}: shorten it.");

    public static Rule ClinicValue { get; } = new(
        "CC0115",
        "A clinic value in front matter",
        "'{{{{' stands in '{0}', and clinic values are filled in only below the front matter: write the sentence without it.");

    public static Rule UnknownName { get; } = new(
        "CC0116",
        "A value that is not in the list",
        "'{0}' is not a value of '{1}'.{2} Use one of {3}.");

    public static Rule InvalidDate { get; } = new(
        "CC0117",
        "An invalid date",
        "'{0}' is not a date for '{1}': write year, month and day such as 2026-11-22.");

    public static Rule InvalidId { get; } = new(
        "CC0118",
        "An invalid id",
        "'{0}' cannot be used in '{1}': use lower-case letters and digits joined by single hyphens, beginning with a letter, at most {2} characters, such as 'back-pain'.");

    public static Rule DuplicateEntry { get; } = new(
        "CC0119",
        "An entry that is given twice",
        "'{0}' stands twice in '{1}': remove one.");

    public static Rule LicensedCodes { get; } = new(
        "CC0120",
        "Codes that need a licence",
        "CPT codes are licensed by the American Medical Association and must not be in a content pack: remove the code, or use icd-10-cm, snomed-ct, rxnorm or loinc.");

    public static Rule InvalidCode { get; } = new(
        "CC0121",
        "A code that its system does not have",
        "'{0}' cannot be a code of {1}: it must be {2}. Look the code up again.");

    public static Rule InvalidAddress { get; } = new(
        "CC0122",
        "An invalid web address",
        "'{0}' is not a web address for '{1}': use one that begins with https:// or http://, without spaces or a user name.");

    public static Rule ReviewDue { get; } = new(
        "CC0123",
        "A review that is due too early",
        "The next review is due on {0}, not after the review on {1}: set 'due' to a later day.");

    public static Rule FooterSections { get; } = new(
        "CC0124",
        "Other sections than a footer has",
        "The sections of _closing.md are 'call-to-action' (may be left out) and then 'disclaimer': write 'sections: [{{ id: call-to-action }}, {{ id: disclaimer }}]'.");

    public static Rule InvalidOriginal { get; } = new(
        "CC0125",
        "An invalid hash of an original",
        "'{0}' is not a hash of {1} hexadecimal digits in lower case: remove the line, check the translation, and run 'clinic-content check --accept-translation'.");

    public static Rule UnknownWaivedSection { get; } = new(
        "CC0126",
        "A waiver for a section that does not exist",
        "The article has no section '{0}'.{1} Write one of {2}, or remove 'section' to waive the rule for the whole article.");

    public static Rule SectionSources { get; } = new(
        "CC0127",
        "Sources of a whole section",
        "A section lists no 'sources': end each paragraph, list item and table row with the sources that carry it, such as '{0}', and remove 'sources' here.");

    public static Rule ReasonAlone { get; } = new(
        "CC0128",
        "A reason for nothing",
        "'reason' says why the blocks of a section cite no source: write 'cites: false' beside it, or remove it.");

    public static Rule StatementDetails { get; } = new(
        "CC0129",
        "A statement of a clinic with a name or an address",
        "A 'clinicStatement' has no '{0}', as other clinics show the article, too: remove it. Lists of sources say that the clinic which first published the article says so.");

    public static Rule InvalidImage { get; } = new(
        "CC0130",
        "A picture without https",
        "The picture '{0}' has no https address, and sites over https do not show it: use one that begins with https://.");
}
