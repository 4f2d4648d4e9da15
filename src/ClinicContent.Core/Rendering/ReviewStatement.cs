using System.Text;

namespace ClinicContent;

/// <summary>Says how an article was made and who reviewed it. It is written here alone, so that no format can say it differently.</summary>
internal static class ReviewStatement
{
    public static string Of(ArticleDetails details, InterfaceWords words)
    {
        var origin = details.Origin is { } text ? text + " " : "";
        var review = details.Review;
        return review.Status == ReviewStatus.Unreviewed
            ? origin + words.Unreviewed
            : $"{origin}{words.ReviewedBy} {review.Reviewer}, {review.Credentials}. {words.ReviewedOn}: {Day(review.ReviewedOn, words)}. {words.ReviewDue}: {Day(review.NextReviewOn, words)}.";
    }

    private static string Day(DateOnly? day, InterfaceWords words)
    {
        Span<byte> text = stackalloc byte[InterfaceWords.LongestDate];
        return Encoding.UTF8.GetString(text[..words.FormatDate(text, day.GetValueOrDefault())]);
    }
}
