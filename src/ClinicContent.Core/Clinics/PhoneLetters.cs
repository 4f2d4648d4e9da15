namespace ClinicContent;

/// <summary>
/// Tells the letters that spell a word, as in <c>1-888-PAINCENTER</c> or <c>1-877-44U-QUIT</c>, from those that were typed for a digit, as in <c>602-555-O101</c>.
/// A keypad dials 6 for an O, so such a number would reach somebody else.
/// </summary>
internal static class PhoneLetters
{
    private const int MinWordLength = 3;
    private const int MinMaskLength = 4;

    // Letters that look like digits in many typefaces, and the digit that each is typed for.
    private const string LookAlikes = "OoIiLl";
    private const string DigitsOfLookAlikes = "001111";

    // And digits that look like letters.
    private const string DigitsAsLetters = "015";
    private const string LettersOfDigits = "OIS";

    /// <summary>Finds letters that stand where digits are still to be written, as in <c>602-XXX-XXXX</c>, <c>NXX-XXXX</c> or <c>602-555-ABCD</c>. A keypad would dial somebody's number for them.</summary>
    /// <returns>The error and its remedy, as the end of a sentence; empty when there is none.</returns>
    public static string ErrorOfMasks(ReadOnlySpan<char> number)
    {
        for (var start = 0; start < number.Length; start++)
        {
            if (!char.IsAsciiLetter(number[start]))
            {
                continue;
            }

            // Without the separators within: "XXX-XXXX", "ABC-DEFG". A word such as the AAA of "1-800-AAA-HELP" is in use.
            var end = start + CountBefore(number[start..], isDigit: false);
            var whole = start + CountToDigit(number[start..]);
            if (IsMarks(number[start..end]))
            {
                return ErrorOfMask(number, start, end);
            }

            if (IsRow(number[start..whole], step: 0) || IsRow(number[start..whole], step: 1))
            {
                return ErrorOfMask(number, start, whole);
            }

            start = end - 1;
        }

        return "";
    }

    /// <summary>Finds a letter that was typed for a digit, or a digit that was typed for a letter.</summary>
    /// <returns>The error and its remedy, as the end of a sentence; empty when there is none.</returns>
    public static string ErrorOfLookAlikes(ReadOnlySpan<char> number)
    {
        var isAfterLetter = false;
        for (var start = 0; start < number.Length; start++)
        {
            if (!char.IsAsciiLetter(number[start]))
            {
                isAfterLetter &= !char.IsAsciiDigit(number[start]);
                continue;
            }

            var end = start + CountBefore(number[start..], isDigit: false);
            var touchesDigit = (start > 0 && char.IsAsciiDigit(number[start - 1])) || (end < number.Length && char.IsAsciiDigit(number[end]));
            // Letters may be a word of their own within the text, as the I of "4-I-QUIT" is.
            if ((touchesDigit && IsLookAlike(number[start..end])) || (!isAfterLetter && IsLookAlike(number.Slice(start, CountToDigit(number[start..])))))
            {
                return $"the letter '{number[start]}' {Place(number, start)} stands among digits, where it would dial {PhoneNumber.DigitOf(number[start])}: "
                    + $"write the digit {DigitsOfLookAlikes[LookAlikes.IndexOf(number[start], StringComparison.Ordinal)]} if you mean that one, as letters may only spell a word, such as 1-800-FLOWERS";
            }

            if (ErrorOfWords(number).Length == 0 && ErrorOfDigits(number, start, end) is { Length: > 0 } error)
            {
                return error;
            }

            (start, isAfterLetter) = (end - 1, true);
        }

        return "";
    }

    /// <summary>Finds letters that spell no word.</summary>
    /// <returns>The error and its remedy, as the end of a sentence; empty when there is none.</returns>
    public static string ErrorOfWords(ReadOnlySpan<char> number)
    {
        var (first, letters) = (-1, 0);
        for (var i = 0; i < number.Length; i++)
        {
            if (char.IsAsciiDigit(number[i]))
            {
                letters = 0; // "4-A-CHILD" has a word of six letters, "1-A-2-B" has none
            }
            else if (char.IsAsciiLetter(number[i]))
            {
                first = first < 0 ? i : first;
                if (++letters == MinWordLength)
                {
                    return "";
                }
            }
        }

        return first < 0 ? "" : $"the letter '{number[first]}' {Place(number, first)} would dial {PhoneNumber.DigitOf(number[first])}: write a digit, as letters may only spell a word of {MinWordLength} or more, such as 1-800-FLOWERS";
    }

    /// <summary>The place of a character, told by what stands before it.</summary>
    public static string Place(ReadOnlySpan<char> number, int index) =>
        number[..index].Trim() is { IsEmpty: false } before ? $"after '{DisplayText.Of(before.ToString())}'" : "at the start";

    private static string ErrorOfMask(ReadOnlySpan<char> number, int start, int end) =>
        $"'{number[start..end].TrimEnd(" -./()\u00A0").ToString()}' {Place(number, start)} only fills the place of digits, and would dial {PhoneNumber.DigitOf(number[start])} for '{number[start]}': write the digits";

    // X stands for any digit, and N for 2 to 9.
    private static bool IsMarks(ReadOnlySpan<char> word) => word.Length > 1 && word[^1] is 'X' or 'x' && !word.TrimStart("Nn").ContainsAnyExcept("Xx");

    // Letters that are all the same, or follow one another in the alphabet.
    private static bool IsRow(ReadOnlySpan<char> text, int step)
    {
        var (count, before) = (0, '\0');
        foreach (var c in text)
        {
            if (char.IsAsciiLetter(c))
            {
                var letter = char.ToUpperInvariant(c);
                if (count++ > 0 && letter != before + step)
                {
                    return false;
                }

                before = letter;
            }
        }

        return count >= MinMaskLength;
    }

    // "N0W", "FLOWER5", "PAIN101": nobody can tell whether the digits or letters were meant. "44U" and "4PEOPLE" are in use, and look like nothing else.
    private static string ErrorOfDigits(ReadOnlySpan<char> number, int start, int end)
    {
        var before = start;
        while (before > 0 && char.IsAsciiDigit(number[before - 1]))
        {
            before--;
        }

        var after = CountBefore(number[end..], isDigit: true);
        var at = before < start && !number[before..start].ContainsAnyExcept(DigitsAsLetters) ? start - 1
            : after > 0 && !number.Slice(end, after).ContainsAnyExcept(DigitsAsLetters) ? end
            : -1;
        return at < 0
            ? ""
            : $"the digit {number[at]} {Place(number, at)} stands in a word: write the letter {LettersOfDigits[DigitsAsLetters.IndexOf(number[at], StringComparison.Ordinal)]} if you mean that one, "
                + "or a hyphen between the word and the digits";
    }

    private static bool IsLookAlike(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsAsciiLetter(c) && !LookAlikes.Contains(c, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static int CountBefore(ReadOnlySpan<char> text, bool isDigit)
    {
        var count = 0;
        while (count < text.Length && (isDigit ? char.IsAsciiDigit(text[count]) : char.IsAsciiLetter(text[count])))
        {
            count++;
        }

        return count;
    }

    private static int CountToDigit(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('0', '9') is >= 0 and var digit ? digit : text.Length;
}
