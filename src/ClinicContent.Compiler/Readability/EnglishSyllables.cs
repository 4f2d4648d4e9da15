using System.Text.RegularExpressions;

namespace ClinicContent.Compiler;

/// <summary>
/// Counts the syllables of English words: groups of vowel letters, corrected for silent letters and for vowels that are spoken separately.
/// It is a heuristic, because English spelling does not determine syllables; <see cref="Exceptions"/> has common words that it would get
/// wrong.
/// </summary>
internal static partial class EnglishSyllables
{
    // As in the CMU Pronouncing Dictionary. Plurals and the possessive are found through their stem.
    private static readonly Dictionary<string, int> Exceptions = new[]
    {
        (Syllables: 1, Words: "choir real"),
        (Syllables: 2, Words: "being giant people business evening wednesday hundred naked fluid ruin science client poem lion ion "
            + "something someone sometime somewhere somehow someday therefore lifestyle homework household baseline "
            + "timeline bedside cafe algae colonel really"),
        (Syllables: 3, Words: "area idea nausea sciatic behavior suicide caregiver element implement supplement complement recipe "
            + "simile vertebrae reimburse"),
        (Syllables: 4, Words: "diabetes sciatica behavioral"),
    }.SelectMany(group => group.Words.Split(' ').Select(word => (word, group.Syllables))).ToDictionary();

    public static int Count(string word)
    {
        var count = 0;
        foreach (var part in word.ToLowerInvariant().Replace('’', '\'').Split('-'))
        {
            count += part.Any(char.IsLetterOrDigit) ? CountPart(part) : 0;
        }

        return Math.Max(1, count);
    }

    private static int CountPart(string part)
    {
        var apart = SpokenNot.IsMatch(part) ? 1 : 0;
        var letters = string.Concat(part.Where(char.IsLetter));
        var stem = part.Contains('\'') && letters.EndsWith('s') ? letters[..^1] : letters;
        if (Exceptions.TryGetValue(stem, out var known) || Exceptions.TryGetValue(stem.TrimEnd('s'), out known))
        {
            return known;
        }

        // A y between vowels, or before one at the start, is a consonant: be-yond.
        var word = ConsonantY.Replace(letters, "j");
        var count = VowelGroup.Count(word) + SpokenApart.Count(word) + apart - SilentWithin.Count(word);
        count -= SilentEnd.IsMatch(word) ? 1 : 0;
        count += EndsInSm.IsMatch(word) ? 1 : 0;
        return Math.Max(1, count);
    }

    /// <summary>didn't, isn't; not don't, can't, aren't.</summary>
    [GeneratedRegex(@"[bcdfghjklmpqstvwxz]n't\z", RegexOptions.CultureInvariant)]
    private static partial Regex SpokenNot { get; }

    [GeneratedRegex("(?<=[aeiou]|^)y(?=[aeiou])", RegexOptions.CultureInvariant)]
    private static partial Regex ConsonantY { get; }

    [GeneratedRegex("[aeiouy]+", RegexOptions.CultureInvariant)]
    private static partial Regex VowelGroup { get; }

    /// <summary>
    /// Two vowels in one group, each spoken: tr(i-a)l but not spec(ia)l, rad(i-o) but not act(io)n, d(i-e)t, ingred(i-e)nt,
    /// us(u-a)l but not lang(ua)ge, vid(e-o), cr(e-a)te, tr(y-i)ng, d(o-i)ng.
    /// </summary>
    [GeneratedRegex("iat|(?<![ctsg])ia(?!ge|t)|(?<=[drbvpmhk])io|iet|(?<=[drp])ient|(?<![qg])ua|(?<!g)eo(?!u)|creat|react|(?<=[^aeiou])ying|[eou]ing", RegexOptions.CultureInvariant)]
    private static partial Regex SpokenApart { get; }

    /// <summary>The e of safe in safely, move in movement, care in careful; the le of a settlement is spoken.</summary>
    [GeneratedRegex(@"(?<=[aeiouy][^aeiouy]{0,2}[^aeiouyl]|[aeiouy]l)e(?=(ly|ments?|ful|fully|less|ness)\z)", RegexOptions.CultureInvariant)]
    private static partial Regex SilentWithin { get; }

    /// <summary>
    /// A final e (make), es (makes, but not causes or changes) and ed (called, but not lifted) after a consonant; the e of le after
    /// a consonant is spoken (muscle, muscles, handled, but not called).
    /// </summary>
    [GeneratedRegex(@"[^aeiouy]e\z(?<![^aeiouy]le)|[^aeiouyszxcg]es\z(?<![cs]hes)(?<![^aeiouyl]les)|[^aeiouydt]ed\z(?<![^aeiouyl]led)", RegexOptions.CultureInvariant)]
    private static partial Regex SilentEnd { get; }

    /// <summary>spasm, spasms, rhythm.</summary>
    [GeneratedRegex(@"(s|th)ms?\z", RegexOptions.CultureInvariant)]
    private static partial Regex EndsInSm { get; }
}
