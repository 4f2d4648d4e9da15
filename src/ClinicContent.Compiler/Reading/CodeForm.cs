using System.Text.RegularExpressions;

namespace ClinicContent.Compiler;

/// <summary>A system of medical codes that articles can name, and the form of its codes.</summary>
/// <param name="System">The system.</param>
/// <param name="Form">The form of a code, as messages describe it.</param>
/// <param name="IsValid">The check of a text for the form of a code.</param>
internal sealed partial record CodeForm(CodeSystem System, string Form, Func<string, bool> IsValid)
{
    public static IReadOnlyList<CodeForm> All { get; } =
    [
        new(CodeSystem.Icd10Cm, "a letter, a digit, a letter or digit, and possibly a point and up to 4 more, such as M62.830", code => IcdForm.IsMatch(code)),
        new(CodeSystem.SnomedCt, "6 to 18 digits, the last a check digit, such as 203095000", code => SnomedForm.IsMatch(code) && CheckDigits.IsVerhoeff(code)),
        new(CodeSystem.RxNorm, "1 to 8 digits, such as 5640", code => RxNormForm.IsMatch(code)),
        new(CodeSystem.Loinc, "1 to 7 digits, a hyphen and a check digit, such as 8480-6", code => LoincForm.IsMatch(code) && CheckDigits.IsLuhn(code.Replace("-", "", StringComparison.Ordinal))),
    ];

    // ICD-10-CM Official Guidelines, I.A.2: 3 to 7 characters, the first a letter. U is in use since U07.1, COVID-19.
    [GeneratedRegex(@"^[A-Z][0-9][0-9A-Z](\.[0-9A-Z]{1,4})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex IcdForm { get; }

    // SNOMED CT identifiers: 6 to 18 digits, no leading zero.
    [GeneratedRegex(@"^[1-9][0-9]{5,17}\z", RegexOptions.CultureInvariant)]
    private static partial Regex SnomedForm { get; }

    [GeneratedRegex(@"^[1-9][0-9]{0,7}\z", RegexOptions.CultureInvariant)]
    private static partial Regex RxNormForm { get; }

    [GeneratedRegex(@"^[0-9]{1,7}-[0-9]\z", RegexOptions.CultureInvariant)]
    private static partial Regex LoincForm { get; }
}
