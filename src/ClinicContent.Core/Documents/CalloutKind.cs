namespace ClinicContent;

/// <summary>How urgent a callout is. The values are part of the pack format.</summary>
internal enum CalloutKind : byte
{
    Note = 1,
    SelfCare = 2,
    Urgent = 3,
    Emergency = 4,
}
