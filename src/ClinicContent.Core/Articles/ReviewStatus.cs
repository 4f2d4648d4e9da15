namespace ClinicContent;

/// <summary>Whether a clinician has reviewed an article. The values are part of the pack format.</summary>
public enum ReviewStatus
{
    /// <summary>No clinician has reviewed the article. Every rendering of the whole article says so.</summary>
    Unreviewed = 0,

    /// <summary>A named clinician has reviewed the article.</summary>
    Reviewed = 1,
}
