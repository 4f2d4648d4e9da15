namespace ClinicContent.Compiler;

/// <summary>CC2040 to CC2046 and CC2049: text that looks like markup and is read as plain text, or otherwise elsewhere.</summary>
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
        "'{0}' looks like an item of a list and is read as text: begin the line with '- ' or '1. ', the marker and an ordinary space, and leave an empty line before the list.")
    { Severity = Severity.Warning };

    public static Rule Link { get; } = new(
        "CC2043",
        "A link that is none",
        "'{0}' looks like a link and is read as text: write [text](address) with nothing between the brackets and the parenthesis.")
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
}
