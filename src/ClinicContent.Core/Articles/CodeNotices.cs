namespace ClinicContent;

/// <summary>The notices that the owners of code systems require beside their codes.</summary>
internal static class CodeNotices
{
    /// <summary>The notice that the LOINC license requires (https://loinc.org/license, section 9), word by word.</summary>
    public const string Loinc = "This material contains content from LOINC (http://loinc.org). LOINC is copyright © Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at http://loinc.org/license. LOINC® is a registered United States trademark of Regenstrief Institute, Inc.";

    /// <summary>Finds the notice for codes; null when they need none.</summary>
    public static string? For(ReadOnlySpan<MedicalCode> codes)
    {
        foreach (var code in codes)
        {
            if (code.System == CodeSystem.Loinc.Name)
            {
                return Loinc;
            }
        }

        return null;
    }
}
