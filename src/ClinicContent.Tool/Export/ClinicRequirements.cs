namespace ClinicContent.Tool;

/// <summary>The values that the articles of a pack need from a clinic.</summary>
internal static class ClinicRequirements
{
    /// <summary>The option for another clinic's profile.</summary>
    public const string Option = "--clinic";

    /// <summary>The values that a clinic lacks and the articles in some languages need; null when it has all.</summary>
    public static string? Lacking(ContentPack pack, IReadOnlyList<string> languages, ClinicProfile? clinic, string? path)
    {
        clinic ??= pack.Clinic;
        var lacking = pack.Languages
            .Select((language, index) => (Language: language, Values: pack.ValuesIn(index) & ~(clinic?.TextsIn(language).Has ?? ClinicValues.None)))
            .Where(each => each.Values != ClinicValues.None && languages.Contains(each.Language))
            .Select(each => $"for '{each.Language}' {ClinicValueNames.Of(each.Values)}{ClinicValueNames.EmptyHint(each.Values)}")
            .ToList();
        return lacking.Count == 0 ? null
            : clinic is null ? $"the articles need a clinic, and the pack names none: give its profile with {Option}."
            : $"the clinic '{DisplayText.Of(clinic.Name)}' does not say what the articles need. In {(path is null ? "its profile" : $"'{DisplayPath.Of(path)}'")}, set {string.Join("; ", lacking)}; or give another profile with {Option}.";
    }
}
