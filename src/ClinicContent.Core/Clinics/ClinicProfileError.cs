namespace ClinicContent;

/// <summary>An error of a clinic profile.</summary>
/// <param name="Property">The property of the profile that it is wrong with.</param>
/// <param name="Text">The error and its remedy, as a sentence.</param>
/// <param name="Language">Of <see cref="ClinicProfile.Translations"/>, which one; else null.</param>
internal sealed record ClinicProfileError(string Property, string Text, string? Language = null);
