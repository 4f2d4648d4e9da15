using AngleSharp.Html.Dom;

namespace ClinicContent.Tool;

/// <summary>Reads web pages.</summary>
internal sealed class HtmlReader : ITextReader
{
    public IReadOnlyList<string> Extensions { get; } = [".html", ".htm", ".xhtml"];

    public ImportedText Read(byte[] bytes, ImportReport report)
    {
        var page = InputText.Decode(bytes, isPage: true, report);
        using var document = HtmlParsing.Parse(page);
        var facts = new HtmlPage(document, page);
        var content = new HtmlContent(facts, report);
        var blocks = content.Read();
        return new ImportedText
        {
            Title = TitleOf(document),
            TitleAbove = content.TitleOutside is { Length: > 0 } heading ? heading : null,
            Description = DescriptionOf(document),
            Language = document.DocumentElement?.GetAttribute("lang") is { Length: > 0 } language ? language : null,
            Blocks = blocks,
        };
    }

    // What the window shows.
    private static string? TitleOf(IHtmlDocument document) =>
        document.Head?.Children.FirstOrDefault(element => element.LocalName == "title") is { } title && ClinicContent.PlainText.Clean(title.TextContent) is { Length: > 0 } text ? text : null;

    private static string? DescriptionOf(IHtmlDocument document) =>
        document.Head?.Children.FirstOrDefault(element => element.LocalName == "meta" && string.Equals(element.GetAttribute("name"), "description", StringComparison.OrdinalIgnoreCase))?.GetAttribute("content") is { } text
        && ClinicContent.PlainText.Clean(text) is { Length: > 0 } description ? description : null;
}
