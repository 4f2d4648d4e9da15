using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ClinicContent.Compiler;

/// <summary>The beginning of a line that may be the mark of a list which Markdown does not know.</summary>
/// <param name="Style">The mark itself, or, of a number or letter, what stands around it. Only lines of one style make a list.</param>
/// <param name="Prefix">The numbers before the last, as in 1.2.</param>
/// <param name="Number">The number, or the place of the letter in the alphabet; 0 for a mark that counts nothing.</param>
/// <param name="Roman">The value as a Roman number; 0 when it is none.</param>
internal readonly record struct ItemMark(string Style, string Prefix, int Number, int Roman)
{
    private const int LongestMark = 4;
    private const string Symbol = "symbol";
    private const string Ordinal = "st";
    private const string Bare = "1";

    // What begins words, sentences and amounts, with a space behind it as well.
    private const string OfText = "\"'“”‘’„«([{¿¡$€£¥<>≤≥≈±+-=%&|`\u0001\u0002";

    private static readonly Regex Counted = new(
        @"^(?<open>(\p{L}{2,12}\.? )?[(\[{<]?(№|[nN]\.?[º°]|#)? ?)(?<prefix>([0-9]{1,3}\.)*)((?<number>[0-9]{1,3})|(?<letters>[a-zA-Z]|[ivxIVX]{2,5}))((?<close>[.)\]}>:/°ºª-]{1,2}| ?[-–—:]| [.)]|(?<ordinal>(st|nd|rd|th|[rdtmvn][oa])[.):])|)[ \t\u00A0\u2000-\u200A\u202F]+(?<text>[""“¿¡]?[\p{L}\u0002])|(?<close>[-.]|\)[.-])(?<text>[""“¿¡]?\p{Lu}\p{L}))",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private const int LongestWord = 13;
    private const string Romans = "ivxIVX";

    // Before what closes it, besides those of Roman numbers: the letter itself, and the two of "1st".
    private const int MostOtherLetters = 3;
    private const string Opening = "([{<";
    private const string ClosingApart = "-–—:.)";
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789№#");
    private static readonly SearchValues<char> Closing = SearchValues.Create(".)]}>:/°ºª-–—");

    private static readonly Regex LetterMark = new(@"^([vqxünlwØàŸðÞ]|o(?= \p{Lu}|\t))[ \t\u00A0]+[\p{L}\u0002]", RegexOptions.CultureInvariant);

    /// <summary>True when no space is behind the mark, as in a dialogue, whose paragraphs make no list.</summary>
    public bool IsGlued { get; init; }

    /// <summary>Reads the mark at the beginning of a line; null when the line begins with text.</summary>
    public static ItemMark? Read(string line)
    {
        if (line.Length < 3)
        {
            return null;
        }

        if (char.IsLetterOrDigit(line[0]) || line[0] is '(' or '[' or '{' or '<' or '#' or '№')
        {
            return LetterMark.IsMatch(line) ? new ItemMark(line[..1], "", 0, 0) : Count(line);
        }

        var end = 0;
        while (end < line.Length && end <= LongestMark && !char.IsWhiteSpace(line[end]) && !char.IsLetterOrDigit(line[end]) && !OfText.Contains(line[end], StringComparison.Ordinal))
        {
            end++;
        }

        if (end is 0 or > LongestMark || end + 1 >= line.Length)
        {
            return null;
        }

        // Lists of emoji have another before each item.
        var isSymbol = CharUnicodeInfo.GetUnicodeCategory(line, 0) == UnicodeCategory.OtherSymbol && line[0] > '\u00FF';
        return new ItemMark(isSymbol ? Symbol : line[..end], "", 0, 0) { IsGlued = !char.IsWhiteSpace(line[end]) };
    }

    /// <summary>Whether a line goes on with the list that another began.</summary>
    /// <param name="next">The mark of the later line.</param>
    public bool IsFollowedBy(ItemMark next)
    {
        if (Style != next.Style || IsGlued != next.IsGlued || Number == 0)
        {
            return Style == next.Style && IsGlued == next.IsGlued;
        }

        // Initials of names follow each other now and then, but seldom from the first letter on.
        var isFirst = Number == 1 || Roman == 1 || Prefix.Length > 0 || !(Style == Bare || Style.EndsWith("a.", StringComparison.OrdinalIgnoreCase));
        return isFirst && Prefix == next.Prefix && (next.Number == Number + 1 || (Roman > 0 && next.Roman == Roman + 1));
    }

    private static ItemMark? Count(string line)
    {
        // Most lines begin with words alone, which the pattern would take longer to find out.
        if (!MayCount(line))
        {
            return null;
        }

        var match = Counted.Match(line);
        if (!match.Success)
        {
            return null;
        }

        var (letters, prefix) = (match.Groups["letters"].Value, match.Groups["prefix"].Value);
        var around = (Open: match.Groups["open"].Value.Trim(), Close: match.Groups["close"].Value.Trim());
        if (match.Groups["ordinal"].Success)
        {
            around.Close = Ordinal;
        }
        else if (around.Close.Length == 0 && !around.Open.AsSpan().ContainsAny("№#º°") && (letters.Length > 0 || around.Open.Length > 0 || char.IsLower(match.Groups["text"].ValueSpan[^1])))
        {
            // "1.5 mg" and "2 tablets" are amounts.
            return null;
        }

        if (letters.Length == 0)
        {
            return new ItemMark($"{around.Open}1{around.Close}", prefix, int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture), 0);
        }

        var roman = RomanOf(letters);
        var number = letters.Length == 1 ? char.ToUpperInvariant(letters[0]) - 'A' + 1 : -1;
        return new ItemMark($"{around.Open}{(char.IsUpper(letters[0]) ? 'A' : 'a')}{around.Close}", prefix, number, roman);
    }

    // Whether the first word, or the second behind a name such as "Step", can be the number or letter of an item.
    private static bool MayCount(ReadOnlySpan<char> line)
    {
        var first = WordOf(line);
        return IsCount(first, line)
            || (first.Length <= LongestWord && first.Length < line.Length && WordOf(line[(first.Length + 1)..]) is var second && IsCount(second, line[(first.Length + 1)..]));
    }

    private static bool IsCount(ReadOnlySpan<char> word, ReadOnlySpan<char> line)
    {
        if (word.ContainsAny(OfNumbers) || word.TrimStart(Opening).IsEmpty)
        {
            return true;
        }

        var close = word.IndexOfAny(Closing);
        return close >= 0 ? OtherLetters(word[..close]) <= MostOtherLetters : word.Length + 1 < line.Length && ClosingApart.Contains(line[word.Length + 1], StringComparison.Ordinal);
    }

    private static int OtherLetters(ReadOnlySpan<char> word)
    {
        var count = 0;
        foreach (var letter in word)
        {
            count += char.IsLetter(letter) && !Romans.Contains(letter, StringComparison.Ordinal) ? 1 : 0;
        }

        return count;
    }

    private static ReadOnlySpan<char> WordOf(ReadOnlySpan<char> line)
    {
        var end = 0;
        while (end < line.Length && !char.IsWhiteSpace(line[end]))
        {
            end++;
        }

        return line[..end];
    }

    private static int RomanOf(string letters)
    {
        var (value, last) = (0, 0);
        foreach (var letter in letters.ToUpperInvariant().Reverse())
        {
            var digit = letter switch { 'I' => 1, 'V' => 5, 'X' => 10, _ => 0 };
            if (digit == 0)
            {
                return 0;
            }

            value += digit < last ? -digit : digit;
            last = Math.Max(last, digit);
        }

        return value;
    }
}
