using System.Buffers;
using System.Text;

namespace ClinicContent;

/// <summary>
/// A telephone number as people write it, and as a telephone dials it. A number that would not reach its clinic is refused, with what to write instead.
/// <list type="bullet">
/// <item>North American numbers have ten digits after an optional 1; area code and exchange code begin with 2 to 9, and no area code ends in 11, has 9 as
/// its second digit, or begins with 37 or 96 (the North American Numbering Plan, nanpa.com). Which of the others are assigned changes every year, so nothing
/// is refused for that. Their groups are those of the plan: <c>55 1234 5678</c> is a number of another country. Letters that spell a word stand for the
/// digits of a keypad (ITU-T E.161), and what the word has beyond the tenth digit is cut. A letter that may have been typed for a digit, as in
/// <c>602-555-O101</c>, is refused.</item>
/// <item>Service codes dial as they are: the plan's N11 codes such as 911, 988 (FCC 20-100), and 112, which every mobile telephone knows (3GPP TS 22.101,
/// section 10).</item>
/// <item>All others are written with <c>+</c> and have 7 to 15 digits that begin with an assigned country code (ITU-T E.164, section 6). The number of digits
/// is checked for countries whose plans fix it. A North American number with a <c>+</c> and without its 1, such as <c>+602-555-0100</c>, would reach another country, and is refused.</item>
/// <item>A number that only fills its place, such as <c>555-555-5555</c> or <c>602-XXX-XXXX</c>, is refused.</item>
/// <item>An extension stays with its number, as <c>;ext=</c> (RFC 3966, section 3).</item>
/// </list>
/// </summary>
internal sealed class PhoneNumber
{
    public const string Scheme = "tel:";

    private const int MaxLength = 80;
    private const int NorthAmericanLength = 10;
    private const int CodeLength = 3; // an area code, an exchange code, a service code
    private const int MinInternationalDigits = 7;
    private const int MaxInternationalDigits = 15;
    private const int MaxExtensionDigits = 15;

    private static readonly string[] ExtensionMarks = ["extension", "ext", "x"];

    private const string Examples = "such as 602-555-0100, 1-800-FLOWERS, +44 20 7946 0958 or 911";

    // ITU-T E.161: the digits of the letters A to Z.
    private const string Keypad = "22233344455566677778889999";

    private static readonly SearchValues<char> Undivided = SearchValues.Create("+0123456789");

    private PhoneNumber(string dialled, string text, string pageText) => (Dialled, Text, PageText) = (dialled, text, pageText);

    /// <summary>The number as a telephone dials it: RFC 3966's global form, such as <c>+18887246236;ext=12</c>, or a service code.</summary>
    public string Dialled { get; }

    /// <summary>The address that dials the number.</summary>
    public string Address => Scheme + Dialled;

    /// <summary>
    /// The number as people read it, in its original form. A number with letters is followed by its digits, as in <c>1-888-PAINCENTER
    /// (1-888-724-6236)</c>, without a space that would allow a line break.
    /// </summary>
    public string Text { get; }

    /// <summary>
    /// <see cref="Text"/> for pages. Browsers break lines at hyphens, so its hyphens are non-breaking ones. A line may break between a
    /// number and its digits, because the two are wider than the screen of a telephone and would otherwise break anywhere.
    /// </summary>
    public string PageText { get; }

