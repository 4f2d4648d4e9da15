namespace ClinicContent;

/// <summary>
/// A text of a clinic that an article can hold, as <c>{{clinic.name}}</c>: the lower-case name is what authors write.
/// The values are part of the pack format.
/// </summary>
internal enum ClinicValue : byte
{
    Name = 0,
    Phone = 1,
    Clinicians = 2,
    Locations = 3,
    Insurance = 4,
    Treatment = 5,
    Invitation = 6,
}
