using System.Text;

namespace ClinicContent.Tool;

/// <summary>The characters for raised and lowered digits and signs.</summary>
internal static class RaisedDigits
{
    private const string Plain = "0123456789+-=()";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";

    private const string Separators = " ,;./·*†‡";

    private static readonly HashSet<string> Ordinals = new(StringComparer.OrdinalIgnoreCase) { "st", "nd", "rd", "th", "er", "ro", "ra", "do", "da", "to", "ta", "mo", "ma", "vo", "va", "no", "na" };

    /// <summary>True when a text keeps its meaning with its digits and signs raised or lowered and the rest unchanged. A unit can follow a slash.</summary>
    public static bool Covers(string text)
    {
        var (hasDigits, isUnit, last) = (false, false, '\0');
        foreach (var c in text)
        {
            var isPlain = PositionOf(c) >= 0;
            isUnit = char.IsLetter(c) && (isUnit || last == '/');
            if (!isPlain && !isUnit && !Separators.Contains(c, StringComparison.Ordinal))
            {
                return false;
            }

            hasDigits |= isPlain;
            last = c;
        }

        return hasDigits;
    }

    /// <summary>The text with its digits and signs raised or lowered.</summary>
    public static string Of(string text, bool isRaised)
    {
        var result = new StringBuilder();
        foreach (var c in text)
        {
            result.Append(PositionOf(c) is >= 0 and var position ? (isRaised ? Raised : Lowered)[position] : c);
        }

        return result.ToString();
    }

    /// <summary>The character for the letters of a trademark; null for any other text.</summary>
    public static string? Sign(string text) => text switch { "TM" or "tm" => "™", "SM" or "sm" => "℠", _ => null };

    /// <summary>True when a text is the ending of an ordinal number, as in "1st".</summary>
    public static bool IsOrdinal(string text) => Ordinals.Contains(text);

    private static int PositionOf(char c) => Plain.IndexOf(c is '−' or '–' ? '-' : c, StringComparison.Ordinal);
}
