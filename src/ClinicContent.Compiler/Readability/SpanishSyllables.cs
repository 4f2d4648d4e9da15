using System.Globalization;
using System.Text;

namespace ClinicContent.Compiler;

/// <summary>
/// Counts the syllables of Spanish words by the rules of the Real Academia Española (Ortografía de la lengua española, 2010,
/// II.3.4): a, e and o and an accented í or ú beside them are syllables of their own; i and u beside them are not; i and u side by
/// side are one. An h between vowels changes nothing. The u of que, qui, gue and gui is silent; y is a vowel where none follows.
/// </summary>
internal static class SpanishSyllables
{
    public static int Count(string word)
    {
        var count = 0;
        foreach (var part in word.Split('-'))
        {
            count += part.Any(char.IsLetterOrDigit) ? Math.Max(1, CountVowels(Letters(part))) : 0;
        }

        return Math.Max(1, count);
    }

    private static string Letters(string part)
    {
        var letters = new StringBuilder(part.Length);
        foreach (var c in part.Normalize(NormalizationForm.FormC).Where(char.IsLetter))
        {
            letters.Append(char.ToLower(c, CultureInfo.InvariantCulture));
        }

        return letters.ToString();
    }

    private static int CountVowels(string word)
    {
        var count = 0;
        var group = new StringBuilder();
        for (var i = 0; i < word.Length; i++)
        {
            if (IsVowel(word, i))
            {
                group.Append(word[i]);
            }
            else if (!(IsSilentU(word, i) || IsBetweenVowels(word, i)))
            {
                count += CountGroup(group.ToString());
                group.Clear();
            }
        }

        return count + CountGroup(group.ToString());
    }

    private static int CountGroup(string group)
    {
        var strong = group.Count(IsStrong);
        var accented = group.Count(c => c is 'í' or 'ú');
        if (strong > 0)
        {
            return strong + accented;
        }

        // Only i and u: one syllable, but two of the same letter are two (antiinflamatorio).
        var count = group.Length > 0 ? 1 : 0;
        for (var i = 1; i < group.Length; i++)
        {
            count += Base(group[i]) == Base(group[i - 1]) ? 1 : 0;
        }

        return count;
    }

    private static bool IsVowel(string word, int i) => word[i] switch
    {
        'i' or 'í' or 'ï' or 'ú' or 'ü' => true,
        'u' => !IsSilentU(word, i),
        'y' => i + 1 == word.Length || !IsVowelLetter(word[i + 1]),
        var c => IsStrong(c),
    };

    private static bool IsSilentU(string word, int i) =>
        word[i] == 'u' && i > 0 && i + 1 < word.Length && (word[i - 1] is 'q' or 'g') && (word[i + 1] is 'e' or 'é' or 'i' or 'í');

    private static bool IsBetweenVowels(string word, int i) =>
        word[i] == 'h' && i > 0 && i + 1 < word.Length && IsVowelLetter(word[i - 1]) && IsVowelLetter(word[i + 1]);

    private static bool IsStrong(char c) => c is 'a' or 'e' or 'o' or 'á' or 'é' or 'ó' or 'à' or 'è' or 'ò' or 'ä' or 'ë' or 'ö';

    private static bool IsVowelLetter(char c) => IsStrong(c) || c is 'i' or 'í' or 'ï' or 'u' or 'ú' or 'ü';

    private static char Base(char c) => c switch
    {
        'í' or 'ï' or 'y' => 'i',
        'ú' or 'ü' => 'u',
        _ => c,
    };
}
