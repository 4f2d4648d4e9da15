namespace ClinicContent.Compiler;

/// <summary>Check digits of medical codes, which catch a mistyped or swapped digit.</summary>
internal static class CheckDigits
{
    private static readonly int[] FirstPermutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

    /// <summary>Checks a Mod 10 check digit at the end of a number (Luhn): LOINC Users' Guide, appendix on check digits.</summary>
    public static bool IsLuhn(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            digit = i % 2 == 1 ? digit * 2 : digit;
            sum += digit > 9 ? digit - 9 : digit;
        }

        return sum % 10 == 0;
    }

    /// <summary>Checks a Verhoeff check digit (J. Verhoeff, Error Detecting Decimal Codes, 1969), with which SNOMED CT identifiers end.</summary>
    public static bool IsVerhoeff(string digits)
    {
        var check = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            for (var times = i % 8; times > 0; times--)
            {
                digit = FirstPermutation[digit];
            }

            check = Multiply(check, digit);
        }

        return check == 0;
    }

    /// <summary>Multiplies in the dihedral group of order 10: 0 to 4 are rotations, 5 to 9 reflections.</summary>
    private static int Multiply(int a, int b) => (a < 5, b < 5) switch
    {
        (true, true) => (a + b) % 5,
        (true, false) => ((a + b) % 5) + 5,
        (false, true) => ((a - b) % 5) + 5,
        (false, false) => (a - b + 5) % 5,
    };
}
