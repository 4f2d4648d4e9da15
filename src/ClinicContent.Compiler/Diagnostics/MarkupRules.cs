namespace ClinicContent.Compiler;

/// <summary>CC08xx: markup of other Markdown dialects and programs, which would be published literally.</summary>
internal static class MarkupRules
{
    private const string Escape = " To show it as it stands, put a backslash before it.";

    public static Rule Footnote { get; } = new(
        "CC0801",
        "A footnote",
        "'{0}' is a footnote, which articles do not have: cite a source with '[@id]' at the end of the paragraph, or write the note in the text." + Escape);

    public static Rule Marks { get; } = new(
        "CC0802",
        "Marks that articles do not have",
        "'{0}' is {1}, which articles do not have: use **strong** or *emphasis*, or write it in words or with characters such as 'x²' and 'H₂O'." + Escape);

    public static Rule TaskList { get; } = new(
        "CC0803",
        "A task list",
        "'{0}' begins an item of a task list, which articles do not have: remove the box, and say in words what to do and what not to do." + Escape);

    public static Rule Container { get; } = new(
        "CC0804",
        "A container of another Markdown",
        "'{0}' {1}, which articles do not have: write a callout, a line '> [!NOTE]' (or EMERGENCY, URGENT, SELFCARE) and below it each line of the text with '> ' before it." + Escape);

    public static Rule Attributes { get; } = new(
        "CC0805",
        "An attribute list",
        "'{0}' is a list of attributes, which articles do not have: remove it; the id of a section stands in 'sections' of the front matter." + Escape);

    public static Rule WikiLink { get; } = new(
        "CC0806",
        "A wiki link",
        "'{0}' is a wiki link, which articles do not have: write a link as [text](facet-joint-block.md), and an image as ![what it shows](https://...)." + Escape);

    public static Rule TableOfContents { get; } = new(
        "CC0807",
        "A table of contents",
        "'{0}' asks for a table of contents, which every page has already: remove it." + Escape);

    public static Rule Math { get; } = new(
        "CC0808",
        "Mathematics",
        "'{0}' is a formula of TeX, which articles do not have: write it in words or plain characters, such as 'x²' or '3 to 5 times'." + Escape);

    public static Rule DefinitionList { get; } = new(
        "CC0809",
        "A definition list",
        "A line that begins with '{0}' is part of a definition list, which articles do not have: write a list such as '- **Term**: its meaning', or explain the term with a line '*[Term]: its meaning'." + Escape);

    public static Rule Emoji { get; } = new(
        "CC0810",
        "A code of an emoji",
        "'{0}' is the code of an emoji, which articles do not read: write the character itself, or a word." + Escape);

    public static Rule Shortcode { get; } = new(
        "CC0811",
        "A shortcode",
        "'{0}' is a shortcode of another program, which articles do not have: write what it would show in Markdown, or remove it." + Escape);

    public static Rule Comment { get; } = new(
        "CC0812",
        "A comment",
        "'{0}' is a comment, which articles do not have: remove it, or keep it in the front matter as a line that begins with '#'.");

    public static Rule CharacterReference { get; } = new(
        "CC0813",
        "A character reference that is none",
        "'{0}' is no character reference that there is: write the character itself, or the reference with its name and semicolon, such as '&copy;'." + Escape);
}