    /// <summary>Parses a number.</summary>
    /// <param name="phone">The number as people write it, or the part of a <c>tel:</c> address after the colon.</param>
    /// <param name="error">The error and its remedy, as the end of a sentence; empty when there is none.</param>
    /// <returns>The number; null when there is an error.</returns>
    public static PhoneNumber? Parse(string phone, out string error)
    {
        var written = phone.AsSpan().Trim();
        var number = written[..NumberLength(written, out var extension)];
        var isInternational = number.StartsWith('+');
        Span<char> digits = stackalloc char[MaxLength];
        if (!TryRead(isInternational ? number[1..] : number, digits, out var length, out var firstLetter, out var lastNumeral))
        {
            error = ErrorOfCharacters(number);
            return null;
        }

        digits = digits[..length];
        error = firstLetter < 0 ? ErrorOfOneDigit(digits, isInternational ? CountryCode.LengthIn(digits) : digits.StartsWith('1') ? 1 : 0)
            : PhoneLetters.ErrorOfMasks(number) is { Length: > 0 } mask ? mask
            : PhoneLetters.ErrorOfLookAlikes(number);
        if (error.Length > 0)
        {
            return null;
        }

        if (!isInternational && firstLetter < 0 && IsServiceCode(digits))
        {
            error = extension.IsEmpty ? "" : $"the service code {digits} has no extension: write {digits} alone, or the whole number that the extension belongs to";
            return error.Length > 0 ? null : Create(digits.ToString(), "", written, extension, isVanity: false);
        }

        var hasOne = digits.StartsWith('1');
        if (isInternational && !hasOne)
        {
            error = ErrorOfInternational(number, digits, firstLetter >= 0) is { Length: > 0 } wrong ? wrong
                : IsDigitOfExtension(written[number.Length..^extension.Length], digits.Length) ? $"write its extension as 'ext. {extension}', or the digit that the letter '{written[number.Length..].TrimStart(" ,;\u00A0")[0]}' stands for"
                : firstLetter >= 0 ? PhoneLetters.ErrorOfWords(number)
                : CountryCode.ErrorOfLength(digits);
            return error.Length > 0 ? null : Create($"+{digits}", $"+{digits}", written, extension, firstLetter >= 0);
        }

        var national = hasOne ? digits[1..] : digits;
        error = ErrorOfNorthAmerican(number, national, digits, firstLetter - (hasOne ? 1 : 0), lastNumeral - (hasOne ? 1 : 0), firstLetter >= 0) is { Length: > 0 } fault ? fault : PhoneLetters.ErrorOfWords(number);
        if (error.Length > 0)
        {
            return null;
        }

        var prefix = isInternational ? "+1-" : hasOne ? "1-" : "";
        return Create(
            $"+1{national[..NorthAmericanLength]}",
            $"{prefix}{national[..CodeLength]}-{national[CodeLength..(2 * CodeLength)]}-{national[(2 * CodeLength)..NorthAmericanLength]}",
            written,
            extension,
            firstLetter >= 0);
    }

    /// <summary>The digit of a keypad that has the letter.</summary>
    internal static char DigitOf(char letter) => Keypad[char.ToUpperInvariant(letter) - 'A'];

    private static PhoneNumber Create(string dialled, string shown, ReadOnlySpan<char> written, ReadOnlySpan<char> extension, bool isVanity)
    {
        dialled = extension.IsEmpty ? dialled : $"{dialled};ext={extension}";
        var text = written.ToString();
        if (!isVanity)
        {
            return new(dialled, text, text);
        }

        text = text.Replace(' ', '\u00A0');
        var digits = $"({shown}{(extension.IsEmpty ? "" : $"\u00A0ext.\u00A0{extension}")})";
        return new(dialled, $"{text}\u00A0{digits}", $"{text} {digits}".Replace('-', '\u2011').Replace('\u2010', '\u2011').Replace('\u2013', '\u2011').Replace('\u2212', '\u2011'));
    }

    // The extension ends the text: "ext. 12", "x12", "extension 12" or RFC 3966's ";ext=12". An x that ends a word is no mark.
    private static int NumberLength(ReadOnlySpan<char> written, out ReadOnlySpan<char> extension)
    {
        var end = written.Length;
        while (end > 0 && char.IsAsciiDigit(written[end - 1]))
        {
            end--;
        }

        extension = default;
        var before = written[..end].TrimEnd(" .:=\u00A0");
        foreach (var mark in ExtensionMarks)
        {
            if (before.EndsWith(mark, StringComparison.OrdinalIgnoreCase)
                && before[..^mark.Length] is { IsEmpty: false } rest
                && !char.IsAsciiLetter(rest[^1])
                && written.Length - end is > 0 and <= MaxExtensionDigits)
            {
                extension = written[end..];
                return rest.TrimEnd(" ,;\u00A0").Length;
            }
        }

        return written.Length;
    }

    private static bool TryRead(ReadOnlySpan<char> number, Span<char> digits, out int length, out int firstLetter, out int lastNumeral)
    {
        (length, firstLetter, lastNumeral) = (0, -1, -1);
        foreach (var c in number)
        {
            if (length == digits.Length)
            {
                return false;
            }

            if (char.IsAsciiDigit(c))
            {
                lastNumeral = length;
                digits[length++] = c;
            }
            else if (char.IsAsciiLetter(c))
            {
                firstLetter = firstLetter < 0 ? length : firstLetter;
                digits[length++] = DigitOf(c);
            }
            else if (!IsSeparator(c))
            {
                return false;
            }
        }

        return length > 0;
    }

