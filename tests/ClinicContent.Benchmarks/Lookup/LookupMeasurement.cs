namespace ClinicContent.Benchmarks;

/// <summary>Look-ups among many articles, against what a program could fill for itself when it starts.</summary>
internal sealed class LookupMeasurement : IMeasurement
{
    private const int Rounds = 7;
    private const int SmokeCount = 200;
    private const string Library = "ClinicContent";
    private const string Dictionary = "FrozenDictionary";
    private const string List = "LINQ over a list";

    public string Id => "lookup";

    public string Title => "Look-ups in 10,000 articles";

    public void Smoke()
    {
        var benchmarks = new LookupBenchmarks(LookupCorpus.Compile(SmokeCount));
        foreach (var (asked, library, dictionary, list) in benchmarks.Found())
        {
            SmokeException.ThrowUnless(
                library.Length > 0 && library.SequenceEqual(dictionary) && library.SequenceEqual(list),
                $"'{asked}' finds {string.Join(", ", library)} in the library, {string.Join(", ", dictionary)} in the dictionary and {string.Join(", ", list)} in the list.");
        }

        ThrowIfDifferent("slugs", benchmarks.SlugInLibrary(), benchmarks.SlugInDictionary());
        ThrowIfDifferent("codes", benchmarks.CodeInLibrary(), benchmarks.CodeInDictionary());
        ThrowIfDifferent("topics", benchmarks.TopicInLibrary(), benchmarks.TopicInDictionary());
        ThrowIfDifferent("titles", benchmarks.TitlesInLibrary(), benchmarks.TitlesInList());
        SmokeException.ThrowUnless(
            benchmarks.SlugInList() > 0 && benchmarks.CodeInList() > 0 && benchmarks.TopicInList() > 0, "What is in the list is not found there.");
    }

    public IReadOnlyList<Result> Measure(Action<string> progress)
    {
        progress("compiling 10,000 articles");
        _ = LookupCorpus.Pack;
        var results = new List<Result>();
        Measure("By slug", nameof(LookupBenchmarks.SlugInLibrary), nameof(LookupBenchmarks.SlugInDictionary), nameof(LookupBenchmarks.SlugInList), results, progress);
        Measure("By code", nameof(LookupBenchmarks.CodeInLibrary), nameof(LookupBenchmarks.CodeInDictionary), nameof(LookupBenchmarks.CodeInList), results, progress);
        Measure("By topic", nameof(LookupBenchmarks.TopicInLibrary), nameof(LookupBenchmarks.TopicInDictionary), nameof(LookupBenchmarks.TopicInList), results, progress);
        MeasureTitles("All titles", results, progress);
        return results;
    }

    private static void Measure(string work, string library, string dictionary, string list, List<Result> results, Action<string> progress)
    {
        progress(work);
        var rounds = PairedRounds<MethodRun>.Run(
        [
            MethodRun.Contender<LookupBenchmarks>(Library, library),
            MethodRun.Contender<LookupBenchmarks>(Dictionary, dictionary),
            MethodRun.Contender<LookupBenchmarks>(List, list),
        ],
        Rounds);
        results.Add(rounds.Compare(work, Library, Dictionary, "ns", run => run.Nanoseconds, Comparison.Share, Goal.AtMost(2)));
        results.Add(rounds.Compare(work, Library, List, "ns", run => run.Nanoseconds, Comparison.TimesAsFast));
        results.Add(Allocated(rounds, work));
    }

    private static void MeasureTitles(string work, List<Result> results, Action<string> progress)
    {
        const string list = "a list of strings";
        progress(work);
        var rounds = PairedRounds<MethodRun>.Run(
        [
            MethodRun.Contender<LookupBenchmarks>(Library, nameof(LookupBenchmarks.TitlesInLibrary)),
            MethodRun.Contender<LookupBenchmarks>(list, nameof(LookupBenchmarks.TitlesInList)),
        ],
        Rounds);
        results.Add(rounds.Compare(work, Library, list, "us", run => run.Nanoseconds / 1000, Comparison.Share, Goal.AtMost(2)));
        results.Add(Allocated(rounds, work));
    }

    private static Result Allocated(PairedRounds<MethodRun> rounds, string work) =>
        rounds.Alone($"{work}: memory allocated", Library, "B", run => run.Bytes, Goal.AtMost(0));

    private static void ThrowIfDifferent(string what, int library, int other) =>
        SmokeException.ThrowUnless(library > 0 && library == other, $"All look-ups of {what} add up to {library} in the library and to {other} elsewhere.");
}
