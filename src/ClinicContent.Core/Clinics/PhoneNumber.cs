using System.Text;

namespace ClinicContent;

/// <summary>Turns a telephone number as people write it into one that a telephone dials.</summary>
internal static class PhoneNumber
{
    private const int NorthAmericanLength = 10;
    private const int ShortestInternational = 7;
    private const int LongestInternational = 15; // ITU-T E.164, section 6

    // ITU-T E.161: the digits of the letters A to Z.
    private const string Keypad = "22233344455566677778889999";

    /// <summary>The number as <c>+</c> and digits (RFC 3966's global form); null when it is none.</summary>
    public static string? ToDial(string phone)
    {
        var digits = new StringBuilder();
        var number = phone.AsSpan().Trim();
        var international = number.StartsWith('+');
        foreach (var c in international ? number[1..] : number)
        {
            switch (c)
            {
                case >= '0' and <= '9':
                    digits.Append(c);
                    break;
                case >= 'A' and <= 'Z' or >= 'a' and <= 'z':
                    digits.Append(Keypad[char.ToUpperInvariant(c) - 'A']);
                    break;
                case ' ' or '-' or '.' or '(' or ')' or '/' or '\u00A0' or '\u2011' or '\u2013':
                    break;
                default:
                    return null;
            }
        }

        if (international)
        {
            return digits.Length is >= ShortestInternational and <= LongestInternational && digits[0] != '0' ? $"+{digits}" : null;
        }

        if (digits.Length > 0 && digits[0] == '1')
        {
            digits.Remove(0, 1);
        }

        return digits.Length >= NorthAmericanLength ? $"+1{digits.ToString(0, NorthAmericanLength)}" : null;
    }
}
