namespace ClinicContent.Compiler;

/// <summary>CC2040 to CC2046, CC2049 and CC2060 to CC2078: text that looks like markup and is read as plain text, or otherwise elsewhere, and the reverse.</summary>
internal static class LostMarkupRules
{
    public static Rule Emphasis { get; } = new(
        "CC2040",
        "Marks that emphasise nothing",
        "'{0}' here emphasises nothing and is shown as it stands: put the marks directly around the words, with a space or punctuation outside of them (such as '**Really?** Yes'), or put a backslash before each for the character itself.")
    { Severity = Severity.Warning };

    public static Rule Heading { get; } = new(
        "CC2041",
        "A heading that is none",
        "'{0}' looks like a heading and is read as text: begin the line with one to six '#' and an ordinary space, such as '### What can I do?', or write \\# for the character itself.")
    { Severity = Severity.Warning };

    public static Rule List { get; } = new(
        "CC2042",
        "A list item that is none",
        "'{0}' looks like an item of a list and is read as text: begin the line with '- ' or '1. ', the marker and an ordinary space, and leave an empty line before the list. In the cell of a table, put semicolons between items.")
    { Severity = Severity.Warning };

    public static Rule Link { get; } = new(
        "CC2043",
        "A link that is none",
        "'{0}' looks like a link and is read as text: write [text](address) with nothing between the brackets and the parenthesis, and ![what it shows](address) for an image.")
    { Severity = Severity.Warning };

    public static Rule Address { get; } = new(
        "CC2044",
        "An address that is not a link",
        "'{0}' is read as text, and nobody can follow it: write [text](https://...) with words that say where it leads, or [text](mailto:...) for an address of mail.")
    { Severity = Severity.Warning };

    public static Rule Table { get; } = new(
        "CC2045",
        "A table that is none",
        "'{0}' looks like a row of a table and is read as text: give a table a first row, below it a row such as '| --- | --- |' with as many columns, and an empty line before and after it.")
    { Severity = Severity.Warning };

    public static Rule OtherList { get; } = new(
        "CC2046",
        "A list that other programs read otherwise",
        "'{0}' has another place in its list here than in other programs that read Markdown: begin it exactly below the marker of the item before it, or exactly below that item's text to put it into the item, with spaces instead of tabs.")
    { Severity = Severity.Warning };

    public static Rule OtherEmphasis { get; } = new(
        "CC2049",
        "Emphasis that other programs read otherwise",
        "'{0}' is emphasised otherwise here than in other programs that read Markdown: put the marks directly around whole words, with a space or punctuation outside of them, and a backslash before each mark that is to be shown.")
    { Severity = Severity.Warning };

    public static Rule PlainField { get; } = new(
        "CC2060",
        "Markup in a plain text",
        "'{0}' is a plain text, so that its markup is shown as it stands ({1}, '{2}'): write it without the marks, or move it to the text of a section.")
    { Severity = Severity.Warning };

    public static Rule OtherProgram { get; } = new(
        "CC2061",
        "Markup of another program",
        "'{0}' looks like {1}, and is shown as it stands: write Markdown instead, or put a backslash before the mark if it is to be shown.")
    { Severity = Severity.Warning };

    public static Rule Line { get; } = new(
        "CC2062",
        "A line of marks",
        "'{0}' is a line of marks that is shown as it stands: begin a part of a section with a heading such as '### What can I do?', separate parts with a line '---' between two empty lines, or remove it.")
    { Severity = Severity.Warning };

    public static Rule TableRow { get; } = new(
        "CC2063",
        "A table row of another width",
        "'{0}' has {1}, and {2}: give each row of a table as many, leave an empty line behind the last one, and put a backslash before a '|' that is part of the text.")
    { Severity = Severity.Warning };

    public static Rule Reference { get; } = new(
        "CC2064",
        "A reference that leads nowhere",
        "'{0}' leads nowhere and is read as text: cite a source with '[@id]' at the end of the paragraph, or give a link its address in a line such as '[name]: https://...' with an empty line above it.")
    { Severity = Severity.Warning };

