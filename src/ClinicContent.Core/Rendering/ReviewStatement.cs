using System.Text;

namespace ClinicContent;

/// <summary>Writes the statement about how an article was made and who reviewed it. It is written here alone, so that all formats say the same.</summary>
internal static class ReviewStatement
{
    public static string Of(ArticleDetails details, InterfaceWords words)
    {
        var statement = new StringBuilder();
        foreach (var part in Parts(details, words))
        {
            statement.Append(part.Text);
        }

        return statement.ToString();
    }

    /// <summary>Writes the statement as HTML, with English that stands in marked as English.</summary>
    public static void WriteHtml(ref Utf8Output output, in RenderContext rendering)
    {
        if (!rendering.Words.HasStandIns)
        {
            output.WriteHtml(rendering.Statement);
            return;
        }

        foreach (var part in Parts(rendering.Details, rendering.Words))
        {
            HtmlWords.Write(ref output, part.Text, part.StandsIn);
        }
    }

    private static Part[] Parts(ArticleDetails details, InterfaceWords words)
    {
        var origin = new Part(details.Origin is { } text ? text + " " : "");
        var review = details.Review;
        return review.Status == ReviewStatus.Unreviewed
            ? [origin, Word(words, InterfaceWord.Unreviewed)]
            :
            [
                origin,
                Word(words, InterfaceWord.ReviewedBy),
                new($" {review.Reviewer}, {review.Credentials}. "),
                Word(words, InterfaceWord.ReviewedOn),
                new(": "),
                Day(review.ReviewedOn, words),
                new(". "),
                Word(words, InterfaceWord.ReviewDue),
                new(": "),
                Day(review.NextReviewOn, words),
                new("."),
            ];
    }

    private static Part Word(InterfaceWords words, InterfaceWord word) => new(words[word], words.StandsIn(word));

    private static Part Day(DateOnly? day, InterfaceWords words)
    {
        Span<byte> text = stackalloc byte[InterfaceWords.MaxDateLength];
        return new(Encoding.UTF8.GetString(text[..words.FormatDate(text, day.GetValueOrDefault())]), words.DatesStandIn);
    }

    private sealed class Part(string text, bool standsIn = false)
    {
        public string Text => text;

        public bool StandsIn => standsIn;
    }
}
