namespace ClinicContent.Compiler;

/// <summary>The text of a file, with <c>\n</c> for every line end and without a byte order mark.</summary>
internal sealed class SourceText
{
    private readonly List<int> _lines = [0];

    public SourceText(string text)
    {
        Text = text;
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', end + 1))
        {
            _lines.Add(end + 1);
        }
    }

    public string Text { get; }

    public SourceLocation LocationAt(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var line = _lines.BinarySearch(offset);
        line = line >= 0 ? line : ~line - 1;
        return new SourceLocation(line + 1, offset - _lines[line] + 1);
    }
}
