using System.Numerics;

namespace ClinicContent;

/// <summary>Suggests a name for a mistyped one.</summary>
internal static class Suggestion
{
    // The time for a distance grows with both lengths, and nobody mistypes a name into one this long.
    private const int MaxLength = 60;

    /// <summary>Finds the name that differs in the fewest letters, at most about a third of its own; null when every name differs in more.</summary>
    public static string? Find(string written, IEnumerable<string> names)
    {
        if (written.Length > MaxLength)
        {
            return null;
        }

        written = written.ToLowerInvariant();
        var letters = LettersOf(written);
        var (best, bestDistance) = (default(string), int.MaxValue);
        foreach (var name in names)
        {
            // There may be thousands of names. The lengths and the letters rule most of them out at less cost than the distance.
            var max = Math.Min(MaxDistance(name), bestDistance);
            if (name.Length > MaxLength || Math.Abs(name.Length - written.Length) > max || MinDistance(letters, LettersOf(name)) > max)
            {
                continue;
            }

            var distance = Distance(written, name.ToLowerInvariant(), max);
            if (distance <= max && (distance < bestDistance || string.CompareOrdinal(name, best) < 0))
            {
                (best, bestDistance) = (name, distance);
            }
        }

        return best;
    }

    private static int MaxDistance(string name) => Math.Max(1, (name.Length + 1) / 3);

    // A bit for each letter, without regard to case; others share the bits.
    private static uint LettersOf(string text)
    {
        var letters = 0u;
        foreach (var letter in text)
        {
            letters |= 1u << (char.ToLowerInvariant(letter) & 31);
        }

        return letters;
    }

    // Each letter that only one of them has is a difference, and one difference can be of two such letters.
    private static int MinDistance(uint one, uint other) => Math.Max(BitOperations.PopCount(one & ~other), BitOperations.PopCount(other & ~one));

    /// <summary>
    /// Counts the letters to add, remove or replace (Levenshtein distance). The result is any number greater than <paramref name="max"/>
    /// when the distance exceeds it.
    /// </summary>
    internal static int Distance(string from, string to, int max)
    {
        Span<int> row = stackalloc int[MaxLength + 1];
        for (var j = 0; j <= to.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            var min = row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
                min = Math.Min(min, row[j]);
            }

            if (min > max)
            {
                return min;
            }
        }

        return row[to.Length];
    }
}
