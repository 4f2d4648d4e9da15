using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ClinicContent.Tool;

/// <summary>Makes tables for the console from texts of articles and packs.</summary>
internal static class PlainCells
{
    /// <summary>Creates a table: with lines on a terminal, with columns alone in plain text.</summary>
    public static Table NewTable(this IAnsiConsole console, params string[] headings)
    {
        var table = new Table { Border = console.IsPlain() ? TableBorder.None : TableBorder.Rounded };
        foreach (var heading in headings)
        {
            table.AddColumn(new TableColumn(new Text(heading, new Style(decoration: console.IsPlain() ? Decoration.None : Decoration.Bold)))
            {
                Padding = console.IsPlain() ? new Padding(0, 0, 2, 0) : new Padding(1, 0),
            });
        }

        return table;
    }

    /// <summary>Creates a cell from an untrusted text, without characters that would change the terminal.</summary>
    public static IRenderable Cell(string text) => new Text(SafeText.Of(text));

    public static IRenderable Cell(IEnumerable<string> texts) => Cell(string.Join(", ", texts));

    public static IRenderable Number(int number) => Right(number.ToString("N0", CultureInfo.InvariantCulture));

    public static IRenderable Right(string text) => new Text(SafeText.Of(text)) { Justification = Justify.Right };

    public static string Day(DateOnly? day) => day is { } known ? IsoDay.Of(known) : "";

    /// <summary>The reviewer and days of a review in a few words.</summary>
    public static string Review(Review review) => review.IsReviewed ? $"{Day(review.ReviewedOn)}, due {Day(review.NextReviewOn)}" : "unreviewed";

    public static void Heading(this IAnsiConsole console, string text)
    {
        console.Write(new Text($"{SafeText.Of(text)}\n", new Style(decoration: console.IsPlain() ? Decoration.None : Decoration.Bold | Decoration.Underline)));
    }
}
