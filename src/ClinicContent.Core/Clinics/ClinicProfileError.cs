namespace ClinicContent;

/// <summary>An error of a clinic profile.</summary>
/// <param name="Property">The property of the profile that has the error.</param>
/// <param name="Text">The error and its remedy, as a sentence.</param>
/// <param name="Language">The language of a translation, for an error of <see cref="ClinicProfile.Translations"/>; otherwise null.</param>
internal sealed record ClinicProfileError(string Property, string Text, string? Language = null);
