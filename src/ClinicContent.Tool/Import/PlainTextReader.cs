namespace ClinicContent.Tool;

/// <summary>Reads plain text: paragraphs, and the headings, lists and tables that people make with the characters of a typewriter.</summary>
internal sealed class PlainTextReader : ITextReader
{
    public IReadOnlyList<string> Extensions { get; } = [".txt", ".text"];

    public ImportedText Read(byte[] bytes, ImportReport report)
    {
        var text = InputText.Decode(bytes, isPage: false, report);
        text = text.Replace('\f', '\n'); // the end of a printed page
        var start = text.AsSpan().TrimStart();
        if (start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase))
        {
            throw new ImportException("This is a web page: give the file the ending .html, and import it so.");
        }

        var source = new SourceText(text);
        var written = InputCharacters.Clean(text, source.LocationAt, report, keepsLines: true).Split('\n').Select((line, i) => new TextLine(i + 1, Shortcodes.LeaveOut(line, new SourceLocation(i + 1, 1), report))).ToList();
        var lines = TypedLines.Of(PrintedLines.LeaveOut(written, report), report);
        return new ImportedText { Blocks = new TextBlocks(lines, report).Read() };
    }
}
