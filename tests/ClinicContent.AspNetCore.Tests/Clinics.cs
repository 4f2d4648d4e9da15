namespace ClinicContent.AspNetCore.Tests;

/// <summary>The clinics that the tests serve.</summary>
internal static class Clinics
{
    public static ClinicProfile Named(string name) => new()
    {
        Name = name,
        Phone = "+1 602 555 0100",
        Clinicians = "pain specialists",
        Treatment = "",
        Locations = "",
        Insurance = "",
        Translations = new Dictionary<string, ClinicTranslation>
        {
            ["es"] = new() { Clinicians = "especialistas en dolor", Treatment = "", Locations = "", Insurance = "" },
        },
    };

    /// <summary>The same, as configuration has it.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Configured(string section, string name) =>
        new Dictionary<string, string?>
        {
            ["Name"] = name,
            ["Phone"] = "+1 602 555 0100",
            ["Clinicians"] = "pain specialists",
            ["Treatment"] = "",
            ["Locations"] = "",
            ["Insurance"] = "",
            ["Translations:es:Clinicians"] = "especialistas en dolor",
            ["Translations:es:Treatment"] = "",
            ["Translations:es:Locations"] = "",
            ["Translations:es:Insurance"] = "",
        }.Select(pair => KeyValuePair.Create($"ClinicContent:{section}:{pair.Key}", pair.Value));
}
