using System.Globalization;

namespace ClinicContent.Benchmarks;

/// <summary>
/// From the start of a process to its first byte of output: a program that prints one article, one that prints a line, and one that parses the
/// same articles when it starts.
/// </summary>
internal sealed class StartupMeasurement : IMeasurement
{
    private const string HelloName = "hello world";
    private const string ParsedName = "Markdig and YamlDotNet";
    private const string WebName = "page of an article";
    private const int Rounds = 40;

    private const string WhyMemory =
        "Nearly all of it is pages of assemblies that are mapped: the kernel counts 64 KB around each that is read, and the runtime reads the names of all classes, one for each article.";

    private const string WhyWeb = "Four more assemblies are loaded, and what is generic over structures is compiled while the program runs.";

    // How many articles, and how often a program that parses them all is started.
    private static readonly (int Articles, int ParsedRounds)[] Sizes = [(1, 15), (1_000, 7), (10_000, 2)];

    // How programs are published, and what explains it where one does not reach its goal.
    private static readonly (PublishForm Form, string Name, string Why)[] Forms =
    [
        (
            PublishForm.Jit,
            "JIT",
            "Two more assemblies of the library and four of the framework are loaded, each method is bound when it is first called, and those of the program itself are compiled."),
        (PublishForm.ReadyToRun, "ReadyToRun", "Nothing of the library is compiled while it runs, but four more assemblies are mapped, and each method is bound when it is first called."),
        (PublishForm.Native, "native AOT", "A few tenths of a millisecond: reading a resource needs the types of reflection, which are laid out when the program starts, and the article is written."),
    ];

    public string Id => "startup";

    public string Title => "Process start to the first rendered byte";

    public void Smoke()
    {
        var articles = PublishedProgram.WriteArticles(1);
        Check(ProgramStart.Of(PublishedProgram.Publish("Rendered", PublishForm.Jit).Path), "Rendered");
        Check(ProgramStart.Of(PublishedProgram.Publish("Parsed", PublishForm.Jit).Path, articles), "Parsed");
        var hello = ProgramStart.Of(PublishedProgram.Publish("Hello", PublishForm.Jit).Path);
        SmokeException.ThrowUnless(hello.Output == "Hello, World!\n", $"Hello printed: {hello.Output}");
        SmokeException.ThrowUnless(hello.PeakBytes > 0, "The kernel tells no memory of a program.");
    }

    public IReadOnlyList<Result> Measure(Action<string> progress)
    {
        var folders = Sizes.ToDictionary(size => size.Articles, size => PublishedProgram.WriteArticles(size.Articles));
        List<Result> results = [];
        foreach (var (form, name, why) in Forms)
        {
            progress($"publishing as {name}");
            var hello = Contender(HelloName, PublishedProgram.Publish("Hello", form));
            var parsed = PublishedProgram.Publish("Parsed", form);
            var rendered = Sizes.ToDictionary(size => size.Articles, size => Contender(Of(size.Articles), PublishedProgram.Publish("Rendered", form, size.Articles)));
            rendered.Values.ToList().ForEach(contender => Check(contender.Measure(), contender.Name));

            progress($"starting as {name}");
            var starts = PairedRounds<ProgramStart>.Run([hello, .. rendered.Values], Rounds);
            results.AddRange(Sizes.Select(size => Explained(why, starts.Compare(
                Work("first byte", size.Articles, name), Of(size.Articles), HelloName, "ms", Milliseconds, Comparison.Share, Goal.AtMost(1.05)))));
            results.AddRange(Sizes.Select(size => Explained(WhyMemory, starts.Compare(
                Work("peak memory", size.Articles, name), Of(size.Articles), HelloName, "MB", Megabytes, Comparison.Above, Goal.AtMost(2)))));
            foreach (var (articles, rounds) in Sizes)
            {
                progress($"parsing {articles} articles as {name}");
                var parsing = Contender(ParsedName, parsed, folders[articles]);
                Check(parsing.Measure(), parsing.Name);
                var pair = PairedRounds<ProgramStart>.Run([rendered[articles], parsing], rounds);
                results.Add(pair.Compare(Work("first byte", articles, name), Of(articles), ParsedName, "ms", Milliseconds, Comparison.TimesAsFast));
                results.Add(pair.Compare(Work("peak memory", articles, name), Of(articles), ParsedName, "MB", Megabytes, Comparison.Share));
            }
        }

        progress("starting web programs");
        results.Add(MeasureWeb());
        return results;
    }

    // A program that answers one request with a page of an article, and one that answers with a line.
    private static Result MeasureWeb()
    {
        using var folder = new TemporaryFolder();
        var servers = DotnetServers.Publish(folder.Path);
        return Explained(WhyWeb, PairedRounds<WebStart>.Run(
            [new(WebName, () => WebStart.Of(servers, "hello-articles", "/health/back-spasms")), new(HelloName, () => WebStart.Of(servers, "hello", "/"))],
            Rounds).Compare("first answer of a web program, JIT", WebName, HelloName, "ms", start => start.Seconds * 1000, Comparison.Share, Goal.AtMost(1.2)));
    }

    private static void Check(ProgramStart start, string program)
    {
        foreach (var text in new[] { "Ankle ache after a crash", "The Pain Center of Arizona", "What are the causes?", "When should I get help?" })
        {
            SmokeException.ThrowUnless(start.Output.Contains(text, StringComparison.Ordinal), $"{program} does not say '{text}': {start.Output}");
        }
    }

    private static Result Explained(string why, Result result) => result.Goal!.IsReachedBy(result.Value.Median) ? result : result with { Note = why };

    private static Contender<ProgramStart> Contender(string name, PublishedProgram program, params string[] arguments) => new(name, () => ProgramStart.Of(program.Path, arguments));

    private static string Of(int articles) => articles == 1 ? "1 article" : string.Create(CultureInfo.InvariantCulture, $"{articles:N0} articles");

    private static string Work(string what, int articles, string form) => $"{what}, {form}, {Of(articles)}";

    private static double Milliseconds(ProgramStart start) => start.Seconds * 1000;

    private static double Megabytes(ProgramStart start) => start.PeakBytes / 1e6;
}
