using System.Globalization;

namespace ClinicContent.Benchmarks;

/// <summary>The pages of many clinics from one server, in so many combinations that hardly any is asked for twice.</summary>
internal sealed class ClinicsMeasurement : IMeasurement
{
    private const int Clinics = 1_000;

    private const int Articles = 1_000;

    private const int Rounds = 15;

    private const string Work = "page of a random article for a random clinic";

    public string Id => "clinics";

    public string Title => "Many clinics on one host: 1,000 clinics, 1,000 articles, pages at random";

    public void Smoke()
    {
        using var contenders = new ClinicsContenders(core: null, clinics: 3, articles: 5);
        contenders.Check();
    }

    public IReadOnlyList<Result> Measure(Action<string> progress)
    {
        progress("compiling articles and starting servers");
        using var contenders = new ClinicsContenders(Core.Server, Clinics, Articles);
        contenders.Check();
        string[] names = [ClinicsContenders.Ours, ClinicsContenders.Fixed, ClinicsContenders.Uncached];
        progress("warming up");
        foreach (var name in names)
        {
            HttpRound.WarmUp(seconds => contenders.Run(name, round: -1, seconds));
        }

        progress("asking for pages");
        var rounds = PairedRounds<HttpRound>.Run([.. names.Select(name => Contender(contenders, name))], Rounds);
        progress("asking what was in the cache");
        var before = contenders.Figures(ClinicsContenders.Ours);
        contenders.Run(ClinicsContenders.Ours, Rounds + 1, seconds: 3);
        var after = contenders.Figures(ClinicsContenders.Ours);
        var hits = 100.0 * (after.Hits - before.Hits) / (after.Hits - before.Hits + after.Misses - before.Misses);
        var (ours, uncached) = (after.ManagedMegabytes, contenders.Figures(ClinicsContenders.Uncached).ManagedMegabytes);
        return
        [
            rounds.Compare(
                Work, ClinicsContenders.Ours, ClinicsContenders.Fixed, "/s", round => round.PerSecond, Comparison.Share, Goal.AtLeast(0.8),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Fixed bytes are those of a page of mean size, {contenders.PageSize:N0}. Of the pages {hits:0.0} % were found in the cache. The others were rendered, and named by a hash, from texts and profiles that the processor's own caches do not hold.")),
            rounds.Compare(Work, ClinicsContenders.Ours, ClinicsContenders.Uncached, "/s", round => round.PerSecond, Comparison.Share),
            rounds.Compare(
                "memory of the process", ClinicsContenders.Ours, ClinicsContenders.Uncached, "MB", round => round.ResidentMegabytes, Comparison.Above, Goal.AtMost(ClinicsContenders.CacheMegabytes),
                "What lies in RAM after each round. The bound is the cache's, CacheSize 64 MB, above what the same server takes with CacheSize 0."
                + " Garbage is in it: what the cache has given up stays until the next full collection."),
            new(
                "memory in use, after a collection", ClinicsContenders.Uncached, "MB", ours, uncached, Comparison.Above, Spread.Of([ours - uncached]), Goal.AtMost(ClinicsContenders.CacheMegabytes),
                "The objects that the programs hold on to, at the end; the bound is the same."),
        ];
    }

    private static Contender<HttpRound> Contender(ClinicsContenders contenders, string name)
    {
        var round = 0;
        return new(name, () => contenders.Run(name, round++, seconds: 1));
    }
}
