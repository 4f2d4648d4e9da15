using System.Text;

namespace ClinicContent.Tool;

/// <summary>Makes a slug of a title: letters without their accents, in lower case, and hyphens between words. It does not depend on the culture.</summary>
internal static class TitleSlug
{
    // Letters and what they are without what stands on, under or through them; the languages of Latin script, without tone marks.
    private static readonly Dictionary<int, string> Plain = new[]
    {
        ("a", "àáâãäåāăąǎ"), ("c", "çćĉċč"), ("d", "ðďđ"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįıǐ"),
        ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"), ("o", "òóôõöøōŏőǒơ"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"),
        ("u", "ùúûüũūŭůűųǔư"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"), ("ae", "æ"), ("oe", "œ"), ("ss", "ß"), ("th", "þ"),
    }.SelectMany(pair => pair.Item2.EnumerateRunes().Select(rune => (Letter: rune.Value, Text: pair.Item1))).ToDictionary(pair => pair.Letter, pair => pair.Text);

    /// <summary>Makes the slug; null when the title has no letter to begin it with.</summary>
    public static string? Of(string title)
    {
        var slug = new StringBuilder();
        var between = false;
        foreach (var rune in title.EnumerateRunes())
        {
            var letter = Rune.ToLowerInvariant(rune);
            var text = Plain.GetValueOrDefault(letter.Value) ?? (letter.IsAscii && Rune.IsLetterOrDigit(letter) ? letter.ToString() : "");
            if (text.Length > 0)
            {
                slug.Append(between ? "-" : "").Append(text);
                between = false;
            }
            else if (!IsPartOfWord(rune))
            {
                between = slug.Length > 0;
            }
        }

        // A long one ends with a whole word.
        var whole = slug.Length <= Identifier.Longest ? slug.ToString() : slug.ToString(0, Identifier.Longest + 1);
        whole = whole.Length > Identifier.Longest ? whole[..(whole.LastIndexOf('-') is > 0 and var hyphen ? hyphen : Identifier.Longest)] : whole;
        return Identifier.IsValid(whole) ? whole : null;
    }

    // "Doctor's" is one word, and an accent can be a character of its own after the letter.
    private static bool IsPartOfWord(Rune rune) => rune.Value is '\'' or '’' || TextWidth.Of(rune) == 0;
}
