namespace ClinicContent;

/// <summary>The status of an article's review. The values are part of the pack format.</summary>
public enum ReviewStatus
{
    /// <summary>No clinician has reviewed the article. Every rendering of the whole article says so.</summary>
    Unreviewed = 0,

    /// <summary>A named clinician has reviewed the article.</summary>
    Reviewed = 1,
}
