using System.Diagnostics;
using System.Text;

namespace ClinicContent.Packages.Tests;

/// <summary>Runs a program as a person at a terminal would, in a folder, and keeps what it prints.</summary>
internal sealed record Command(int ExitCode, string Output, string Error)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    public static Command DotNet(string folder, params string[] arguments) => Run(folder, "dotnet", arguments);

    /// <summary>Runs dotnet and fails with its output when it does.</summary>
    public static Command DotNetSucceeds(string folder, params string[] arguments)
    {
        var command = DotNet(folder, arguments);
        Assert.True(command.ExitCode == 0, $"dotnet {string.Join(' ', arguments)}\n{command.Output}\n{command.Error}");
        return command;
    }

    public static Command Run(string folder, string program, params string[] arguments)
    {
        using var process = Process.Start(Start(folder, program, arguments))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} took longer than {Patience}.");
        }

        return new Command(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>How to start a program whose output is read.</summary>
    public static ProcessStartInfo Start(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };

        // The test runner's own build settings are not the stranger's; and a build server left behind would hold our pipes open.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["NO_COLOR"] = "1";
        return start;
    }
}
