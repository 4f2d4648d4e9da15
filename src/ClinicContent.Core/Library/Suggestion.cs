using System.Numerics;

namespace ClinicContent;

/// <summary>Finds the name that somebody probably meant.</summary>
internal static class Suggestion
{
    // The distance takes time with both lengths; nobody mistypes a name into one this long.
    private const int Longest = 60;

    /// <summary>The name that differs in the fewest letters, in about a third of its own at most; null when none is near.</summary>
    public static string? Find(string written, IEnumerable<string> names)
    {
        if (written.Length > Longest)
        {
            return null;
        }

        written = written.ToLowerInvariant();
        var letters = LettersOf(written);
        var (nearest, least) = (default(string), int.MaxValue);
        foreach (var name in names)
        {
            // There may be thousands: most have another length or other letters than something as near as the nearest so far.
            var most = Math.Min(Farthest(name), least);
            if (name.Length > Longest || Math.Abs(name.Length - written.Length) > most || Differing(letters, LettersOf(name)) > most)
            {
                continue;
            }

            var distance = Distance(written, name.ToLowerInvariant(), most);
            if (distance <= most && (distance < least || string.CompareOrdinal(name, nearest) < 0))
            {
                (nearest, least) = (name, distance);
            }
        }

        return nearest;
    }

    private static int Farthest(string name) => Math.Max(1, (name.Length + 1) / 3);

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
    private static int Differing(uint one, uint other) => Math.Max(BitOperations.PopCount(one & ~other), BitOperations.PopCount(other & ~one));

    /// <summary>How many letters must be added, removed or replaced (Levenshtein distance); something greater than <paramref name="most"/> when it is.</summary>
    private static int Distance(string from, string to, int most)
    {
        Span<int> row = stackalloc int[Longest + 1];
        for (var j = 0; j <= to.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            var least = row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > most)
            {
                return least;
            }
        }

        return row[to.Length];
    }
}
