using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace ClinicContent.Benchmarks;

/// <summary>One article in each format, into a buffer that is used again and again.</summary>
internal sealed partial class RenderingMeasurement : IMeasurement
{
    private const int Rounds = 7;
    private const string Library = "ClinicContent";
    private const string Copy = "Buffer.MemoryCopy of the same bytes";

    public string Id => "rendering";

    public string Title => "One article in each format";

    public void Smoke()
    {
        SmokeHtml(new HtmlBenchmarks(), BenchmarkClinic.Default);
        SmokeHtml(new LongHtmlBenchmarks(), BenchmarkClinic.WithLongValues);
        using var prepared = new PreparedBenchmarks();
        SmokePrepared(prepared);
        using var formats = new FormatBenchmarks();
        SmokeFormats(formats);
    }

    public IReadOnlyList<Result> Measure(Action<string> progress)
    {
        var results = new List<Result>();
        MeasureHtml<HtmlBenchmarks>("HTML, default clinic", results, progress);
        MeasureHtml<LongHtmlBenchmarks>("HTML, clinic with long values", results, progress);
        MeasurePrepared("Page from the prepared form", results, progress);
        const string toText = "Markdig, ToPlainText";
        MeasureFormat("Text", nameof(FormatBenchmarks.LibraryText), toText, nameof(FormatBenchmarks.MarkdigText), results, progress);
        MeasureFormat("ANSI", nameof(FormatBenchmarks.LibraryAnsi), toText, nameof(FormatBenchmarks.MarkdigText), results, progress);
        MeasureFormat("Markdown", nameof(FormatBenchmarks.LibraryMarkdown), "Markdig, Normalize", nameof(FormatBenchmarks.MarkdigMarkdown), results, progress);
        const string json = "System.Text.Json of an equal object";
        MeasureFormat("JSON", nameof(FormatBenchmarks.LibraryJson), json, nameof(FormatBenchmarks.SystemTextJson), results, progress);
        MeasureFormat("JSON-LD", nameof(FormatBenchmarks.LibraryJsonLd), json, nameof(FormatBenchmarks.SystemTextJsonLd), results, progress);
        return results;
    }

    private static void MeasureHtml<TBenchmarks>(string work, List<Result> results, Action<string> progress)
        where TBenchmarks : HtmlBenchmarks
    {
        const string markdig = "Markdig, ToHtml";
        progress(work);
        var rounds = PairedRounds<MethodRun>.Run(
        [
            MethodRun.Contender<TBenchmarks>(Library, nameof(HtmlBenchmarks.Library)),
            MethodRun.Contender<TBenchmarks>(markdig, nameof(HtmlBenchmarks.Markdig)),
            MethodRun.Contender<TBenchmarks>(Copy, nameof(HtmlBenchmarks.Copy)),
        ],
        Rounds);
        results.Add(rounds.Compare(
            work, Library, markdig, "us", Microseconds, Comparison.TimesAsFast, Goal.AtLeast(60), "Markdig gets the article as Markdown in which the clinic's values stand already."));
        results.Add(rounds.Compare(work, Library, Copy, "us", Microseconds, Comparison.Share, Goal.AtMost(15)));
        results.Add(Allocated(rounds, work, markdig));
    }

    private static void MeasurePrepared(string work, List<Result> results, Action<string> progress)
    {
        progress(work);
        var rounds = PairedRounds<MethodRun>.Run(
        [
            MethodRun.Contender<PreparedBenchmarks>(Library, nameof(PreparedBenchmarks.Library)),
            MethodRun.Contender<PreparedBenchmarks>(Copy, nameof(PreparedBenchmarks.Copy)),
        ],
        Rounds);
        results.Add(rounds.Compare(
            work, Library, Copy, "us", Microseconds, Comparison.Share, Goal.AtMost(2), "As ClinicContent.AspNetCore serves it: looked up by clinic, path and coding, then copied."));
    }

    private static void MeasureFormat(string work, string ours, string against, string theirs, List<Result> results, Action<string> progress)
    {
        progress(work);
        var rounds = PairedRounds<MethodRun>.Run(
            [MethodRun.Contender<FormatBenchmarks>(Library, ours), MethodRun.Contender<FormatBenchmarks>(against, theirs)], Rounds);
        results.Add(rounds.Compare(work, Library, against, "us", Microseconds, Comparison.TimesAsFast, Goal.AtLeast(1)));
        results.Add(Allocated(rounds, work, against));
    }

