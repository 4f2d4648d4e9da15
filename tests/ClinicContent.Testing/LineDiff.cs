namespace VerifyXunit;

/// <summary>Shows how a text changed, line by line.</summary>
internal static class LineDiff
{
    private const int Context = 2;

    /// <summary>The changed lines (<c>-</c> verified, <c>+</c> received) with the lines around them, under the place of
    /// the first difference, which also tells apart characters that look alike.</summary>
    public static string Of(string verified, string received)
    {
        var lines = Compare(verified.Split('\n'), received.Split('\n'));
        var shown = Enumerable.Range(0, lines.Count).Where(index => IsNearAChange(lines, index)).ToList();
        var text = shown.Select((index, position) =>
            position > 0 && shown[position - 1] < index - 1 ? $"  ...\n{lines[index]}" : lines[index]);
        return $"{FirstDifference(verified, received)}\n{string.Join('\n', text)}";
    }

    private static bool IsNearAChange(List<string> lines, int index) =>
        lines.Skip(index - Context).Take(Math.Min(index, Context) + 1 + Context).Any(line => line[0] != ' ');

    private static string FirstDifference(string verified, string received)
    {
        var index = verified.AsSpan().CommonPrefixLength(received);
        var line = verified.AsSpan(0, index).Count('\n') + 1;
        var column = index - verified.AsSpan(0, index).LastIndexOf('\n');
        return $"First difference: line {line}, column {column}: {CodeOf(verified, index)} was verified, " +
            $"{CodeOf(received, index)} was received.";
    }

    private static string CodeOf(string text, int index) =>
        index < text.Length ? $"U+{(int)text[index]:X4}" : "the end";

    /// <summary>Keeps a longest common subsequence of lines, and marks the others as removed or added.</summary>
    private static List<string> Compare(string[] before, string[] after)
    {
        var common = CommonLines(before, after);
        var lines = new List<string>();
        var (b, a) = (0, 0);
        while (b < before.Length || a < after.Length)
        {
            if (b < before.Length && a < after.Length && before[b] == after[a])
            {
                lines.Add($"  {before[b++]}");
                a++;
            }
            else if (a == after.Length || (b < before.Length && common[b + 1, a] >= common[b, a + 1]))
            {
                lines.Add($"- {before[b++]}");
            }
            else
            {
                lines.Add($"+ {after[a++]}");
            }
        }

        return lines;
    }

    /// <summary>How many lines <c>before[b..]</c> and <c>after[a..]</c> have in common, in order.</summary>
    private static int[,] CommonLines(string[] before, string[] after)
    {
        var common = new int[before.Length + 1, after.Length + 1];
        for (var b = before.Length - 1; b >= 0; b--)
        {
            for (var a = after.Length - 1; a >= 0; a--)
            {
                common[b, a] = before[b] == after[a]
                    ? common[b + 1, a + 1] + 1
                    : Math.Max(common[b + 1, a], common[b, a + 1]);
            }
        }

        return common;
    }
}
