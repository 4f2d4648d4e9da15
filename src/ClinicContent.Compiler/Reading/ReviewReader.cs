namespace ClinicContent.Compiler;

/// <summary>Reads <c>review</c> of front matter.</summary>
internal static class ReviewReader
{
    private const string Unreviewed = "unreviewed";
    private const string Reviewed = "reviewed";

    private static readonly string[] ReviewerKeys = ["by", "credentials", "on", "due"];

    public static Review Read(FieldReader fields, DiagnosticList diagnostics, out SourceLocation dueLocation)
    {
        dueLocation = fields.LocationOf("review");
        var none = new Review(ReviewStatus.Unreviewed, null, null, null, null);
        if (fields.Map("review", "{ status: unreviewed }", ["status", .. ReviewerKeys]) is not { } review)
        {
            return none;
        }

        review.Require("status", "status: unreviewed");
        if (review.Choice("status", [Unreviewed, Reviewed]) != Reviewed)
        {
            foreach (var key in ReviewerKeys.Where(review.Has))
            {
                diagnostics.Add(FrontMatterRules.UnknownKey, review.LocationOf(key), key, new Phrase("of a review that is not 'status: reviewed'"), Phrase.None, new Phrase("status"));
            }

            return none;
        }

        var by = review.RequiredText("by", "Jane Roe");
        var credentials = review.RequiredText("credentials", "MD, board-certified in pain medicine");
        var (on, due) = (review.RequiredDate("on"), review.RequiredDate("due"));
        dueLocation = review.LocationOf("due");
        if (on != default && due != default && due <= on)
        {
            diagnostics.Add(FrontMatterRules.ReviewDue, dueLocation, IsoDay.Of(due), IsoDay.Of(on));
        }

        return new Review(ReviewStatus.Reviewed, by, credentials, on, due);
    }
}
