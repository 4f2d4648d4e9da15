namespace ClinicContent.Tool;

/// <summary>A line of a plain text.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Raw">The line as it stands.</param>
/// <param name="Shift">The number of spaces that were put before it.</param>
internal sealed record TextLine(int Number, string Raw, int Shift = 0)
{
    private const int TabStop = 4;

    /// <summary>The line without white space at its ends.</summary>
    public string Text { get; } = Raw.Trim(' ', '\t', '\u00A0');

    /// <summary>The column that its text begins in, from 0.</summary>
    public int Indent { get; } = IndentOf(Raw);

    public bool IsBlank => Text.Length == 0;

    public SourceLocation Location => new(Number, Math.Max(1, Raw.Length - Raw.TrimStart(' ', '\t', '\u00A0').Length + 1 - Shift));

    /// <summary>The character of a line that is drawn, such as <c>=====</c>; null when this is text.</summary>
    public char? Drawn => Text.Length >= 3 && IsDrawn(Text) ? Text[0] : null;

    private static int IndentOf(string raw)
    {
        var column = 0;
        foreach (var c in raw)
        {
            if (c is not (' ' or '\t' or '\u00A0'))
            {
                break;
            }

            column += c == '\t' ? TabStop - (column % TabStop) : 1;
        }

        return column;
    }

    private static bool IsDrawn(string text) =>
        text[0] is '-' or '=' or '~' or '*' or '_' or '#' or '+' or '–' or '—' or '─' or '═' && text.All(c => c == text[0] || c == ' ');
}
