using System.Text;

namespace ClinicContent;

/// <summary>Orders names as a reader looks them up: without regard to case, and accented letters beside their plain ones. It is the same on every machine.</summary>
internal static class AlphabeticalOrder
{
    /// <summary>Gets a sort key, to be compared ordinally.</summary>
    public static string KeyOf(string name)
    {
        var key = new StringBuilder(name.Length + 1);
        foreach (var letter in name)
        {
            // An n with tilde has a place of its own, behind all words with an n.
            var count = LetterFolding.Fold(letter, out var first, out var second);
            if (first == '\u00F1')
            {
                key.Append("n\uFFFF");
            }
            else if (char.IsLetterOrDigit(first) || first is ' ' or '-')
            {
                key.Append(first == '-' ? ' ' : first);
                if (count == 2)
                {
                    key.Append(second);
                }
            }
        }

        return key.ToString();
    }
}
