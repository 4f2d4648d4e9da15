using System.Globalization;

namespace ClinicContent.Benchmarks;

/// <summary>Builds of libraries of articles, from nothing, with nothing changed and after one edit.</summary>
internal sealed class BuildingMeasurement : IMeasurement
{
    private const string Compiler = "clinic-content compile";
    private const string Library = "dotnet build";
    private const string Empty = "dotnet build of an empty library";
    private const string Eleventy = "Eleventy 3.1.8";
    private const string Astro = "Astro 5.18.2";

    private const string PagesNote = "The generators write HTML pages; ClinicContent checks the articles and writes the pack that pages are rendered from.";
    private const string AstroNote = "The newest Astro that runs on Node 20. With 10,000 articles one of its builds takes more than three minutes, so it is not measured there.";

    private const int Rounds = 3;

    // 1.3 times as long.
    private static readonly Goal SlowestBuild = Goal.AtLeast(1 / 1.3);

    private static readonly int[] Sizes = [100, 1_000, 10_000];

    public string Id => "building";

    public string Title => "Building";

    public void Smoke()
    {
        using var folder = new TemporaryFolder();
        var (kept, anew) = (folder.Folder("kept"), folder.Folder("anew"));
        var articles = new ArticleFiles(Path.Combine(kept, "articles"), 10);
        var build = new CompilerBuild(kept, articles);
        build.Build();
        var cold = File.ReadAllBytes(build.Pack);
        File.Delete(build.Pack);
        build.Build();
        SmokeException.ThrowIfDifferent("the pack compiled again with nothing changed", cold, File.ReadAllBytes(build.Pack));

        var words = articles.Edit();
        build.Build();
        ArticleFiles.ThrowUnlessIn(build.Pack, words);
        var other = new ArticleFiles(Path.Combine(anew, "articles"), 10);
        other.Edit();
        var whole = new CompilerBuild(anew, other);
        whole.Build();
        SmokeException.ThrowIfDifferent("the pack compiled after an edit", File.ReadAllBytes(whole.Pack), File.ReadAllBytes(build.Pack));
    }

    public IReadOnlyList<Result> Measure(Action<string> progress)
    {
        using var folder = new TemporaryFolder();
        progress("installing Eleventy and Astro");
        SiteBuild.Install("Eleventy", folder.Folder(Eleventy));
        SiteBuild.Install("Astro", folder.Folder(Astro));
        return [.. Compile(folder, progress), .. Sizes.SelectMany(size => Build(folder, size, progress))];
    }

    private static IEnumerable<Result> Compile(TemporaryFolder folder, Action<string> progress)
    {
        progress("the compiler alone");
        var rounds = PairedRounds<BuildTimes>.Run(
            [.. Sizes.Select(size => new Contender<BuildTimes>(Articles(size), new CompilerBuild(folder.Folder($"compiler {size}"), Files(folder, $"compiler {size}", size)).Round))],
            Rounds);
        foreach (var size in Sizes)
        {
            yield return rounds.Alone($"compile {Articles(size)}, cold", Articles(size), "s", times => times.Cold, size == Sizes[^1] ? Goal.AtMost(10) : null);
            yield return rounds.Alone($"compile {Articles(size)}, nothing changed", Articles(size), "s", times => times.NoOp, note: "A build does not even start the compiler then.");
            yield return rounds.Alone($"compile {Articles(size)}, one edit", Articles(size), "s", times => times.OneEdit);
        }

        var (many, most) = (Articles(Sizes[^2]), Articles(Sizes[^1]));
        yield return rounds.Alone($"compile {most}: one edit as a share of cold", most, "", times => times.OneEdit / times.Cold, Goal.AtMost(0.2));
        yield return rounds.Compare(
            "compile ten times the articles, cold", most, many, "s", times => times.Cold, Comparison.Share, Goal.AtMost(12), "Ten times as long or less is linear growth.");
        yield return rounds.Alone($"compile {most}, cold: peak memory", most, "MB", times => times.PeakMegabytes, Goal.AtMost(1_000));
    }

    private static IEnumerable<Result> Build(TemporaryFolder folder, int size, Action<string> progress)
    {
        progress($"{Articles(size)}, built by each");
        var isMost = size == Sizes[^1];
        List<Contender<BuildTimes>> contenders =
        [
            new(Compiler, new CompilerBuild(folder.Folder(Compiler), Files(folder, Compiler, size)).Round),
            new(Library, new LibraryBuild(folder.Folder(Library), Files(folder, Library, size), isMost ? "articles" : "sections").Round),
            new(Empty, new LibraryBuild(folder.Folder(Empty), null).Round),
            new(Eleventy, SiteBuild.Eleventy(folder.Folder(Eleventy), Files(folder, Eleventy, size)).Round),
        ];
        if (!isMost)
        {
            contenders.Add(new(Astro, SiteBuild.Astro(folder.Folder(Astro), Files(folder, Astro, size)).Round));
        }

        // The tools are warm after the smallest, and a round of the most takes minutes.
        var rounds = PairedRounds<BuildTimes>.Run(contenders, isMost ? 1 : Rounds, isWarm: size > Sizes[0]);

        yield return rounds.Compare($"build {Articles(size)}, nothing changed", Library, Empty, "s", times => times.NoOp, Comparison.Above, Goal.AtMost(1));
        yield return rounds.Compare($"build {Articles(size)}, cold", Library, Empty, "s", times => times.Cold, Comparison.Above);
        yield return rounds.Compare($"build {Articles(size)}, one edit", Library, Empty, "s", times => times.OneEdit, Comparison.Above);
        if (isMost)
        {
            yield return rounds.Alone($"build {Articles(size)}: one edit as a share of cold", Library, "", times => times.OneEdit / times.Cold, Goal.AtMost(0.2));
        }

        foreach (var (generator, note) in new[] { (Eleventy, PagesNote), (Astro, $"{PagesNote} {AstroNote}") }.Take(isMost ? 1 : 2))
        {
            yield return rounds.Compare($"compile {Articles(size)}, cold", Compiler, generator, "s", times => times.Cold, Comparison.TimesAsFast, Goal.AtLeast(1), note);
            yield return rounds.Compare(
                $"build {Articles(size)}, cold", Library, generator, "s", times => times.Cold, Comparison.TimesAsFast, isMost ? SlowestBuild : null,
                isMost ? "With C# names of articles alone (ClinicContentNames), as is advised for thousands." : "The build compiles C# names of articles and sections, too, which takes most of it.");
            yield return rounds.Compare($"build {Articles(size)}, nothing changed", Library, generator, "s", times => times.NoOp, Comparison.TimesAsFast, Goal.AtLeast(1));
            yield return rounds.Compare($"build {Articles(size)}, one edit", Library, generator, "s", times => times.OneEdit, Comparison.TimesAsFast, Goal.AtLeast(1));
        }
    }

    private static ArticleFiles Files(TemporaryFolder folder, string builder, int size) => new(Path.Combine(folder.Folder(builder), "articles"), size);

    private static string Articles(int count) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} articles");
}
