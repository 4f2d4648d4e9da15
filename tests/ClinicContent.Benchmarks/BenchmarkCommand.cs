using System.CommandLine;

namespace ClinicContent.Benchmarks;

/// <summary>The command line: what to measure, or one of the commands.</summary>
internal static class BenchmarkCommand
{
    public static RootCommand Create()
    {
        var measurements = new Argument<string[]>("measurement")
        {
            Description = $"What to measure: all, or some of {string.Join(", ", Measurements.All.Select(one => one.Id))}.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        measurements.AcceptOnlyFromAmong(["all", .. Measurements.All.Select(one => one.Id)]);
        var smoke = new Option<bool>("--smoke") { Description = "Do everything once, check that outputs are equal and correct, and time nothing." };
        var root = new RootCommand("Measures ClinicContent side by side with what a user would otherwise pick, and writes the report.") { measurements, smoke };
        root.SetAction(parsed =>
        {
            var chosen = Chosen(parsed.GetValue(measurements)!);
            if (parsed.GetValue(smoke))
            {
                return Smoke(chosen.Count > 0 ? chosen : Measurements.All);
            }

            if (chosen.Count == 0)
            {
                return root.Parse("--help").Invoke();
            }

            Measure(chosen);
            return 0;
        });
        root.Add(Report());
        root.Add(Generate());
        return root;
    }

    private static IReadOnlyList<IMeasurement> Chosen(string[] ids) =>
        ids.Contains("all") ? Measurements.All : [.. Measurements.All.Where(one => ids.Contains(one.Id))];

    private static void Measure(IReadOnlyList<IMeasurement> measurements)
    {
        foreach (var measurement in measurements)
        {
            // A contender that gives something else is not worth measuring.
            Console.WriteLine($"{measurement.Id}: checking outputs");
            measurement.Smoke();
            var results = measurement.Measure(step => Console.WriteLine($"{measurement.Id}: {step}"));
            BenchmarkReport.Files.Write(new(measurement.Id, measurement.Title, Machine.ThisOne(), results));
            BenchmarkReport.Write();
        }
    }

    private static int Smoke(IReadOnlyList<IMeasurement> measurements)
    {
        var failed = 0;
        foreach (var (id, check) in measurements.Select(one => (one.Id, (Action)one.Smoke)).Append(("report", BenchmarkReport.Check)))
        {
            try
            {
                check();
                Console.WriteLine($"{id}: as it has to be");
            }
            catch (Exception error)
            {
                failed++;
                Console.Error.WriteLine($"{id}: {error}");
            }
        }

        return failed == 0 ? 0 : 1;
    }

    private static Command Report()
    {
        var command = new Command("report", "Write tables, charts and the page on performance anew from the results as last measured.");
        command.SetAction(_ => BenchmarkReport.Write());
        return command;
    }

    private static Command Generate()
    {
        var folder = new Argument<string>("folder") { Description = "The folder to write them to: {folder}/en/{slug}.md." };
        var count = new Argument<int>("count") { Description = "How many articles.", DefaultValueFactory = _ => 10_000 };
        var seed = new Argument<int>("seed") { Description = "Another seed gives other texts.", DefaultValueFactory = _ => 1 };
        var command = new Command("generate", "Write a library of articles to try the compiler with.") { folder, count, seed };
        command.SetAction(parsed => new ArticleGenerator(parsed.GetValue(count), parsed.GetValue(seed)).WriteTo(parsed.GetValue(folder)!));
        return command;
    }
}
