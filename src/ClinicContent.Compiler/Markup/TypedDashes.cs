namespace ClinicContent.Compiler;

/// <summary>Finds the two or three hyphens that other programs make a dash of.</summary>
internal static class TypedDashes
{
    private const int Longest = 3;

    // What makes an arrow, a comment, a signed number or a mark of another program of hyphens.
    private const string Others = "<>!=+|{}:/\\_~*";

    /// <summary>Finds all in a line.</summary>
    /// <returns>The offset of each, the hyphens with the words around them, and the dash to write.</returns>
    public static IEnumerable<(int Offset, string Quote, string Dash)> FindAll(string line)
    {
        for (var at = line.IndexOf("--", StringComparison.Ordinal); at >= 0;)
        {
            var end = at;
            while (end < line.Length && line[end] == '-')
            {
                end++;
            }

            var (before, after) = (at == 0 ? ' ' : line[at - 1], end == line.Length ? ' ' : line[end]);
            if (end - at <= Longest && !Others.Contains(before, StringComparison.Ordinal) && !Others.Contains(after, StringComparison.Ordinal) && !IsAddress(line, at))
            {
                yield return (at, Quote(line, at, end), char.IsDigit(before) && char.IsDigit(after) ? "–" : "—");
            }

            at = line.IndexOf("--", end, StringComparison.Ordinal);
        }
    }

    private static string Quote(string line, int at, int end)
    {
        const int Around = 12;
        var start = Math.Max(0, at - Around);
        start = line.AsSpan(start, at - start).IndexOf(' ') is var space and >= 0 && start > 0 ? start + space + 1 : start;
        var stop = Math.Min(line.Length, end + Around);
        stop = line.AsSpan(end, stop - end).LastIndexOf(' ') is var last and > 0 && stop < line.Length ? end + last : stop;
        return LinePattern.Quote(line[start..stop]);
    }

    // The word around it, as far as an address goes that nobody types by hand.
    private static bool IsAddress(string line, int at)
    {
        const int LongestAddress = 200;
        var start = line.AsSpan(Math.Max(0, at - LongestAddress), Math.Min(at, LongestAddress));
        var word = start[(start.LastIndexOf(' ') + 1)..];
        return word.Contains("://", StringComparison.Ordinal) || word.StartsWith("www.") || word.Contains('@');
    }
}
