namespace ClinicContent;

/// <summary>A set of <see cref="ClinicValue"/>: those that a text uses. The values are part of the pack format.</summary>
[Flags]
internal enum ClinicValues
{
    None = 0,
    Name = 1 << ClinicValue.Name,
    Phone = 1 << ClinicValue.Phone,
    Clinicians = 1 << ClinicValue.Clinicians,
    Locations = 1 << ClinicValue.Locations,
    Insurance = 1 << ClinicValue.Insurance,
    Treatment = 1 << ClinicValue.Treatment,
    Invitation = 1 << ClinicValue.Invitation,

    /// <summary>All that there are.</summary>
    All = Name | Phone | Clinicians | Locations | Insurance | Treatment | Invitation,

    /// <summary>Those that are whole sentences, which a clinic with nothing to say leaves empty; the others stand within sentences.</summary>
    Sentences = Locations | Insurance | Treatment | Invitation,
}