    // U+2010 to U+2015 and U+2212 are hyphens, dashes and the minus sign, as word processors write them.
    private static bool IsSeparator(char c) => c is ' ' or '-' or '.' or '(' or ')' or '/' or '\u00A0' or '\u202F' or (>= '\u2010' and <= '\u2015') or '\u2212';

    private static string ErrorOfCharacters(ReadOnlySpan<char> number)
    {
        const string Remedy = $"write it with digits, spaces and hyphens, {Examples}";
        for (var i = 0; i < number.Length; i++)
        {
            if (!char.IsAsciiLetterOrDigit(number[i]) && !IsSeparator(number[i]) && !(i == 0 && number[i] == '+'))
            {
                var rune = Rune.TryGetRuneAt(number.ToString(), i, out var whole) ? whole : Rune.ReplacementChar;
                var code = rune.IsAscii ? "" : $" (U+{rune.Value:X4})"; // fullwidth digits and invisible marks look like nothing wrong
                return $"'{DisplayText.Of(rune.ToString())}'{code} {PhoneLetters.Place(number, i)} is no part of a telephone number: {Remedy}";
            }
        }

        return Remedy;
    }

    private static bool IsServiceCode(ReadOnlySpan<char> digits) =>
        digits is "988" or "112" || (digits.Length == CodeLength && digits[0] >= '2' && IsElevenCode(digits));

    private static bool IsElevenCode(ReadOnlySpan<char> code) => code[1] == '1' && code[2] == '1';

    private static string ErrorOfInternational(ReadOnlySpan<char> number, ReadOnlySpan<char> digits, bool hasLetters) =>
        digits[0] == '0' ? "a country code does not begin with 0: write + and the country code, such as +44 20 7946 0958"
        : number.Contains("(0)", StringComparison.Ordinal) ? "leave out the (0), which is not dialled after a country code, such as +44 20 7946 0958"
        : digits.Length < MinInternationalDigits || digits.Length > MaxInternationalDigits
            ? $"an international number has {MinInternationalDigits} to {MaxInternationalDigits} digits after the +, and this has {digits.Length}"
        : CountryCode.LengthIn(digits) == 0 ? $"no country has the code that {digits[..CodeLength]} begins with: write + and the country code, such as +44 20 7946 0958"
        : hasLetters ? ""
        : IsWithoutOne(number, digits) ? $"it is a North American number without its country code, so that + leads to another country: write +1-{digits[..CodeLength]}-{digits[CodeLength..(2 * CodeLength)]}-{digits[(2 * CodeLength)..]}, or leave out the +"
        : "";

    // "+602-555-0100": the groups are those of North America. Only Budapest and Bangkok are written so as well, with the 1 or 2 of the city right behind the code.
    private static bool IsWithoutOne(ReadOnlySpan<char> number, ReadOnlySpan<char> digits)
    {
        if (digits.Length != NorthAmericanLength || digits[0] < '2' || digits[CodeLength] < '2' || IsElevenCode(digits[..CodeLength]) || IsUnassignable(digits[..CodeLength]))
        {
            return false;
        }

        return IsTollFree(digits[..CodeLength]) || (number.ContainsAnyExcept(Undivided) ? CountryCode.LengthIn(digits) < CodeLength && !digits.StartsWith("361") && !digits.StartsWith("662") && IsGroupedSo(number[1..]) : CountryCode.IsUnassigned(digits));
    }

    // No country that a number with these digits would lead to has ten-digit ones with its code: 84 and 855 are Viet Nam and Cambodia, 86 is China, 800 is shared by all.
    private static bool IsTollFree(ReadOnlySpan<char> area) => area is "800" or "833" or "844" or "855" or "866" or "877" or "888";

    private static bool IsGroupedSo(ReadOnlySpan<char> number)
    {
        Span<int> groups = stackalloc int[3];
        groups.Clear();
        var (count, before) = (0, '\0');
        foreach (var c in number)
        {
            if (char.IsAsciiDigit(c))
            {
                count += char.IsAsciiDigit(before) ? 0 : 1;
                if (count > groups.Length)
                {
                    return false;
                }

                groups[count - 1]++;
            }

            before = c;
        }

        return groups is [CodeLength, CodeLength, NorthAmericanLength - (2 * CodeLength)];
    }

    // "555-555-5555", "+44 2222 222222": all the digits, or all but the country code.
    private static string ErrorOfOneDigit(ReadOnlySpan<char> digits, int countryCode)
    {
        var first = digits[^1];
        var rest = digits[countryCode..];
        return digits.Length >= MinInternationalDigits && (!digits.ContainsAnyExcept(first) || !rest.ContainsAnyExcept(first))
            ? $"the digit {first} over and over only fills the place of a number: write the number itself, {Examples}"
            : "";
    }

