namespace ClinicContent.Tool;

/// <summary>Reads plain text: paragraphs, and the headings, lists and tables that people make with the characters of a typewriter. Markdown is such a text with more marks.</summary>
internal sealed class PlainTextReader : ITextReader
{
    // Beyond that no article can be made of what is left, whatever is left out.
    private const int MostCharacters = 4 * SourceReader.Longest;

    public IReadOnlyList<string> Extensions { get; } = [".txt", ".text", ".md", ".markdown"];

    public ImportedText Read(byte[] bytes, ImportReport report)
    {
        var text = InputText.Decode(bytes, isPage: false, report);
        if (text.Length > MostCharacters)
        {
            throw new ImportException(FormattableString.Invariant($"The text has {text.Length} characters, and an article has at most {SourceReader.Longest} bytes: import a part of it."));
        }

        text = text.Replace('\f', '\n'); // the end of a printed page
        var start = text.AsSpan().TrimStart();
        if (start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase))
        {
            throw new ImportException("This is a web page: give the file the ending .html, and import it so.");
        }

        var source = new SourceText(text);
        text = TypedMarkup.LeaveOut(text, source.LocationAt, report);
        source = new SourceText(text);
        var written = InputCharacters.Clean(text, source.LocationAt, report, keepsLines: true).Split('\n').Select((line, i) => new TextLine(i + 1, Shortcodes.LeaveOut(line, new SourceLocation(i + 1, 1), report))).ToList();
        var (mail, subject) = EmailLines.LeaveOut(TypedMarkup.Read(written, report, out var facts), report);
        var lines = TypedLines.Of(PrintedLines.LeaveOut(mail, report), report);
        lines.ForEach(line => TypedMarkup.ReportLeft(line, report));
        var blocks = new TextBlocks(lines, report).Read();
        if (facts.TryGetValue("title", out var title) && (subject is not null || blocks.Any(block => block is ImportHeading { Level: 1 })))
        {
            // The text has a title of its own.
            TypedMarkup.LeaveOut(title.Line, report);
            title = default;
        }

        return new ImportedText { Title = subject ?? title.Value, Description = facts.GetValueOrDefault("description").Value, Language = facts.GetValueOrDefault("lang").Value, Blocks = blocks };
    }
}
