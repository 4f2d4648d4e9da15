using System.Text.RegularExpressions;

namespace ClinicContent.Compiler;

/// <summary>
/// Cuts a paragraph into sentences: at a point, question or exclamation mark, unless a lower-case word follows. The point of an
/// abbreviation or initial ("Dr.", "U.S.", "9 a.m.") ends no sentence; a decimal point has no white space after it.
/// </summary>
internal static partial class SentenceSplitter
{
    private static readonly char[] Closing = [.. ")]}\"'”’»*"];
    private static readonly char[] Opening = [.. "([{\"'“‘«¿¡*"];

    // Those that a capital or a number commonly follows. What is always followed by a small letter needs no entry.
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "Dr.", "Dra.", "Mr.", "Mrs.", "Ms.", "Prof.", "St.", "Jr.", "vs.", "approx.",
        "Sr.", "Sra.", "Srta.", "Ud.", "Uds.", "EE.", "UU.", "aprox.", "núm.", "pág.", "tel.",
    };

    public static IEnumerable<string> Split(string block)
    {
        var tokens = block.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var start = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (i == tokens.Length - 1 || EndsSentence(tokens[i], tokens[i + 1]))
            {
                yield return string.Join(' ', tokens, start, i + 1 - start);
                start = i + 1;
            }
        }
    }

    /// <summary>Counts the sentences of a text that have at least one word.</summary>
    public static int Count(string text) => Split(text).Count(sentence => WordSplitter.Split(sentence).Any());

    private static bool EndsSentence(string token, string next)
    {
        var word = token.TrimEnd(Closing);
        if (word.Length == 0 || word[^1] is not ('.' or '!' or '?' or '…'))
        {
            return false;
        }

        var bare = word.TrimStart(Opening);
        var following = next.TrimStart(Opening);
        return !Abbreviations.Contains(bare) && !Initials.IsMatch(bare) && !(following.Length > 0 && char.IsLower(following[0]));
    }

    [GeneratedRegex(@"^(\p{L}\.)+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Initials { get; }
}