    public static Rule Product { get; } = new(
        "CC2065",
        "Emphasis beside numbers",
        "'{0}' is read as emphasis beside a number, and the stars are not shown: write '×', or put a backslash before each star.")
    { Severity = Severity.Warning };

    public static Rule UnusedDefinition { get; } = new(
        "CC2066",
        "A link definition that nothing uses",
        "No link uses '[{0}]', so that this line is not shown: write [text][{0}] where it belongs, remove the line, or put a backslash before its bracket if it is text.")
    { Severity = Severity.Warning };

    public static Rule MisreadSign { get; } = new(
        "CC2067",
        "A sign that is read as a mark",
        "'{0}' is read as {1}: {2}, or put a backslash before the sign.")
    { Severity = Severity.Warning };

    public static Rule Hyphens { get; } = new(
        "CC2068",
        "Hyphens for a dash",
        "'{0}' is shown as hyphens: write the dash '{1}' itself, or another mark such as a comma.")
    { Severity = Severity.Warning };

    public static Rule Callout { get; } = new(
        "CC2069",
        "A callout that is none",
        "'{0}' looks like the beginning of a callout and is read as text: begin it with a line such as '> [!URGENT]' that has nothing else, not even a backslash, and write each line of its text behind '> '.")
    { Severity = Severity.Warning };

    public static Rule Leftover { get; } = new(
        "CC2070",
        "A text that was left over",
        "'{0}' looks like {1}, and readers see it: {2}.")
    { Severity = Severity.Warning };

    public static Rule BrokenList { get; } = new(
        "CC2071",
        "A list that ends too early",
        "'{0}' begins another list, so that the one above ends: begin each item of a list with the same mark, and to put a list into an item, begin it exactly below that item's text. Leave an empty line between two lists.")
    { Severity = Severity.Warning };

    public static Rule OtherNumber { get; } = new(
        "CC2072",
        "A number that is shown otherwise",
        "This item has the number {0}, and readers see {1}, as a list counts on from its first number: number the items one after the other, or write the number in the text of the item.")
    { Severity = Severity.Warning };

    public static Rule EscapedMark { get; } = new(
        "CC2073",
        "A mark with a backslash",
        "'{0}' looks like {1}, and a backslash makes it plain text: remove the backslashes, and leave an empty line before and after a list or a heading.")
    { Severity = Severity.Warning };

    public static Rule OtherType { get; } = new(
        "CC2074",
        "A text that YAML reads as something else",
        "'{0}' is {1} to YAML, and is shown as the text of '{2}': write that text, or put it in double quotes if it is meant.")
    { Severity = Severity.Warning };

    public static Rule DrawnIn { get; } = new(
        "CC2075",
        "A line that a callout draws in",
        "'{0}' has no '>' and is shown within the callout above it: write '> ' before it if it belongs there, or leave an empty line above it.")
    { Severity = Severity.Warning };

    public static Rule CutTerm { get; } = new(
        "CC2076",
        "An explanation that goes on in the next line",
        "'{0}' stands below the explanation of '{1}' and is shown as a paragraph of its own: write the whole explanation on one line, or leave an empty line below it.")
    { Severity = Severity.Warning };

    public static Rule TermTwice { get; } = new(
        "CC2077",
        "A term that is explained twice",
        "An explanation of '{0}' stands above already, and only this one is shown: keep one of them.")
    { Severity = Severity.Warning };

    public static Rule OptionalLeadIn { get; } = new(
        "CC2078",
        "A lead-in that some clinics show alone, or not",
        "A clinic without the value that '{0}' asks for shows {1}: begin both with the condition, or neither.")
    { Severity = Severity.Warning };

    /// <summary>Whether a rule is about marks that a backslash makes text.</summary>
    public static bool CanBeEscaped(string id) => Escapable.Contains(id);

    private static readonly string[] Escapable = [Heading.Id, List.Id, Link.Id, Address.Id, Table.Id, OtherList.Id, OtherEmphasis.Id, OtherProgram.Id, Line.Id, TableRow.Id, Reference.Id, Product.Id];
}
