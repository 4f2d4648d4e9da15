using VerifyXunit.Tests;

namespace ClinicContent.Testing.Tests;

public sealed class ExternalProgramsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(ExternalProgram.Chromium, "This test needs Chromium, and PATH has no chromium or chromium-browser or google-chrome. Install it (Debian: apt-get install chromium), or set CHROMIUM to its path.")]
    [InlineData(ExternalProgram.CCompiler, "This test needs a C compiler, and PATH has no clang or gcc. Install it (Debian: apt-get install gcc libc6-dev).")]
    internal void A_missing_program_is_told_with_how_to_install_it(ExternalProgram program, string reason) =>
        Assert.Equal(reason, ExternalPrograms.ReasonToSkip([program], name => name == "PATH" ? _folder.Path : null));

    [Fact]
    public void Every_missing_program_is_told()
    {
        var programs = Enum.GetValues<ExternalProgram>();

        var reason = ExternalPrograms.ReasonToSkip(programs, _ => null)!;

        Assert.Equal(programs.Length, reason.Split("This test needs ").Length - 1);
    }

    [Fact]
    public void A_program_is_found_in_any_folder_of_the_path_under_any_of_its_names()
    {
        var file = Path.Combine(_folder.Path, OperatingSystem.IsWindows() ? "mysqld.exe" : "mysqld");
        File.WriteAllText(file, "");
        string? Environment(string name) => name == "PATH" ? string.Join(Path.PathSeparator, Path.Combine(_folder.Path, "none"), _folder.Path) : null;

        Assert.Equal(file, ExternalPrograms.Find(ExternalProgram.MariaDb, Environment));
        Assert.Null(ExternalPrograms.ReasonToSkip([ExternalProgram.MariaDb], Environment));
        Assert.StartsWith("This test needs PHP,", ExternalPrograms.ReasonToSkip([ExternalProgram.MariaDb, ExternalProgram.Php], Environment), StringComparison.Ordinal);
    }

    [Fact]
    public void A_variable_names_a_browser_that_is_elsewhere()
    {
        Assert.Equal("/opt/browser", ExternalPrograms.Find(ExternalProgram.Chromium, name => name == "CHROMIUM" ? "/opt/browser" : null));
        Assert.Null(ExternalPrograms.Find(ExternalProgram.Chromium, name => name == "CHROMIUM" ? "" : null));
    }
}
