using System.Diagnostics;
using System.Text.RegularExpressions;

namespace ClinicContent.Packages.Tests;

/// <summary>A site that runs as a program of its own, on a free port of this machine, until it is disposed.</summary>
internal sealed partial class RunningSite : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private readonly Process _process;
    private readonly List<string> _output = [];
    private int _read;

    private RunningSite(ProcessStartInfo start)
    {
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        _process = new() { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public HttpClient Client { get; } = new();

    public static async Task<RunningSite> StartAsync(string folder, string program, params string[] arguments)
    {
        var site = Start(folder, program, arguments);
        try
        {
            site.Client.BaseAddress = new(Listening().Match(await site.PrintsAsync("Now listening on: ")).Groups[1].Value);
            return site;
        }
        catch
        {
            site.Dispose();
            throw;
        }
    }

    /// <summary>Starts a program that listens later on, at an address that the caller knows.</summary>
    public static RunningSite Start(string folder, string program, params string[] arguments) => new(Command.Start(folder, program, arguments));

    /// <summary>Waits for a line with a text, after that which was waited for before.</summary>
    public async Task<string> PrintsAsync(string text)
    {
        var found = -1;
        await UntilAsync($"print '{text}'", () =>
        {
            lock (_output)
            {
                found = _output.FindIndex(_read, line => line.Contains(text, StringComparison.Ordinal));
            }

            return Task.FromResult(found >= 0);
        });
        _read = found + 1;
        lock (_output)
        {
            return _output[found];
        }
    }

    /// <summary>Waits for a page to have a text, while the program may be starting again.</summary>
    public Task ShowsAsync(string path, string text) => UntilAsync($"show '{text}'", async () =>
    {
        try
        {
            return (await Client.GetStringAsync(path)).Contains(text, StringComparison.Ordinal);
        }
        catch (HttpRequestException)
        {
            return false;
        }
    });

    public void Dispose()
    {
        Client.Dispose();
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private async Task UntilAsync(string what, Func<Task<bool>> isSo)
    {
        for (var waiting = Stopwatch.StartNew(); !await isSo(); await Task.Delay(100))
        {
            if (waiting.Elapsed > Patience)
            {
                lock (_output)
                {
                    Assert.Fail($"{_process.StartInfo.FileName} {string.Join(' ', _process.StartInfo.ArgumentList)} does not {what}:\n{string.Join('\n', _output)}");
                }
            }
        }
    }

    private void Keep(string? line)
    {
        lock (_output)
        {
            _output.Add(line ?? "");
        }
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex Listening();
}
