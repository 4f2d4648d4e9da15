namespace ClinicContent;

/// <summary>Finds the name that somebody probably meant.</summary>
internal static class Nearest
{
    // The distance takes time with both lengths; nobody mistypes a name into one this long.
    private const int Longest = 60;

    /// <summary>The name that differs in the fewest letters, in about a third of its own at most; null when none is near.</summary>
    public static string? To(string written, IEnumerable<string> names) =>
        written.Length > Longest
            ? null
            : names
                .Where(name => name.Length <= Longest && Math.Abs(name.Length - written.Length) <= Farthest(name))
                .Select(name => (Name: name, Distance: Distance(written.ToLowerInvariant(), name.ToLowerInvariant())))
                .Where(candidate => candidate.Distance <= Farthest(candidate.Name))
                .OrderBy(candidate => candidate.Distance)
                .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
                .FirstOrDefault()
                .Name;

    private static int Farthest(string name) => Math.Max(1, (name.Length + 1) / 3);

    /// <summary>How many letters must be added, removed or replaced (Levenshtein distance).</summary>
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
