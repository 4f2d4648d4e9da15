namespace ClinicContent;

/// <summary>Who reviewed an article, with what qualification and when; or that nobody has.</summary>
public sealed class Review
{
    internal Review(ReviewStatus status, string? by, string? credentials, DateOnly? on, DateOnly? due) =>
        (Status, By, Credentials, On, Due) = (status, by, credentials, on, due);

    /// <summary>Whether a clinician has reviewed the article.</summary>
    public ReviewStatus Status { get; }

    /// <summary>The reviewer's name; null while unreviewed.</summary>
    public string? By { get; }

    /// <summary>The reviewer's qualification, such as "MD, board-certified in pain medicine"; null while unreviewed.</summary>
    public string? Credentials { get; }

    /// <summary>The day of the review; null while unreviewed.</summary>
    public DateOnly? On { get; }

    /// <summary>The day by which the next review is due; null while unreviewed.</summary>
    public DateOnly? Due { get; }
}
