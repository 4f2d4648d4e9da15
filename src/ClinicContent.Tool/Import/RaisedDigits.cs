using System.Text;

namespace ClinicContent.Tool;

/// <summary>The characters for raised and lowered digits and signs.</summary>
internal static class RaisedDigits
{
    private const string Plain = "0123456789+-=()";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";

    /// <summary>The text raised or lowered; null when a character of it has no such form.</summary>
    public static string? Of(string text, bool isRaised)
    {
        var result = new StringBuilder();
        foreach (var c in text)
        {
            var position = Plain.IndexOf(c is '−' or '–' ? '-' : c, StringComparison.Ordinal);
            if (position < 0)
            {
                return null;
            }

            result.Append((isRaised ? Raised : Lowered)[position]);
        }

        return result.ToString();
    }
}
