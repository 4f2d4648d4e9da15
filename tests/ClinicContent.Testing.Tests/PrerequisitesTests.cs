using VerifyXunit.Tests;

namespace ClinicContent.Testing.Tests;

public sealed class PrerequisitesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(ExternalPrograms.Chromium, "This test needs Chromium, and PATH has no chromium or chromium-browser or google-chrome. Install it (Debian: apt-get install chromium), or set CHROMIUM to its path.")]
    [InlineData(ExternalPrograms.CCompiler, "This test needs a C compiler, and PATH has no clang or gcc. Install it (Debian: apt-get install gcc libc6-dev).")]
    internal void A_missing_program_is_told_with_how_to_install_it(ExternalPrograms program, string reason) =>
        Assert.Equal(reason, Prerequisites.ReasonToSkip(program, name => name == "PATH" ? _folder.Path : null));

    [Fact]
    public void Every_missing_program_is_told()
    {
        var programs = Enum.GetValues<ExternalPrograms>();

        var reason = Prerequisites.ReasonToSkip(programs.Aggregate((all, program) => all | program), _ => null)!;

        Assert.Equal(programs.Length - 1, reason.Split("This test needs ").Length - 1);
        Assert.Null(Prerequisites.ReasonToSkip(ExternalPrograms.None, _ => null));
    }

    [Fact]
    public void A_program_is_found_in_any_folder_of_the_path_under_any_of_its_names()
    {
        var file = Path.Combine(_folder.Path, OperatingSystem.IsWindows() ? "mysqld.exe" : "mysqld");
        File.WriteAllText(file, "");
        string? Environment(string name) => name == "PATH" ? string.Join(Path.PathSeparator, Path.Combine(_folder.Path, "none"), _folder.Path) : null;

        Assert.Equal(file, Prerequisites.Find(ExternalPrograms.MariaDb, Environment));
        Assert.Null(Prerequisites.ReasonToSkip(ExternalPrograms.MariaDb, Environment));
        Assert.StartsWith("This test needs PHP,", Prerequisites.ReasonToSkip(ExternalPrograms.MariaDb | ExternalPrograms.Php, Environment), StringComparison.Ordinal);
    }

    [Fact]
    public void The_output_of_a_test_run_says_what_was_skipped_and_why()
    {
        Assert.Equal("It_shows: This test needs PHP.", Prerequisites.NameOfSkipped("It_shows", "This test needs PHP."));
        Assert.Null(Prerequisites.NameOfSkipped("It_shows", null));
        var fact = new FactIfInstalledAttribute(ExternalPrograms.MariaDb);
        Assert.Equal((fact.Skip is null, nameof(The_output_of_a_test_run_says_what_was_skipped_and_why)), (fact.DisplayName is null, fact.Test));
    }

    [Fact]
    public void A_variable_names_a_browser_that_is_elsewhere()
    {
        Assert.Equal("/opt/browser", Prerequisites.Find(ExternalPrograms.Chromium, name => name == "CHROMIUM" ? "/opt/browser" : null));
        Assert.Null(Prerequisites.Find(ExternalPrograms.Chromium, name => name == "CHROMIUM" ? "" : null));
    }
}
