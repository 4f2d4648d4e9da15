using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace ClinicContent.Tool;

/// <summary>Reads web pages.</summary>
internal sealed partial class HtmlReader : ITextReader
{
    public IReadOnlyList<string> Extensions { get; } = [".html", ".htm", ".xhtml"];

    public ImportedText Read(byte[] bytes, ImportReport report)
    {
        var page = InputText.Decode(bytes, isPage: true, report);
        using var document = HtmlParsing.Parse(page);
        var styles = new TextStyles(document);
        styles.Mark();
        var facts = new HtmlPage(document, page, styles);
        var content = new HtmlContent(facts, report);
        var blocks = content.Read();
        return new ImportedText
        {
            Title = TitleOf(document, report),
            TitleAbove = content.TitleOutside is { Length: > 0 } heading ? heading : null,
            Description = DescriptionOf(document),
            Language = document.DocumentElement?.GetAttribute("lang") is { Length: > 0 } language ? language : null,
            Blocks = blocks,
        };
    }

    // What the window shows.
    private static string? TitleOf(IHtmlDocument document, ImportReport report)
    {
        if (document.Head?.Children.FirstOrDefault(element => element.LocalName == "title") is not { } title || ClinicContent.PlainText.Clean(title.TextContent) is not { Length: > 0 } text)
        {
            return null;
        }

        if (!OfProgram.IsMatch(text))
        {
            return text;
        }

        report.LeftOut(SourceLocation.Start, "the title that a program gives a new page", text);
        return null;
    }

    [GeneratedRegex(@"^(?:new page|untitled(?: document| page| normal page)?|document|normal page|home ?page|p[áa]gina nueva|nueva p[áa]gina|documento(?: sin t[íi]tulo)?|sin t[íi]tulo|title|t[íi]tulo|microsoft word - .{0,80}|no title)[ _-]?[0-9]{0,4}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfProgram { get; }

    private static string? DescriptionOf(IHtmlDocument document) =>
        document.Head?.Children.FirstOrDefault(element => element.LocalName == "meta" && string.Equals(element.GetAttribute("name"), "description", StringComparison.OrdinalIgnoreCase))?.GetAttribute("content") is { } text
        && ClinicContent.PlainText.Clean(text) is { Length: > 0 } description ? description : null;
}
