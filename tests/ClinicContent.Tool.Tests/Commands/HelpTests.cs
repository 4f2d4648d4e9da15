using System.CommandLine;

namespace ClinicContent.Tool.Tests;

public class HelpTests
{
    [Theory]
    [InlineData("")]
    [InlineData("check")]
    [InlineData("new")]
    [InlineData("new pack")]
    [InlineData("new article")]
    [InlineData("import")]
    [InlineData("pack")]
    [InlineData("inspect")]
    [InlineData("stats")]
    [InlineData("diff")]
    [InlineData("export")]
    [InlineData("preview")]
    public Task Help_tells_what_a_command_takes(string command)
    {
        var (code, output, _) = Reports.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Assert.Equal(0, code);
        return Verify(output.Replace(RootCommand.ExecutableName, "clinic-content", StringComparison.Ordinal), "txt").UseParameters(command);
    }
}
