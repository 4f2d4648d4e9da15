using System.Globalization;

namespace ClinicContent.Benchmarks;

/// <summary>What serves one article's page over HTTP, and how fast.</summary>
internal sealed class HttpMeasurement : IMeasurement
{
    private const int Rounds = 11;

    public string Id => "http";

    public string Title => "HTTP: requests per second of a server with one core, 64 connections";

    public void Smoke()
    {
        using var contenders = new HttpContenders(core: null, withNginx: false);
        contenders.Check();
    }

    public IReadOnlyList<Result> Measure(Action<string> progress)
    {
        progress("starting servers");
        using var contenders = new HttpContenders(Core.Server, withNginx: true);
        contenders.Check();
        return [.. RequestKind.All.SelectMany(kind => Measure(contenders, kind, progress))];
    }

    private static IEnumerable<Result> Measure(HttpContenders contenders, RequestKind kind, Action<string> progress)
    {
        progress(kind.Work);
        var measured = contenders.Of(kind).Select(contender => Contender(contender, kind)).ToList();
        var rounds = PairedRounds<HttpRound>.Run(measured, Rounds);

        Result PerSecond(string against, Goal? goal = null, string note = "") =>
            rounds.Compare(kind.Work, HttpContenders.Ours, against, "/s", round => round.PerSecond, Comparison.Share, goal, note);

        Result PerProcessor(string against, Goal goal, string note = "") => rounds.Compare(
            $"{kind.Work}, for a second of processor time", HttpContenders.Ours, against, "/s", round => round.PerProcessorSecond, Comparison.Share, goal, note);

        yield return PerSecond(HttpContenders.Fixed, Goal.AtLeast(0.95), NoteOnServer(rounds));
        yield return PerSecond(HttpContenders.Assets, Goal.AtLeast(2), NoteOnAssets(kind));
        yield return PerSecond(HttpContenders.Files, note: NoteOnFiles(kind));
        yield return PerSecond(HttpContenders.Nginx);
        yield return PerProcessor(HttpContenders.Fixed, Goal.AtLeast(0.95));
        yield return PerProcessor(HttpContenders.Assets, Goal.AtLeast(2));
        yield return PerProcessor(HttpContenders.Nginx, Goal.AtLeast(0.9), NoteOnKestrel(rounds));
        if (kind == RequestKind.Page)
        {
            yield return PerSecond(HttpContenders.Hello);
        }
    }

    private static Contender<HttpRound> Contender(HttpContender contender, RequestKind kind)
    {
        var (path, headers) = (contender.PathOf(kind)!, contender.HeadersFor(kind));
        HttpRound.WarmUp(Run);
        return new(contender.Name, () => Run(1));

        HttpRound Run(int seconds) => HttpRound.Run(contender.Server, path, headers, seconds, contender.Name == HttpContenders.Hello ? 200 : kind.Status);
    }

    private static string NoteOnAssets(RequestKind kind) =>
        kind == RequestKind.NotFound ? "It sends no page that says so."
        : kind == RequestKind.Brotli ? "It sends fewer bytes: they were compressed as well as can be when the program was published."
        : "";

    private static string NoteOnFiles(RequestKind kind) =>
        kind == RequestKind.NotFound ? "It sends no page that says so."
        : kind == RequestKind.Brotli ? "With UseResponseCompression, which compresses on each request."
        : "";

    private static string NoteOnServer(PairedRounds<HttpRound> rounds) => string.Create(
        CultureInfo.InvariantCulture,
        $"The library's core was busy for {rounds.Median(HttpContenders.Ours, round => 100 * round.PerSecond / round.PerProcessorSecond):0} % of the time.");

    private static string NoteOnKestrel(PairedRounds<HttpRound> rounds) => string.Create(
        CultureInfo.InvariantCulture,
        $"Fixed bytes on Kestrel reach {rounds.Median(HttpContenders.Fixed, PerProcessor) / rounds.Median(HttpContenders.Nginx, PerProcessor):0.00}.");

    private static double PerProcessor(HttpRound round) => round.PerProcessorSecond;
}
