using System.Diagnostics;
using System.Text.RegularExpressions;

namespace ClinicContent.Packages.Tests;

/// <summary>
/// Follows a document as its reader does, from an empty folder: runs its commands, writes the files that it shows, and compares what is printed
/// with what it says. Tools go to a home of their own.
/// </summary>
internal sealed partial class DocumentSession : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    private readonly string _home;
    private string _folder;
    private string _printed = "";
    private Process? _site;
    private FileStream? _port;

    public DocumentSession(string folder, string home) => (_folder, _home) = (folder, home);

    public void Follow(DocumentBlock block)
    {
        switch (block.Language)
        {
            case "sh":
                RunCommands(block);
                break;
            case "output":
                Compare(block);
                break;
            default:
                Write(block);
                break;
        }
    }

    public void Dispose() => EndSite();

    private void RunCommands(DocumentBlock block)
    {
        EndSite();
        var serves = block.Directives.GetValueOrDefault(DocumentBlock.Serves);
        var current = Path.Combine(_home, "current-folder");
        var script = Path.Combine(_home, "block.sh");
        File.WriteAllText(script, $"set -e\n{block.Text}{(serves is null ? $"pwd > '{current}'\n" : "")}");
        var start = Command.Start(block.Directives.GetValueOrDefault(DocumentBlock.In) == "repository" ? CopyOfRepository() : _folder, "bash", script);
        start.Environment["DOTNET_CLI_HOME"] = _home;
        start.Environment["DOTNET_NOLOGO"] = "true";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "true";
        start.Environment["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false";
        start.Environment["PATH"] = $"{Path.Combine(_home, ".dotnet", "tools")}{Path.PathSeparator}{start.Environment["PATH"]}";
        if (serves is not null)
        {
            Serve(block, serves, start);
            return;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{block} took longer than {Patience}.\n{output.Result}{error.Result}");
        }

        _printed = (output.Result + error.Result).ReplaceLineEndings("\n");
        var expected = int.Parse(block.Directives.GetValueOrDefault(DocumentBlock.Exits, "0"), System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(process.ExitCode == expected, $"{block} ended with {process.ExitCode} instead of {expected}.\n{block.Text}\n{_printed}");
        if (expected == 0 && block.Directives.GetValueOrDefault(DocumentBlock.In) is null)
        {
            _folder = File.ReadAllText(current).Trim();
        }
    }

    // What a build with this home restores is gone with it, and must not be what the repository's own next build looks for.
    private string CopyOfRepository()
    {
        var copy = Path.Combine(_home, "repository");
        if (!Directory.Exists(copy))
        {
            Repository.CopySources(copy);
        }

        return copy;
    }

    // "http://localhost:5080/health/back-spasms has Desert Spine"; several are separated by semicolons.
    private void Serve(DocumentBlock block, string expected, ProcessStartInfo start)
    {
        // Two runs of the tests on one machine must not want the same port at once.
        var port = new Uri(expected.Split(' ')[0]).Port;
        for (var waiting = Stopwatch.StartNew(); _port is null; Thread.Sleep(200))
        {
            try
            {
                _port = new FileStream(Path.Combine(Path.GetTempPath(), $"clinic-content-port-{port}"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waiting.Elapsed < Patience)
            {
            }
        }

        var printed = new List<string>();
        _site = new() { StartInfo = start };
        _site.OutputDataReceived += (_, line) => { lock (printed) { printed.Add(line.Data ?? ""); } };
        _site.ErrorDataReceived += (_, line) => { lock (printed) { printed.Add(line.Data ?? ""); } };
        _site.Start();
        _site.BeginOutputReadLine();
        _site.BeginErrorReadLine();
        using var client = new HttpClient();
        foreach (var (address, text) in expected.Split(';').Select(each => each.Trim().Split(" has ")).Select(each => (each[0], each[1])))
        {
            var answer = "";
            for (var waiting = Stopwatch.StartNew(); !answer.Contains(text, StringComparison.Ordinal); Thread.Sleep(200))
            {
                lock (printed)
                {
                    Assert.True(waiting.Elapsed < Patience && !_site.HasExited, $"{block}: {address} does not have '{text}'.\n{string.Join('\n', printed)}\n{answer}");
                }

                try
                {
                    answer = client.GetStringAsync(new Uri(address)).GetAwaiter().GetResult();
                }
                catch (HttpRequestException e)
                {
                    answer = e.Message;
                }
            }
        }
    }

    private void EndSite()
    {
        _site?.Kill(entireProcessTree: true);
        _site?.WaitForExit();
        _site?.Dispose();
        _site = null;
        _port?.Dispose();
        _port = null;
    }

    // A line '...' stands for any lines, and '...' within a line for any text.
    private void Compare(DocumentBlock block)
    {
        var lines = block.Text.TrimEnd('\n').Split('\n').Select(line => line.Trim() == "..." ? @"(?:.*\n)*?" : $"{Regex.Escape(line.TrimEnd()).Replace(@"\.\.\.", ".*", StringComparison.Ordinal)} *\n");
        var pattern = "(?m)^" + string.Concat(lines);
        var printed = Escapes().Replace(_printed, "").TrimEnd('\n') + "\n";
        Assert.True(Regex.IsMatch(printed, pattern, RegexOptions.None, TimeSpan.FromSeconds(30)), $"{block} says:\n{block.Text}\nbut this was printed:\n{printed}");
    }

    private void Write(DocumentBlock block)
    {
        var file = Path.Combine(_folder, block.File!);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, block.Text);
    }

    [GeneratedRegex(@"\x1B\[[0-9;]*m")]
    private static partial Regex Escapes();
}
