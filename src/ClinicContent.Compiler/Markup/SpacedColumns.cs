namespace ClinicContent.Compiler;

/// <summary>Finds tables whose columns are made of spaces, which a paragraph has none of.</summary>
internal static class SpacedColumns
{
    private const string Gap = "   ";

    /// <summary>Checks for a gap in a line behind which the line above or below has a word at the same place.</summary>
    /// <param name="lines">The lines of the paragraph.</param>
    /// <param name="at">The line.</param>
    public static bool Is(IReadOnlyList<(int Offset, string Text)> lines, int at)
    {
        var line = lines[at].Text;
        for (var gap = line.IndexOf(Gap, StringComparison.Ordinal); gap > 0; gap = line.IndexOf(Gap, gap, StringComparison.Ordinal))
        {
            while (line[gap] == ' ')
            {
                gap++;
            }

            if ((at > 0 && HasWordAt(lines[at - 1].Text, gap)) || (at + 1 < lines.Count && HasWordAt(lines[at + 1].Text, gap)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWordAt(string line, int at) => line.Length > at && line[at - 1] == ' ' && line[at] != ' ';
}
