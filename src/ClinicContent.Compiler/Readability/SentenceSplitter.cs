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
        var token = NextToken(block, 0);
        var start = token;
        while (token < block.Length)
        {
            var end = EndOf(block, token);
            var next = NextToken(block, end);
            if (next == block.Length || EndsSentence(block.AsSpan(token, end - token), block.AsSpan(next, EndOf(block, next) - next)))
            {
                yield return WithSingleSpaces(block[start..end]);
                start = next;
            }

            token = next;
        }
    }

    /// <summary>Counts the sentences of a text that have at least one word.</summary>
    public static int Count(string text) => Split(text).Count(sentence => WordSplitter.Count(sentence) > 0);

    private static int NextToken(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int EndOf(string text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static string WithSingleSpaces(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && (text[i] != ' ' || text[i + 1] == ' '))
            {
                return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return text;
    }

    private static bool EndsSentence(ReadOnlySpan<char> token, ReadOnlySpan<char> next)
    {
        var word = token.TrimEnd(Closing);
        if (word.Length == 0 || word[^1] is not ('.' or '!' or '?' or '…'))
        {
            return false;
        }

        var bare = word.TrimStart(Opening);
        var following = next.TrimStart(Opening);
        return !Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(bare) && !Initials.IsMatch(bare) && !(following.Length > 0 && char.IsLower(following[0]));
    }

    [GeneratedRegex(@"^(\p{L}\.)+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Initials { get; }
}
