namespace ClinicContent.Compiler;

/// <summary>CC02xx: headings, sections and blocks.</summary>
internal static class StructureRules
{
    public static Rule HeadingWithoutSection { get; } = new(
        "CC0201",
        "A heading that is not in sections",
        "The front matter lists {0}, and this is level-2 heading {1}: add an entry such as '- {{ id: {2} }}' to 'sections', or make it a level-3 heading (###).");

    public static Rule SectionWithoutHeading { get; } = new(
        "CC0202",
        "A section without a heading",
        "The section '{0}' has no level-2 heading: add '## ...' and its text at this position, or remove the entry from 'sections'.");

    public static Rule TextBeforeHeading { get; } = new(
        "CC0203",
        "Text before the first heading",
        "Text stands before the first heading: put a level-2 heading (## ...) above it, or move it to 'summary'.");

    public static Rule TitleHeading { get; } = new(
        "CC0204",
        "A level-1 heading",
        "This is a level-1 heading, but the title is in the front matter: write it as a level-2 heading (## ...).");

    public static Rule SkippedLevel { get; } = new(
        "CC0205",
        "A skipped heading level",
        "A level-{0} heading follows one of level {1}: make it level {2} ({3} ...).");

    public static Rule HeadingNotPlain { get; } = new(
        "CC0206",
        "A heading that is not plain text",
        "A heading holds plain text only, and this one holds {0}: move it to the text below.");

    public static Rule EmptyHeading { get; } = new(
        "CC0207",
        "An empty heading",
        "The heading has no text: write one, or remove the line.");

    public static Rule EmptySection { get; } = new(
        "CC0208",
        "An empty section",
        "The section '{0}' has no text: write it, or remove the heading and its entry in 'sections'.");

    public static Rule TooManyHeadings { get; } = new(
        "CC0209",
        "Too many headings",
        "The article has more than {0} headings: split it into several articles.");

    public static Rule TooDeep { get; } = new(
        "CC0210",
        "Text nested too deep",
        "Lists, quotes, brackets or emphasis are nested too deep (about 30 lists or 60 quotes or brackets are possible): take some of them out.");

    public static Rule CodeBlock { get; } = new(
        "CC0211",
        "A code block",
        "This is a code block, which articles do not have: indent the text by fewer than 4 spaces, and remove ``` or ~~~ lines.");

    public static Rule UnknownCallout { get; } = new(
        "CC0212",
        "An unknown callout",
        "'{0}' does not begin a callout: write '> [!EMERGENCY]', '> [!URGENT]', '> [!SELFCARE]' or '> [!NOTE]' on a line of its own and the text below it.");

    public static Rule NestedHeading { get; } = new(
        "CC0213",
        "A heading inside a list or quote",
        "A heading stands inside a list, quote or callout: move it to the start of a line, or write it as **strong** text.");

    public static Rule EmptyBlock { get; } = new(
        "CC0214",
        "An empty callout, quote or list item",
        "This {0} has no text: write it, or remove it.");

    public static Rule UnsupportedBlock { get; } = new(
        "CC0215",
        "Unsupported Markdown",
        "{0} is not supported in an article: use paragraphs, lists, tables, quotes, callouts and images.");

    public static Rule TooManyMarks { get; } = new(
        "CC0216",
        "Too much markup in one place",
        "There are more than {0} of {1} {2}: split the text up.");

    public static Rule OptionalList { get; } = new(
        "CC0217",
        "A list that can be empty",
        "Each item of this list begins with a condition, so that a clinic which meets none would show an empty list: add an item without one, or write paragraphs.");

    public static Rule OptionalSection { get; } = new(
        "CC0218",
        "A section that can be empty",
        "All of the section '{0}' begins with a condition, so that a clinic which meets none would show a heading without text: add a paragraph without one.");

    public static Rule ItemOfClinic { get; } = new(
        "CC0219",
        "A list item that can be empty",
        "'{0}' is all that this list item holds, and a clinic can leave it empty: begin the item with a condition such as '{{{{?clinic.insurance}}}}', or write a paragraph.");

    public static Rule UnderlinedText { get; } = new(
        "CC0220",
        "A line that makes a heading of the text above it",
        "The line '---' or '===' below '{0}' makes a heading of it: leave an empty line above it for a line across the page, or write a heading as '### {0}'.");

    public static Rule JoinedCallout { get; } = new(
        "CC0221",
        "A callout without an empty line above it",
        "'{0}' begins no callout here, since its line belongs to the quote, callout or list above it: leave an empty line without '>' above it, and write '> ' before it and before each line of its text.");

    public static Rule OptionalPart { get; } = new(
        "CC0222",
        "A quote or heading that can be empty",
        "All that this {0} holds begins with a condition, so that a clinic which meets none would show a {0} without text: add a paragraph without one, or remove the {0}.");
}
