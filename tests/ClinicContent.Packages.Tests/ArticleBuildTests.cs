namespace ClinicContent.Packages.Tests;

/// <summary>How the build of a project with articles treats them, on a copy of this repository's sources.</summary>
[Trait("Category", "Slow")]
public sealed class ArticleBuildTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _project;
    private readonly string _articles;
    private readonly string _pack;
    private readonly string _names;

    public ArticleBuildTests()
    {
        Repository.CopySources(_folder.Path);
        _project = Path.Combine(_folder.Path, "src", "ClinicContent");
        _articles = Path.Combine(_project, "articles", "en");
        _pack = Path.Combine(_project, "obj", "Debug", "net10.0", "clinic-content.pack");
        _names = Path.Combine(_project, "obj", "Debug", "net10.0", "Articles.g.cs");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_compiler_runs_when_something_changed_and_only_then()
    {
        Build();
        var first = State();

        Build();
        Assert.Equal(first, State());

        var article = Path.Combine(_articles, "back-spasms.md");
        File.WriteAllText(article, File.ReadAllText(article).Replace("painful", "very painful", StringComparison.Ordinal));
        Build();
        var edited = State();
        Assert.NotEqual(first.Pack, edited.Pack);
        Assert.Equal(first.NamesWritten, edited.NamesWritten);

        var added = Path.Combine(_articles, "knee-pain.md");
        File.WriteAllText(added, Minimal("Knee pain"));
        Build();
        Assert.Contains("KneePain", File.ReadAllText(_names), StringComparison.Ordinal);

        // A rename leaves the file's own time as it was.
        File.Move(added, Path.Combine(_articles, "ankle-pain.md"));
        Build();
        Assert.Contains("AnklePain", File.ReadAllText(_names), StringComparison.Ordinal);
        Assert.DoesNotContain("KneePain", File.ReadAllText(_names), StringComparison.Ordinal);

        File.Delete(Path.Combine(_articles, "ankle-pain.md"));
        Build();
        Assert.DoesNotContain("AnklePain", File.ReadAllText(_names), StringComparison.Ordinal);
        Assert.Equal(edited.Pack, State().Pack);

        var before = State();
        File.Delete(_names);
        Build();
        Assert.NotEqual(before.NamesWritten, State().NamesWritten);

        // A change within a method of what the compiler stands on leaves the compiler's own file as it was.
        before = State();
        var format = Path.Combine(_folder.Path, "src", "ClinicContent.Core", "Packs", "PackFormat.cs");
        File.WriteAllText(format, File.ReadAllText(format).Replace("16777619u", "16777621u", StringComparison.Ordinal));
        Build();
        Assert.NotEqual(before.Pack, State().Pack);

        Command.DotNetSucceeds(_project, "clean");
        Assert.False(File.Exists(_pack) || File.Exists(_names));
    }

    [Fact]
    public void Three_mistakes_give_three_errors_with_their_places_and_no_pack_is_replaced()
    {
        Build();
        var before = State();
        var article = Path.Combine(_articles, "back-spasms.md");
        var lines = File.ReadAllLines(article).ToList();
        var kind = lines.FindIndex(line => line.StartsWith("kind:", StringComparison.Ordinal));
        lines[kind] = "kind: illness";
        lines.AddRange(["", "See [this](javascript:alert(1)) and {{clinic.fax}}."]);
        File.WriteAllLines(article, lines);

        var build = Command.DotNet(_project, "build");

        Assert.Equal(1, build.ExitCode);
        var errors = build.Output.Split('\n')
            .Where(line => line.Contains("back-spasms.md(", StringComparison.Ordinal))
            .Select(line => line[line.IndexOf("back-spasms.md(", StringComparison.Ordinal)..line.IndexOf(": error", StringComparison.Ordinal)])
            .Distinct();
        Assert.Equal(
            [$"back-spasms.md({kind + 1},7)", $"back-spasms.md({lines.Count},5)", $"back-spasms.md({lines.Count},37)"],
            errors);
        Assert.Equal(before, State());
    }

    [Fact]
    public void A_folder_named_as_a_language_makes_no_satellite_assembly()
    {
        var spanish = Directory.CreateDirectory(Path.Combine(_project, "articles", "es")).FullName;
        File.WriteAllText(Path.Combine(spanish, "knee-pain.md"), Minimal("Dolor de rodilla"));

        Build();

        Assert.Empty(Directory.EnumerateDirectories(Path.Combine(_project, "bin", "Debug", "net10.0")));
        Assert.Contains("KneePain", File.ReadAllText(_names), StringComparison.Ordinal);
    }

    [Fact]
    public void A_design_time_build_gives_the_names_and_does_not_fail_without_the_compiler()
    {
        var designTime = new[] { "msbuild", "-restore", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-p:BuildProjectReferences=false" };
        Command.DotNetSucceeds(_project, designTime);
        Assert.False(File.Exists(_names));

        Command.DotNetSucceeds(Path.Combine(_folder.Path, "src", "ClinicContent.Compiler"), "build");
        Command.DotNetSucceeds(_project, designTime);
        Assert.Contains("BackSpasms", File.ReadAllText(_names), StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_file_of_codes_judges_the_codes_anew()
    {
        var codes = Path.Combine(_project, "order.txt");
        string[] build = ["build", "-p:NoWarn=RS0016", "-p:ClinicContentWarningsAsErrors=false", "-p:ClinicContentCodeFiles=order.txt"];
        File.WriteAllText(codes, $"00001 M62830  1 {"Muscle spasm of back",-60} Muscle spasm of back\n");

        var first = Command.DotNetSucceeds(_project, build).Output;
        Assert.Contains("warning CC2032: ICD-10-CM has no code M54.50 in order.txt", first, StringComparison.Ordinal);
        Assert.DoesNotContain("no code M62.830", first, StringComparison.Ordinal);
        var before = State();
        Command.DotNetSucceeds(_project, build);
        Assert.Equal(before, State());

        File.WriteAllText(codes, $"00001 M5450   1 {"Low back pain, unspecified",-60} Low back pain, unspecified\n");
        var second = Command.DotNetSucceeds(_project, build).Output;
        Assert.Contains("no code M62.830 in order.txt", second, StringComparison.Ordinal);
        Assert.DoesNotContain("no code M54.50", second, StringComparison.Ordinal);
    }

    private static string Minimal(string title) => $"""
        ---
        title: {title}
        summary: {title}.
        sections: [{"{ id: overview }"}]
        updated: 2026-11-22
        ---
        ## {title}

        {title}.

        """;

    // The articles of these tests are neither in the list of the public API nor good ones, which are other tests' matters.
    private void Build() => Command.DotNetSucceeds(_project, "build", "-p:NoWarn=RS0016", "-p:ClinicContentWarningsAsErrors=false");

    private (string Pack, DateTime PackWritten, DateTime NamesWritten) State() =>
        (Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(_pack))), File.GetLastWriteTimeUtc(_pack), File.GetLastWriteTimeUtc(_names));
}
