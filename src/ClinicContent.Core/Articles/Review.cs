using System.Diagnostics.CodeAnalysis;

namespace ClinicContent;

/// <summary>The review of an article by a clinician: the reviewer, the qualification and the day; or the statement that there was none.</summary>
public sealed class Review
{
    internal Review(ReviewStatus status, string? reviewer, string? credentials, DateOnly? reviewedOn, DateOnly? nextReviewOn) =>
        (Status, Reviewer, Credentials, ReviewedOn, NextReviewOn) = (status, reviewer, credentials, reviewedOn, nextReviewOn);

    /// <summary>The status of the review.</summary>
    public ReviewStatus Status { get; }

    /// <summary>True when a clinician has reviewed the article: <see cref="Status"/> is <see cref="ReviewStatus.Reviewed"/>, and no property here is null.</summary>
    [MemberNotNullWhen(true, nameof(Reviewer), nameof(Credentials), nameof(ReviewedOn), nameof(NextReviewOn))]
    public bool IsReviewed => Status == ReviewStatus.Reviewed;

    /// <summary>The reviewer's name; null while unreviewed.</summary>
    public string? Reviewer { get; }

    /// <summary>The reviewer's qualification, such as "MD, board-certified in pain medicine"; null while unreviewed.</summary>
    public string? Credentials { get; }

    /// <summary>The day of the review; null while unreviewed.</summary>
    public DateOnly? ReviewedOn { get; }

    /// <summary>The day by which the next review is due; null while unreviewed.</summary>
    public DateOnly? NextReviewOn { get; }
}
