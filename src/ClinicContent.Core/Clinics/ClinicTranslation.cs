namespace ClinicContent;

/// <summary>
/// What a clinic says of itself in another language than its profile's own. A text left null is lacking in that language, unless the profile's
/// own is empty: what is not said needs no translation.
/// </summary>
public sealed class ClinicTranslation
{
    /// <summary>The clinic's name in this language; null when it is the same.</summary>
    public string? Name { get; init; }

    /// <summary>Who treats patients, in this language: see <see cref="ClinicProfile.Clinicians"/>.</summary>
    public string? Clinicians { get; init; }

    /// <summary>What the clinic says of its treatment, in this language: see <see cref="ClinicProfile.Treatment"/>.</summary>
    public string? Treatment { get; init; }

    /// <summary>Where the clinic has offices, in this language: see <see cref="ClinicProfile.Locations"/>.</summary>
    public string? Locations { get; init; }

    /// <summary>What the clinic says of insurance, in this language: see <see cref="ClinicProfile.Insurance"/>.</summary>
    public string? Insurance { get; init; }

    /// <summary>How the clinic invites patients, in this language: see <see cref="ClinicProfile.Invitation"/>.</summary>
    public string? Invitation { get; init; }
}