    private static Result Allocated(PairedRounds<MethodRun> rounds, string work, string against) => rounds.Alone(
        $"{work}: memory allocated", Library, "B", run => run.Bytes, Goal.AtMost(0), FormattableString.Invariant($"{against}: {rounds.Median(against, run => run.Bytes):N0} B."));

    private static double Microseconds(MethodRun run) => run.Nanoseconds / 1000;

    private static void SmokeHtml(HtmlBenchmarks benchmarks, ClinicProfile clinic)
    {
        var html = Articles.BackSpasms.ToHtml(clinic);
        for (var i = 0; i < 2; i++)
        {
            benchmarks.Library();
            SmokeException.ThrowIfDifferent("HTML in the buffer", Encoding.UTF8.GetBytes(html), benchmarks.Output);
        }

        benchmarks.Copy();
        SmokeException.ThrowIfDifferent("HTML copied", Encoding.UTF8.GetBytes(html), benchmarks.Copied);
        SmokeException.ThrowUnless(html.Contains(WebUtility.HtmlEncode(clinic.Name), StringComparison.Ordinal), $"The HTML lacks the name of the clinic {clinic.Name}.");
        ThrowIfOtherWords("HTML by Markdig", TextOf(html), TextOf(benchmarks.Markdig()));
    }

    private static void SmokePrepared(PreparedBenchmarks benchmarks)
    {
        var page = Encoding.UTF8.GetString(benchmarks.Page);
        SmokeException.ThrowUnless(page.StartsWith("<!DOCTYPE html>", StringComparison.OrdinalIgnoreCase) && page.Contains("What is a back spasm?", StringComparison.Ordinal), "This is not the page on back spasms.");
        benchmarks.Library();
        SmokeException.ThrowIfDifferent("Page from the prepared form", benchmarks.Page, benchmarks.Output);
        benchmarks.Copy();
        SmokeException.ThrowIfDifferent("Page copied", benchmarks.Page, benchmarks.Copied);
    }

    private static void SmokeFormats(FormatBenchmarks benchmarks)
    {
        var article = Articles.BackSpasms;
        SmokeFormat("Text", benchmarks.LibraryText, article.ToText());
        SmokeFormat("ANSI", benchmarks.LibraryAnsi, article.ToAnsi());
        SmokeFormat("Markdown", benchmarks.LibraryMarkdown, article.ToMarkdown());
        SmokeFormat("JSON", benchmarks.LibraryJson, article.ToJson());
        SmokeFormat("JSON by System.Text.Json", benchmarks.SystemTextJson, article.ToJson());
        SmokeFormat("JSON-LD", benchmarks.LibraryJsonLd, article.ToJsonLd());
        SmokeFormat("JSON-LD by System.Text.Json", benchmarks.SystemTextJsonLd, article.ToJsonLd());

        // Markdig's plain text has no list of links and no numbers; its Markdown escapes otherwise. Both have the words of the article.
        var html = TextOf(article.ToHtml());
        ThrowIfOtherWords("Text by Markdig", html, benchmarks.MarkdigText());
        ThrowIfOtherWords("Markdown by Markdig", html, TextOf(Markdig.Markdown.ToHtml(benchmarks.MarkdigMarkdown())));

        void SmokeFormat(string what, Func<int> write, string expected)
        {
            for (var i = 0; i < 2; i++)
            {
                write();
                SmokeException.ThrowIfDifferent(what, Encoding.UTF8.GetBytes(expected), benchmarks.Output);
            }
        }
    }

    // The clinic's invitation stands before the sources in HTML, and behind them in the other formats: the words are compared in alphabetical order.
    private static void ThrowIfOtherWords(string what, string expected, string actual) => SmokeException.ThrowIfDifferent(
        $"The words of the {what}", Encoding.UTF8.GetBytes(WordsOf(expected)), Encoding.UTF8.GetBytes(WordsOf(actual)));

    private static string WordsOf(string text) => string.Join('\n', Word().Matches(text).Select(word => word.Value).Order(StringComparer.Ordinal));

    private static string TextOf(string html) => WebUtility.HtmlDecode(Tag().Replace(html, " "));

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
