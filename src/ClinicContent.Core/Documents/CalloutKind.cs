namespace ClinicContent;

/// <summary>The urgency of a callout. The values are part of the pack format.</summary>
public enum CalloutKind
{
    /// <summary>A note: something worth knowing.</summary>
    Note = 1,

    /// <summary>Steps that readers can take themselves.</summary>
    SelfCare = 2,

    /// <summary>Signs that need help soon.</summary>
    Urgent = 3,

    /// <summary>Signs that need help at once.</summary>
    Emergency = 4,
}
