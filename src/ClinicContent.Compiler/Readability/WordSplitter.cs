using System.Buffers;

namespace ClinicContent.Compiler;

/// <summary>Finds the words of a text: runs between white space, slashes and dashes that have a letter or digit.</summary>
internal static class WordSplitter
{
    private static readonly char[] Between = ['/', '—', '–', '…'];
    private static readonly SearchValues<char> AnyBetween = SearchValues.Create(Between);

    public static IEnumerable<string> Split(string text)
    {
        foreach (var token in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            // Nearly every token is a word.
            if (!token.AsSpan().ContainsAny(AnyBetween))
            {
                if (HasLetterOrDigit(token))
                {
                    yield return token;
                }

                continue;
            }

            foreach (var word in token.Split(Between))
            {
                if (HasLetterOrDigit(word))
                {
                    yield return word;
                }
            }
        }
    }

    private static bool HasLetterOrDigit(string word)
    {
        foreach (var c in word)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }
}
