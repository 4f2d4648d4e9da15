namespace ClinicContent.Tool;

/// <summary>Counts the words that two texts have in common in the same order (their longest common subsequence).</summary>
internal static class CommonWords
{
    // The table's time is the product of both lengths; longer texts than any article's are compared without regard to order.
    private const long MaxCells = 25_000_000;

    public static int Count(List<string> first, List<string> second)
    {
        var start = 0;
        while (start < first.Count && start < second.Count && first[start] == second[start])
        {
            start++;
        }

        var end = 0;
        while (end < first.Count - start && end < second.Count - start && first[first.Count - 1 - end] == second[second.Count - 1 - end])
        {
            end++;
        }

        var (one, other) = (first[start..^end], second[start..^end]);
        return start + end + ((long)one.Count * other.Count <= MaxCells ? InOrder(one, other) : InAnyOrder(one, other));
    }

    private static int InOrder(List<string> first, List<string> second)
    {
        var row = new int[second.Count + 1];
        foreach (var word in first)
        {
            var diagonal = 0;
            for (var i = 1; i < row.Length; i++)
            {
                var above = row[i];
                row[i] = word == second[i - 1] ? diagonal + 1 : Math.Max(above, row[i - 1]);
                diagonal = above;
            }
        }

        return row[^1];
    }

    private static int InAnyOrder(List<string> first, List<string> second)
    {
        var counts = first.CountBy(word => word).ToDictionary();
        return second.CountBy(word => word).Sum(word => Math.Min(word.Value, counts.GetValueOrDefault(word.Key)));
    }
}
