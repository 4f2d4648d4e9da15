using System.Diagnostics;
using System.Text.RegularExpressions;

namespace ClinicContent.Packages.Tests;

/// <summary>A site that runs as a program of its own, on a free port of this machine, until it is disposed.</summary>
internal sealed partial class RunningSite : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;

    private RunningSite(Process process, Uri address)
    {
        _process = process;
        Client = new() { BaseAddress = address };
    }

    public HttpClient Client { get; }

    public static async Task<RunningSite> StartAsync(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var output = new List<string?>();
        var process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            return new(process, await listening.Task.WaitAsync(Patience));
        }
        catch (TimeoutException exception)
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} does not listen:\n{string.Join('\n', output)}", exception);
        }

        void Read(string? line)
        {
            lock (output)
            {
                output.Add(line);
            }

            if (line is not null && Listening().Match(line) is { Success: true } match)
            {
                listening.TrySetResult(new(match.Groups[1].Value));
            }
        }
    }

    public void Dispose()
    {
        Client.Dispose();
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex Listening();
}