    private static string ErrorOfNorthAmerican(ReadOnlySpan<char> number, ReadOnlySpan<char> national, ReadOnlySpan<char> digits, int firstLetter, int lastNumeral, bool hasLetters)
    {
        if (digits[0] == '0')
        {
            return digits.StartsWith("00") || digits.StartsWith("011")
                ? $"write + instead of {(digits[1] == '0' ? "00" : "011")} before the country code, such as +44 20 7946 0958"
                : "no North American number begins with 0: write any other with + and its country code, such as +44 20 7946 0958";
        }

        if (hasLetters && firstLetter < CodeLength)
        {
            return $"write the area code in digits, {Examples}";
        }

        if (digits.Length == NorthAmericanLength && national.Length < NorthAmericanLength && !number.StartsWith('+') && char.IsAsciiDigit(number.TrimStart('(')[1]))
        {
            return $"no North American area code begins with 1, as {digits[..CodeLength]} does: correct it, add the digit that it lacks, or write any other number with + and its country code";
        }

        if (national.Length < NorthAmericanLength)
        {
            return "it is too short for a North American number of ten digits: add the area code, such as 602-555-0100, or write any other number with + and its country code";
        }

        // A word may be longer than the number that it stands for; digits may not.
        if (national.Length > NorthAmericanLength && lastNumeral >= NorthAmericanLength - 1)
        {
            return "it is too long for a North American number of ten digits: correct it, write an extension as 'ext. 12', or write any other number with + and its country code";
        }

        if (hasLetters && EndsInExtension(number))
        {
            return "write its extension in digits, as 'ext. 12'";
        }

        var area = national[..CodeLength];
        var exchange = national[CodeLength..(2 * CodeLength)];
        return area[0] < '2' ? $"no North American area code begins with {area[0]}, as {area} does: correct it, or write any other number with + and its country code"
            : exchange[0] < '2' ? $"no North American exchange code begins with {exchange[0]}, as {exchange} does: correct it, or write any other number with + and its country code"
            : IsElevenCode(area) ? $"{area} is a service code, not an area code: correct it, or write {area} alone"
            : IsUnassignable(area) ? $"no North American number has the area code {area}: correct it, or write any other number with + and its country code"
            : !hasLetters && !number.StartsWith('+') && IsGroupedOtherwise(number, digits.Length - national.Length)
                ? $"a North American number is written in groups of 3, 3 and 4 digits: write {national[..CodeLength]}-{exchange}-{national[(2 * CodeLength)..]} if it is one, or + and the country code, such as +52 55 1234 5678"
            : "";
    }

    // N9X is kept for longer numbers, 37X and 96X for a need that nobody foresees, and 555 is no place.
    private static bool IsUnassignable(ReadOnlySpan<char> area) => area[1] == '9' || area.StartsWith("37") || area.StartsWith("96") || area is "555";

    // A gap within the area code or the exchange code is another country's: "55 1234 5678", "98765 43210".
    private static bool IsGroupedOtherwise(ReadOnlySpan<char> number, int prefix)
    {
        var count = -prefix;
        for (var i = 0; i < number.Length && count < 2 * CodeLength; i++)
        {
            if (char.IsAsciiDigit(number[i]))
            {
                count++;
            }
            else if (count > 0 && count % CodeLength != 0)
            {
                return true;
            }
        }

        return false;
    }

    // Numbers of other countries have no length that would tell "+44 20 7946 09x8" from an extension.
    private static bool IsDigitOfExtension(ReadOnlySpan<char> mark, int digits) =>
        mark.Trim(" ,;.:=\u00A0").Equals("x", StringComparison.OrdinalIgnoreCase) && (mark[0] is 'x' or 'X' || digits < NorthAmericanLength);

    // "1-888-PAINCENTER ext. lO": beyond the tenth digit, where letters are cut.
    private static bool EndsInExtension(ReadOnlySpan<char> number)
    {
        var count = 0;
        foreach (var range in number.Split(' '))
        {
            var word = number[range].Trim('.');
            if (count >= NorthAmericanLength
                && (word.Equals("x", StringComparison.OrdinalIgnoreCase) || word.Equals("ext", StringComparison.OrdinalIgnoreCase) || word.Equals("extension", StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }

            foreach (var c in word)
            {
                count += char.IsAsciiLetterOrDigit(c) ? 1 : 0;
            }
        }

        return false;
    }
}
