namespace ClinicContent.Compiler;

/// <summary>Reads <c>review</c> of front matter.</summary>
internal static class ReviewReader
{
    private const string Unreviewed = "unreviewed";
    private const string Reviewed = "reviewed";

    private static readonly FieldKey Status = new("status", FieldForm.Choice, Unreviewed, "'reviewed' once a clinician has read this exact text; until then 'unreviewed'.")
    {
        IsRequired = true,
        Names = [Unreviewed, Reviewed],
    };

    private static readonly FieldCondition IsReviewed = new(Status.Name, Reviewed);
    private static readonly FieldKey By = new("by", FieldForm.Text, "Jane Roe", "The name of the clinician.") { IsRequired = true, Condition = IsReviewed };
    private static readonly FieldKey Credentials = new("credentials", FieldForm.Text, "MD, board-certified in pain medicine", "The clinician's qualification.") { IsRequired = true, Condition = IsReviewed };
    private static readonly FieldKey On = new("on", FieldForm.Date, "2026-11-22", "The day of the review.") { IsRequired = true, Condition = IsReviewed };
    private static readonly FieldKey Due = new("due", FieldForm.Date, "2028-11-22", "The day by which the next review is due, at most 36 months later.") { IsRequired = true, Condition = IsReviewed };

    public static FieldKey Key { get; } = new("review", FieldForm.Map, "{ status: unreviewed }", "The state of the review by a clinician. Without it, the article is unreviewed.")
    {
        Keys = [Status, By, Credentials, On, Due],
    };

    public static Review Read(FieldReader fields, DiagnosticList diagnostics, out SourceLocation dueLocation)
    {
        dueLocation = fields.LocationOf(Key);
        var none = new Review(ReviewStatus.Unreviewed, null, null, null, null);
        if (fields.Map(Key) is not { } review)
        {
            return none;
        }

        review.Require(Status);
        if (review.Choice(Status) != Reviewed)
        {
            foreach (var key in Key.Keys.Where(key => key.Condition == IsReviewed && review.Has(key)))
            {
                diagnostics.Add(FrontMatterRules.UnknownKey, review.LocationOf(key), key.Name, new Phrase("of a review that is not 'status: reviewed'"), Phrase.None, new Phrase(Status.Name));
            }

            return none;
        }

        var by = review.RequiredText(By);
        var credentials = review.RequiredText(Credentials);
        var (on, due) = (review.RequiredDate(On), review.RequiredDate(Due));
        dueLocation = review.LocationOf(Due);
        if (on != default && due != default && due <= on)
        {
            diagnostics.Add(FrontMatterRules.ReviewDue, dueLocation, IsoDay.Of(due), IsoDay.Of(on));
        }

        return new Review(ReviewStatus.Reviewed, by, credentials, on, due);
    }
}
