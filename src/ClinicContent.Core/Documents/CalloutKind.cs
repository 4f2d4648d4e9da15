namespace ClinicContent;

/// <summary>How urgent a callout is. The values are part of the pack format.</summary>
public enum CalloutKind
{
    /// <summary>Something to know.</summary>
    Note = 1,

    /// <summary>What readers can do themselves.</summary>
    SelfCare = 2,

    /// <summary>Signs that need help soon.</summary>
    Urgent = 3,

    /// <summary>Signs that need help at once.</summary>
    Emergency = 4,
}
