namespace ClinicContent;

/// <summary>
/// Removes the accents of Latin letters and lowercases them, so that a word is found however it is written. The ñ stays: it is a letter of
/// its own in Spanish, and a search for n finds it as a lesser match. The table is Unicode's canonical decomposition, which programs
/// without ICU cannot query.
/// </summary>
internal static class LetterFolding
{
    // A dot stands for a letter that stays as it is, a plus sign for one that becomes two.
    private const char Same = '.';
    private const char Two = '+';
    private const int FirstLatin = 0xC0;
    private const int FirstAdditional = 0x1E00;

    private const string Latin =
        "aaaaaa+ceeeeiiiidñooooo.ouuuuy++aaaaaa+ceeeeiiiidñooooo.ouuuuy+yaaaaaaccccccccddddeeeeeeeeeegggg" +
        "gggghhhhiiiiiiiiii++jjkkkllllllllllnnnnnnnnnoooooo++rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs" +
        "................................oo.............uu...................+++++++++aaiioouuuuuuuuuu.aa" +
        "aa++..ggkkoooo..j+++gg..nnaa++ooaaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............" +
        "................";

    private const string Additional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr" +
        "ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy.s..+.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee" +
        "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

    /// <summary>Folds a letter to one character, or to two for ligatures.</summary>
    /// <returns>The number of characters written.</returns>
    public static int Fold(char letter, out char first, out char second)
    {
        second = '\0';
        first = letter switch
        {
            < 'A' => letter,
            <= 'Z' => (char)(letter | 0x20),
            < (char)FirstLatin => letter,
            _ when letter - FirstLatin < Latin.Length => Latin[letter - FirstLatin],
            _ when letter >= FirstAdditional && letter - FirstAdditional < Additional.Length => Additional[letter - FirstAdditional],
            _ => Same,
        };
        if (first == Same)
        {
            first = char.ToLowerInvariant(letter);
        }
        else if (first == Two)
        {
            (first, second) = Ligature(letter);
            return 2;
        }

        return 1;
    }

    private static (char First, char Second) Ligature(char letter) => char.ToLowerInvariant(letter) switch
    {
        'æ' or 'ǽ' or 'ǣ' => ('a', 'e'),
        'œ' => ('o', 'e'),
        'þ' => ('t', 'h'),
        'ĳ' => ('i', 'j'),
        'ǆ' or 'ǅ' or 'ǳ' or 'ǲ' => ('d', 'z'),
        'ǉ' or 'ǈ' => ('l', 'j'),
        'ǌ' or 'ǋ' => ('n', 'j'),
        _ => ('s', 's'),
    };
}
