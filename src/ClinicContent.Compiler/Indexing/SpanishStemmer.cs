namespace ClinicContent.Compiler;

/// <summary>
/// The Spanish stemmer of the Snowball project (https://snowballstem.org/algorithms/spanish/stemmer.html), for folded words: accents are
/// removed first, so its lists of endings have none. A stem only names a group of words; readers never see it.
/// </summary>
internal static class SpanishStemmer
{
    private static readonly string[] Pronouns = ["selas", "selos", "sela", "selo", "las", "les", "los", "nos", "me", "se", "la", "le", "lo"];
    private static readonly string[] BeforePronouns = ["iendo", "ando", "ar", "er", "ir"];
    private static readonly string[] InR2 =
    [
        "amientos", "imientos", "amiento", "imiento", "anzas", "ismos", "ables", "ibles", "istas", "anza", "icos", "icas", "ismo", "able", "ible", "ista", "osos", "osas", "ico", "ica", "oso", "osa",
    ];

    private static readonly string[] WithIc = ["adoras", "adores", "aciones", "antes", "ancias", "adora", "ador", "acion", "ante", "ancia"];
    private static readonly string[] YEndings = ["yeron", "yendo", "yamos", "yais", "yan", "yen", "yas", "yes", "ya", "ye", "yo"];
    private static readonly string[] VerbEndings =
    [
        "ariamos", "eriamos", "iriamos", "ieramos", "iesemos", "ariais", "erais", "aremos", "eriais", "eremos", "iriais", "iremos", "ierais", "ieseis", "asteis", "isteis",
        "abamos", "aramos", "asemos", "arian", "arias", "areis", "erian", "erias", "ereis", "irian", "irias", "ireis", "ieran", "iesen", "ieron", "iendo", "ieras", "ieses", "abais", "arais", "aseis",
        "iamos", "aran", "aras", "aria", "eran", "eras", "eria", "iran", "iras", "iria", "iera", "iese", "aste", "iste", "aban", "asen", "aron", "ando", "abas", "adas", "idas", "ases", "iais", "ados", "idos", "amos", "imos",
        "ara", "are", "era", "ere", "ira", "ire", "aba", "ada", "ida", "ase", "ado", "ido", "ian", "ias", "ais", "ia", "ad", "ed", "id", "an", "ar", "er", "ir", "as", "is",
    ];

    private static readonly string[] GuEndings = ["emos", "eis", "en", "es"];

    public static string Stem(string word)
    {
        if (word.Length < 3)
        {
            return word;
        }

        var (rv, r1) = (RegionV(word), AfterConsonantBehindVowel(word, 0));
        var r2 = AfterConsonantBehindVowel(word, r1);
        word = WithoutPronoun(word, rv);
        var standard = WithoutStandardSuffix(word, r1, r2);
        word = standard != word ? standard : WithoutVerbSuffix(word, rv);
        return WithoutResidue(word, rv);
    }

    private static string WithoutPronoun(string word, int rv)
    {
        foreach (var pronoun in Pronouns)
        {
            if (word.Length - pronoun.Length < rv || !word.EndsWith(pronoun, StringComparison.Ordinal))
            {
                continue;
            }

            var rest = word[..^pronoun.Length];
            return Array.Exists(BeforePronouns, before => rest.EndsWith(before, StringComparison.Ordinal) && rest.Length - before.Length >= rv)
                || (rest.EndsWith("uyendo", StringComparison.Ordinal) && rest.Length - 5 >= rv)
                ? rest
                : word;
        }

        return word;
    }

    private static string WithoutStandardSuffix(string word, int r1, int r2)
    {
        foreach (var suffix in WithIc)
        {
            if (Ends(word, suffix, r2))
            {
                var rest = word[..^suffix.Length];
                return Ends(rest, "ic", r2) ? rest[..^2] : rest;
            }
        }

        foreach (var (suffix, replacement) in new[] { ("logias", "log"), ("logia", "log"), ("uciones", "u"), ("ucion", "u"), ("encias", "ente"), ("encia", "ente") })
        {
            if (Ends(word, suffix, r2))
            {
                return $"{word[..^suffix.Length]}{replacement}";
            }
        }

        if (Ends(word, "amente", r1))
        {
            return WithoutAny(word[..^6], r2, "ativ", "iv", "os", "ic", "ad");
        }

        if (Ends(word, "mente", r2))
        {
            return WithoutAny(word[..^5], r2, "ante", "able", "ible");
        }

        foreach (var suffix in new[] { "idades", "idad" })
        {
            if (Ends(word, suffix, r2))
            {
                return WithoutAny(word[..^suffix.Length], r2, "abil", "ic", "iv");
            }
        }

        foreach (var suffix in new[] { "ivas", "ivos", "iva", "ivo" })
        {
            if (Ends(word, suffix, r2))
            {
                return WithoutAny(word[..^suffix.Length], r2, "at");
            }
        }

        foreach (var suffix in InR2)
        {
            if (Ends(word, suffix, r2))
            {
                return word[..^suffix.Length];
            }
        }

        return word;
    }

    private static string WithoutVerbSuffix(string word, int rv)
    {
        foreach (var suffix in YEndings)
        {
            if (Ends(word, suffix, rv) && word.Length > suffix.Length && word[^(suffix.Length + 1)] == 'u')
            {
                return word[..^suffix.Length];
            }
        }

        foreach (var suffix in VerbEndings)
        {
            if (Ends(word, suffix, rv))
            {
                return word[..^suffix.Length];
            }
        }

        foreach (var suffix in GuEndings)
        {
            if (Ends(word, suffix, rv))
            {
                var rest = word[..^suffix.Length];
                return rest.EndsWith("gu", StringComparison.Ordinal) ? rest[..^1] : rest;
            }
        }

        return word;
    }

    private static string WithoutResidue(string word, int rv)
    {
        if (Ends(word, "os", rv))
        {
            return word[..^2];
        }

        if (Ends(word, "a", rv) || Ends(word, "o", rv) || Ends(word, "i", rv))
        {
            return word[..^1];
        }

        if (Ends(word, "e", rv))
        {
            var rest = word[..^1];
            return rest.EndsWith("gu", StringComparison.Ordinal) && rest.Length - 1 >= rv ? rest[..^1] : rest;
        }

        return word;
    }

    private static string WithoutAny(string word, int region, params ReadOnlySpan<string> suffixes)
    {
        foreach (var suffix in suffixes)
        {
            if (Ends(word, suffix, region))
            {
                return word[..^suffix.Length];
            }
        }

        return word;
    }

    private static bool Ends(string word, string suffix, int region) => word.Length - suffix.Length >= region && word.EndsWith(suffix, StringComparison.Ordinal);

    private static int RegionV(string word)
    {
        if (!IsVowel(word[1]))
        {
            return IndexOf(word, 2, isVowel: true) + 1;
        }

        return IsVowel(word[0]) ? IndexOf(word, 2, isVowel: false) + 1 : 3;
    }

    private static int IndexOf(string word, int from, bool isVowel)
    {
        for (var i = from; i < word.Length; i++)
        {
            if (IsVowel(word[i]) == isVowel)
            {
                return i;
            }
        }

        return word.Length;
    }

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

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
