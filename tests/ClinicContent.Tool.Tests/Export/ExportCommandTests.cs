namespace ClinicContent.Tool.Tests;

/// <summary>How an export takes the place of what was there, and what the command says.</summary>
public sealed class ExportCommandTests : IDisposable
{
    private readonly ArticleFolderFixture _folder = new();

    public ExportCommandTests() => _folder.Write("in/en/a.md", SoundArticle.Text).Write("in/en/b.md", SoundArticle.Text);

    private string In => _folder.FullPath("in");

    private string Out => _folder.FullPath("out");

    public void Dispose() => _folder.Dispose();

    [Fact]
    [Trait("Category", "Slow")]
    public void A_repeated_export_is_the_same_and_leaves_the_times_of_files()
    {
        Run();
        var site = new ExportedSite(Out);
        foreach (var path in site.Paths)
        {
            File.SetLastWriteTimeUtc(site.FullPath(path), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }

        var before = site.State();
        Run();

        Assert.Equal(before.Where(IsContent), site.State().Where(IsContent));
        Assert.Equal(site.Text("manifest.json"), Exported("other").Text("manifest.json"));

        static bool IsContent(string line) => !line.StartsWith("manifest.json ", StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_changed_gets_a_new_time_and_one_that_has_gone_goes()
    {
        Run();
        File.SetLastWriteTimeUtc(Path.Combine(Out, "a.txt"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        _folder.Write("in/en/a.md", SoundArticle.With("Rest your back.", "Move your back."));
        File.Delete(_folder.FullPath("in/en/b.md"));

        Run();

        Assert.True(File.GetLastWriteTimeUtc(Path.Combine(Out, "a.txt")).Year > 2020);
        Assert.Contains("Move your back.", File.ReadAllText(Path.Combine(Out, "a.txt")), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(Out, "b")));
        Assert.Equal(["in", "out"], Beside());
    }

    [Fact]
    public void A_folder_without_its_default_language_is_told_what_to_name()
    {
        using var folder = new ArticleFolderFixture().Write("es/knee-pain.md", SoundArticle.Text);
        string[] arguments = ["export", folder.Path, "--to", Out, "--base-url", "https://clinic.example/health"];

        var (code, _, error) = Reports.Run(arguments);

        Assert.Equal(1, code);
        Assert.Contains($"'{folder.Path}' has no article in its default language 'en'", error, StringComparison.Ordinal);
        Assert.Contains("'--language es'", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Out));
        Assert.Equal(0, Reports.Run([.. arguments, "--language", "es"]).Code);
    }

    [Fact]
    public void An_interrupted_export_leaves_the_old_one_as_it_was_and_nothing_else()
    {
        Run();
        var before = new ExportedSite(Out).State();
        using var interruption = new CancellationTokenSource();
        var written = 0;

        Assert.Throws<OperationCanceledException>(() => SiteExport.Write(
            Site("https://other.example"), Out, _ => Stop(Interlocked.Increment(ref written)), interruption.Token));

        Assert.Equal(before, new ExportedSite(Out).State());
        Assert.Equal(["in", "out"], Beside());

        void Stop(int files)
        {
            if (files == 5)
            {
                interruption.Cancel();
            }
        }
    }

    [Fact]
    public void A_failed_export_leaves_the_old_one_as_it_was_and_nothing_else()
    {
        Run();
        var before = new ExportedSite(Out).State();
        var written = 0;

        Assert.Throws<IOException>(() => SiteExport.Write(
            Site("https://other.example"), Out, _ => _ = Interlocked.Increment(ref written) == 5 ? throw new IOException("The disk is full.") : 0, CancellationToken.None));

        Assert.Equal(before, new ExportedSite(Out).State());
        Assert.Equal(["in", "out"], Beside());
    }

    [Fact]
    public void Articles_with_errors_leave_the_old_export_and_end_with_1()
    {
        Run();
        var before = new ExportedSite(Out).State();
        _folder.Write("in/en/a.md", ArticleText.WithText("<b>"));

        Assert.Equal(1, Reports.Run(ExportedSite.Arguments(In, Out)).Code);

        Assert.Equal(before, new ExportedSite(Out).State());
    }

    [Theory]
    [InlineData("index.html", "<p>", "was not written by an export")]
    [InlineData("manifest.json", """{ "name": "A web app" }""", "was not written by an export")]
    [InlineData("manifest.json", "{", "was not written by an export")]
    [InlineData(".git/HEAD", "ref", "was not written by an export")]
    public void A_folder_that_no_export_wrote_is_refused(string file, string text, string message)
    {
        _folder.Write($"out/{file}", text);

        var (code, _, error) = Reports.Run(ExportedSite.Arguments(In, Out));

        Assert.Equal(2, code);
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.Equal([file], new ExportedSite(Out).Paths);
        Assert.Equal(text, new ExportedSite(Out).Text(file));
        Assert.Equal(["in", "out"], Beside());
    }

    [Fact]
    public void An_export_that_somebody_added_to_is_refused()
    {
        Run();
        _folder.Write("out/es/CNAME", "clinic.example");

        var (code, _, error) = Reports.Run(ExportedSite.Arguments(In, Out));

        Assert.Equal(2, code);
        Assert.Contains("'es/CNAME', which no export wrote", error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Out, "es/CNAME")));
    }

    [Fact]
    public void An_empty_folder_is_filled_and_a_link_stays_a_link()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "releases/1"));
        Directory.CreateSymbolicLink(Out, "releases/1");

        Run();

        Assert.Equal("releases/1", new DirectoryInfo(Out).LinkTarget);
        Assert.True(File.Exists(_folder.FullPath("releases/1/a/index.html")));
    }

    [Fact]
    public void A_file_is_not_replaced()
    {
        _folder.Write("out", "x");

        Assert.Equal(2, Reports.Run(ExportedSite.Arguments(In, Out)).Code);
        Assert.Equal("x", File.ReadAllText(Out));
    }

    [Fact]
    public Task What_was_written_is_told() =>
        Verify(Told(ExportedSite.Arguments(In, Out)), "txt");

    [Fact]
    public Task What_a_clinic_lacks_is_told()
    {
        _folder.Write("in/es/a.md", SoundArticle.WithText("{{clinic.clinicians}} {{clinic.insurance}}")).Write("clinic.json", """{ "name": "Desert Spine" }""");

        return Verify(Told(ExportedSite.Arguments(In, Out)) + Told(ExportedSite.Arguments(In, Out, "--clinic", _folder.FullPath("clinic.json"))), "txt");
    }

    [Fact]
    public Task Errors_of_a_profile_are_told_with_their_places()
    {
        _folder.Write("clinic.json", "{\n  \"name\": \"Desert Spine\",\n  \"phone\": \"none\"\n}\n");

        return Verify(Told(ExportedSite.Arguments(In, Out, "--clinic", _folder.FullPath("clinic.json"))), "txt");
    }

    [Fact]
    public void A_profile_that_is_not_written_yet_is_told_of()
    {
        _folder.Write("clinic.json", """{ "name": "PLACEHOLDER: the name of your clinic", "phone": "602-555-0100", "insurance": "PLACEHOLDER." }""");

        var (code, _, error) = Reports.Run(ExportedSite.Arguments(In, Out, "--clinic", _folder.FullPath("clinic.json")));

        Assert.Equal(0, code);
        Assert.Contains("warning: the clinic's profile still holds 'PLACEHOLDER' in 'name' and 'insurance'", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("clinic.example")]
    [InlineData("https://clinic.example/?page=")]
    [InlineData("ftp://clinic.example/")]
    public void A_base_that_no_site_can_have_is_refused(string address)
    {
        var (code, _, error) = Reports.Run("export", In, "--to", Out, "--base-url", address);

        Assert.Equal(2, code);
        Assert.StartsWith("clinic-content: --base-url must begin with 'https://'", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_work_tells_how_far_it_is_in_plain_lines()
    {
        var output = new StringWriter { NewLine = "\n" };

        ExportProgress.Show(Terminal.Plain(output), written =>
        {
            Parallel.For(0, 25_000, _ => written(25_000));
            return 0;
        });

        Assert.Equal("10,000 of 25,000 files\n20,000 of 25,000 files\n", output.ToString());
    }

    [Fact]
    public void A_terminal_shows_a_bar()
    {
        var output = Reports.OnTerminal(console => ExportProgress.Show(console, written =>
        {
            written(1);
            return 0;
        }));

        Assert.Contains("Writing the site", output, StringComparison.Ordinal);
        Assert.Contains("100%", output, StringComparison.Ordinal);
    }

    private void Run() => Assert.Equal((0, ""), (Reports.Run(ExportedSite.Arguments(In, Out)) is var result ? result.Code : 0, result.Error));

    private ExportedSite Exported(string to)
    {
        Assert.Equal(0, Reports.Run(ExportedSite.Arguments(In, _folder.FullPath(to))).Code);
        return new(_folder.FullPath(to));
    }

    private SiteContent Site(string baseUrl) => new(new ArticleLibrary([PackSource.Open(In, "en")]), null, new SiteOptions { BaseUrl = baseUrl, IsStatic = true });

    private string[] Beside() => [.. Directory.EnumerateFileSystemEntries(_folder.Path).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal)];

    private string Told(string[] arguments)
    {
        var (code, output, error) = Reports.Run(arguments);
        return $"{output}{error}ends with {code}\n".Replace(_folder.Path, "{folder}", StringComparison.Ordinal);
    }
}
