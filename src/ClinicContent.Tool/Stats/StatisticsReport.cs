using System.Globalization;
using Spectre.Console;

namespace ClinicContent.Tool;

/// <summary>Shows the statistics of a pack: a table for each language and, on a terminal, bars of length and reading level.</summary>
internal sealed class StatisticsReport(IAnsiConsole console)
{
    private const int MaxBars = 40;
    private const int WidthOfBox = 120;
    private const int ScaleColumn = 4;
    private const int ReviewColumn = 7;

    public void Write(ContentPack pack, IReadOnlyList<LanguageStatistics> languages)
    {
        foreach (var language in languages)
        {
            console.Heading($"{pack.Name} in {language.Language}");
            WriteTable(language);
            WriteTotal(language);
            if (!console.IsPlain())
            {
                WriteBars("Words", language, article => article.Words, _ => Color.Blue);
                WriteBars("Reading grade (6 and below is good, above 8 is too hard)", language, article => article.Article.ReadingGrade, Colour(lowIsGood: true, ReadingThresholds.MaxGrade, ReadingThresholds.MaxSectionGrade));
                WriteBars("Reading ease (65 and above is good, below 55 is too hard)", language, article => article.Article.ReadingEase, Colour(lowIsGood: false, ReadingThresholds.MinEase, ReadingThresholds.MinSectionEase));
            }

            console.WriteLine();
        }

        console.Write(new Text(string.Create(
            CultureInfo.InvariantCulture,
            $"min: minutes to read, at {ArticleStatistics.WordsPerMinute} words a minute. mean, short: words in a sentence of its paragraphs (lists, tables and boxes aside), and sentences of {ReadingThresholds.ShortSentence} words or fewer. out, in: other articles that it leads to, and that lead to it, by links and as related. web: links to other sites.\n")));
    }

    private static string Tenths(double? value) => value?.ToString("0.0", CultureInfo.InvariantCulture) ?? "";

    private static Func<double, Color> Colour(bool lowIsGood, double good, double limit) => value =>
        (lowIsGood ? value <= good : value >= good) ? Color.Green : (lowIsGood ? value <= limit : value >= limit) ? Color.Yellow : Color.Red;

    private void WriteTable(LanguageStatistics language)
    {
        var (level, scale) = language.ReadingEase is null ? ("grade", "SMOG") : ("ease", "INFLESZ");
        var table = console.NewTable("article", "words", "min", level, scale, "mean", "short", "review due", "sources", "out", "in", "web");
        if (console.Profile.Width < WidthOfBox)
        {
            table.Border = TableBorder.None;
        }

        for (var i = 1; i < table.Columns.Count; i++)
        {
            table.Columns[i].NoWrap = true;
            table.Columns[i].Alignment = i == ReviewColumn || (i == ScaleColumn && language.ReadingEase is not null) ? Justify.Left : Justify.Right;
        }

        foreach (var article in language.Articles)
        {
            table.AddRow(
                PlainCells.Cell(article.Article.Slug),
                PlainCells.Number(article.Words),
                PlainCells.Number(article.ReadingMinutes),
                PlainCells.Right(Tenths(article.Article.ReadingEase ?? article.Article.ReadingGrade)),
                article.Inflesz is { } scaled ? PlainCells.Cell(scaled) : PlainCells.Right(Tenths(article.Smog)),
                PlainCells.Right(Tenths(article.SentenceWords)),
                PlainCells.Right(article.ShortSentences is { } percent ? $"{percent.ToString("0", CultureInfo.InvariantCulture)}%" : ""),
                PlainCells.Cell(article.Article.Review.IsReviewed ? PlainCells.Day(article.Article.Review.NextReviewOn) : "unreviewed"),
                PlainCells.Number(article.Article.Sources.Count),
                PlainCells.Number(article.LinksOut),
                PlainCells.Number(article.LinksIn),
                PlainCells.Number(article.WebLinks));
        }

        console.Write(table);
    }

    private void WriteTotal(LanguageStatistics language)
    {
        var level = (language.ReadingGrade, language.ReadingEase) switch
        {
            ({ } grade, _) => $", reading grade {Tenths(grade)} on average",
            (_, { } ease) => $", reading ease {Tenths(ease)} on average",
            _ => "",
        };
        console.Write(new Text(string.Create(CultureInfo.InvariantCulture, $"Articles: {language.Articles.Count:N0}, words: {language.Words:N0}, reviewed: {language.Reviewed:N0}{level}.\n")));
    }

    private void WriteBars(string title, LanguageStatistics language, Func<ArticleStatistics, double?> value, Func<double, Color> colour)
    {
        var bars = language.Articles.Where(article => value(article) is not null).OrderByDescending(article => value(article)).ThenBy(article => article.Article.Slug, StringComparer.Ordinal).ToList();
        if (bars.Count == 0)
        {
            return;
        }

        console.WriteLine();
        console.Write(new Text($"{title}{(bars.Count > MaxBars ? $", the first {MaxBars.ToString(CultureInfo.InvariantCulture)} of {bars.Count.ToString(CultureInfo.InvariantCulture)}" : "")}\n", new Style(decoration: Decoration.Bold)));
        var chart = new BarChart { Width = console.Profile.Width, Culture = CultureInfo.InvariantCulture };
        foreach (var article in bars.Take(MaxBars))
        {
            chart.AddItem(Markup.Escape(SafeText.Of(article.Article.Slug)), value(article)!.Value, colour(value(article)!.Value));
        }

        console.Write(chart);
    }
}
