using System.Diagnostics;

namespace ClinicContent.Browser.Tests;

/// <summary>A program under samples/, started as its user starts it, but for its ports.</summary>
internal sealed class SampleProgram : IAsyncDisposable
{
    private readonly Process _process;

    private SampleProgram(Process process) => _process = process;

    /// <summary>Where a program was built, in the configuration of these tests.</summary>
    public static string Output(string name) =>
        AppContext.BaseDirectory.Replace(Path.Combine("tests", "ClinicContent.Browser.Tests"), Path.Combine("samples", name), StringComparison.Ordinal);

    /// <summary>Starts a program that was built with these tests, and waits until it listens.</summary>
    /// <param name="name">The name of its folder.</param>
    /// <param name="assembly">The name of its assembly.</param>
    /// <param name="origin">Where it shall listen.</param>
    /// <param name="settings">Further arguments.</param>
    public static async Task<SampleProgram> StartAsync(string name, string assembly, string origin, params string[] settings)
    {
        string[] arguments =
        [
            Path.Combine(Output(name), $"{assembly}.dll"),
            "--contentRoot", Path.Combine(Repository.Root, "samples", name), "--environment", "Development", "--urls", origin, "--ClinicContent:PublicBaseUrl", origin,
            .. settings,
        ];
        var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var program = new SampleProgram(process);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line && !line.Contains("Application started", StringComparison.Ordinal))
        {
        }

        Assert.False(process.HasExited);
        return program;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
