using System.Buffers;

namespace ClinicContent.Compiler;

/// <summary>Finds lines of marks, which underline a heading, end a part or open a block in other programs.</summary>
internal static class LineOfMarks
{
    private const int LongestGap = 4;

    private static readonly SearchValues<char> Marks = SearchValues.Create("-=+*~^\"'#:,;<>|/\\&%@$–—―─━═┄┅┈┉╌╍⁃_. \t");
    private static readonly SearchValues<char> Blanks = SearchValues.Create("_.…? \t");

    /// <summary>Checks whether a line of a paragraph has marks alone. Points and low lines are left, as places to write on.</summary>
    public static bool Is(IReadOnlyList<(int Offset, string Text)> lines, int at)
    {
        var line = lines[at].Text;
        if (line is "[" or "]")
        {
            // Those of a formula, whose backslashes were lost.
            return true;
        }

        if (line.AsSpan().ContainsAnyExcept(Marks))
        {
            return false;
        }

        var isBlank = !line.AsSpan().ContainsAnyExcept(Blanks);
        return isBlank ? at > 0 && line.Length >= LongestGap && !line.AsSpan().ContainsAnyExcept('.') && line.Length >= lines[at - 1].Text.Length : line.Length > 1;
    }
}
