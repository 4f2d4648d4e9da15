namespace ClinicContent;

/// <summary>A page or number of a clinic that an article can link to, as <c>clinic:phone</c>: the lower-case name is what authors write.</summary>
internal enum ClinicLink : byte
{
    Phone = 0,
    Appointments = 1,
    Insurance = 2,
    Website = 3,
}
