using System.Buffers;

namespace ClinicContent.Compiler;

/// <summary>
/// The English stemmer of Martin Porter's Snowball project ("Porter2", https://snowballstem.org/algorithms/english/stemmer.html), for
/// folded words. A stem only names a group of words; readers never see it.
/// </summary>
internal static class EnglishStemmer
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["skis"] = "ski",
        ["skies"] = "sky",
        ["idly"] = "idl",
        ["gently"] = "gentl",
        ["ugly"] = "ugli",
        ["early"] = "earli",
        ["only"] = "onli",
        ["singly"] = "singl",
        ["sky"] = "sky",
        ["news"] = "news",
        ["howe"] = "howe",
        ["atlas"] = "atlas",
        ["cosmos"] = "cosmos",
        ["bias"] = "bias",
        ["andes"] = "andes",
        ["inning"] = "inning",
        ["outing"] = "outing",
        ["canning"] = "canning",
        ["herring"] = "herring",
        ["earring"] = "earring",
        ["proceed"] = "proceed",
        ["exceed"] = "exceed",
        ["succeed"] = "succeed",
    };

    private static readonly (string Suffix, string Replacement)[] Step2 =
    [
        ("ization", "ize"), ("ational", "ate"), ("ousness", "ous"), ("iveness", "ive"), ("fulness", "ful"), ("tional", "tion"), ("lessli", "less"), ("biliti", "ble"), ("entli", "ent"),
        ("ation", "ate"), ("alism", "al"), ("aliti", "al"), ("fulli", "ful"), ("ousli", "ous"), ("iviti", "ive"), ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("izer", "ize"),
        ("ator", "ate"), ("alli", "al"), ("bli", "ble"),
    ];

    private static readonly (string Suffix, string Replacement)[] Step3 =
        [("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ical", "ic"), ("ness", ""), ("ful", "")];

    private static readonly string[] Step4 =
        ["ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion", "al", "er", "ic"];

    public static string Stem(string word)
    {
        if (word.Length < 3)
        {
            return word;
        }

        if (Exceptions.TryGetValue(word, out var exception))
        {
            return exception;
        }

        word = MarkConsonantYs(word);
        var r1 = RegionOne(word);
        var r2 = AfterConsonantBehindVowel(word, r1);
        word = Plural(word);
        word = PastAndGerund(word, r1);
        if (word.Length > 2 && word[^1] is 'y' or 'Y' && !IsVowel(word[^2]))
        {
            word = $"{word[..^1]}i";
        }

        word = Replace(word, Step2, r1, IsLiEnding);
        word = Replace(word, Step3, r1, null);
        if (word.EndsWith("ative", StringComparison.Ordinal) && word.Length - 5 >= r2)
        {
            word = word[..^5];
        }

        word = Remove(word, r2);
        return Last(word, r1, r2).Replace('Y', 'y');
    }

    private static string MarkConsonantYs(string word)
    {
        if (!word.Contains('y', StringComparison.Ordinal))
        {
            return word;
        }

        var letters = word.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = letters[i] == 'y' && (i == 0 || IsVowel(letters[i - 1])) ? 'Y' : letters[i];
        }

        return new(letters);
    }

    private static int RegionOne(string word) =>
        word.StartsWith("gener", StringComparison.Ordinal) || word.StartsWith("arsen", StringComparison.Ordinal) ? 5
        : word.StartsWith("commun", StringComparison.Ordinal) ? 6
        : AfterConsonantBehindVowel(word, 0);

    private static int AfterConsonantBehindVowel(string word, int from)
    {
        for (var i = from + 1; i < word.Length; i++)
        {
            if (!IsVowel(word[i]) && IsVowel(word[i - 1]))
            {
                return i + 1;
            }
        }

        return word.Length;
    }

    private static string Plural(string word)
    {
        if (word.EndsWith("sses", StringComparison.Ordinal))
        {
            return word[..^2];
        }

        if (word.EndsWith("ied", StringComparison.Ordinal) || word.EndsWith("ies", StringComparison.Ordinal))
        {
            return word.Length > 4 ? word[..^2] : word[..^1];
        }

        return word[^1] == 's' && word[^2] is not ('u' or 's') && HasVowel(word.AsSpan(0, word.Length - 2)) ? word[..^1] : word;
    }

    private static string PastAndGerund(string word, int r1)
    {
        foreach (var suffix in new[] { "eedly", "eed" })
        {
            if (word.EndsWith(suffix, StringComparison.Ordinal))
            {
                return word.Length - suffix.Length >= r1 ? $"{word[..^suffix.Length]}ee" : word;
            }
        }

        foreach (var suffix in new[] { "ingly", "edly", "ing", "ed" })
        {
            if (!word.EndsWith(suffix, StringComparison.Ordinal))
            {
                continue;
            }

            var rest = word[..^suffix.Length];
            if (!HasVowel(rest))
            {
                return word;
            }

            return rest.EndsWith("at", StringComparison.Ordinal) || rest.EndsWith("bl", StringComparison.Ordinal) || rest.EndsWith("iz", StringComparison.Ordinal) ? $"{rest}e"
                : rest.Length > 1 && rest[^1] == rest[^2] && rest[^1] is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't' ? rest[..^1]
                : rest.Length <= r1 && EndsInShortSyllable(rest) ? $"{rest}e"
                : rest;
        }

        return word;
    }

    private static bool IsLiEnding(string rest) => rest.Length > 0 && rest[^1] is 'c' or 'd' or 'e' or 'g' or 'h' or 'k' or 'm' or 'n' or 'r' or 't';

    private static string Replace(string word, (string Suffix, string Replacement)[] suffixes, int r1, Func<string, bool>? isLi)
    {
        foreach (var (suffix, replacement) in suffixes)
        {
            if (word.EndsWith(suffix, StringComparison.Ordinal))
            {
                return word.Length - suffix.Length >= r1 ? $"{word[..^suffix.Length]}{replacement}" : word;
            }
        }

        if (isLi is not null)
        {
            if (word.EndsWith("ogi", StringComparison.Ordinal))
            {
                return word.Length - 3 >= r1 && word.Length > 3 && word[^4] == 'l' ? word[..^1] : word;
            }

            if (word.EndsWith("li", StringComparison.Ordinal) && word.Length - 2 >= r1 && isLi(word[..^2]))
            {
                return word[..^2];
            }
        }

        return word;
    }

    private static string Remove(string word, int r2)
    {
        foreach (var suffix in Step4)
        {
            if (word.EndsWith(suffix, StringComparison.Ordinal))
            {
                var rest = word[..^suffix.Length];
                return rest.Length >= r2 && (suffix != "ion" || (rest.Length > 0 && rest[^1] is 's' or 't')) ? rest : word;
            }
        }

        return word;
    }

    private static string Last(string word, int r1, int r2)
    {
        if (word.Length > 1 && word[^1] == 'e')
        {
            var rest = word[..^1];
            return rest.Length >= r2 || (rest.Length >= r1 && !EndsInShortSyllable(rest)) ? rest : word;
        }

        return word.Length > 1 && word[^1] == 'l' && word[^2] == 'l' && word.Length - 1 >= r2 ? word[..^1] : word;
    }

    private static bool EndsInShortSyllable(string word) =>
        word.Length == 2 ? IsVowel(word[0]) && !IsVowel(word[1])
        : word.Length > 2 && !IsVowel(word[^1]) && word[^1] is not ('w' or 'x' or 'Y') && IsVowel(word[^2]) && !IsVowel(word[^3]);

    private static bool HasVowel(ReadOnlySpan<char> word) => word.ContainsAny(Vowels);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
