using System.Diagnostics;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Text;

namespace ClinicContent.AspNetCore.Tests;

/// <summary>The program samples/Web, at its own settings, writes nothing of what a health record says of a patient, wherever it writes.</summary>
[Trait("Category", "Slow")]
public sealed class SampleLogTests : IDisposable
{
    private const string Canary = "canary7f3a";

    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("sample-web-");
    private readonly StringBuilder _written = new();

    public void Dispose() => _home.Delete(recursive: true);

    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    public async Task Nothing_of_a_patient_is_written(string environment)
    {
        await RunAsync(environment);

        Assert.Contains("Application started", Written(), StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, Written(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("set the log level of", Written(), StringComparison.Ordinal);
    }

    /// <summary>Otherwise the test above could not see anything.</summary>
    [Fact]
    public async Task At_other_settings_the_host_writes_it_and_is_warned()
    {
        await RunAsync("Production", "--Logging:LogLevel:Microsoft.AspNetCore=Information");

        Assert.Contains(Canary, Written(), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("set the log level of Microsoft.AspNetCore.Hosting.Diagnostics to Warning", Written(), StringComparison.Ordinal);
    }

    private async Task RunAsync(string environment, params string[] settings)
    {
        var sample = Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "..", "samples", "Web");
        var output = AppContext.BaseDirectory.Replace(Path.Combine("tests", "ClinicContent.AspNetCore.Tests"), Path.Combine("samples", "Web"), StringComparison.Ordinal);
        var (origin, other) = (FreeOrigin(), FreeOrigin());
        var start = new ProcessStartInfo(
            "dotnet",
            [Path.Combine(output, "clinic-content-web.dll"), "--contentRoot", sample, "--environment", environment, "--urls", origin, "--OtherSite:Url", other, .. settings])
        {
            WorkingDirectory = _home.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // Whatever it writes to files beside its own, it writes here.
        foreach (var name in new[] { "HOME", "TMPDIR", "TEMP", "TMP", "XDG_DATA_HOME", "LOCALAPPDATA", "APPDATA" })
        {
            start.Environment[name] = _home.FullName;
        }

        // Otherwise the runtime opens pipes there, which nobody can read to their end.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        var began = DateTime.UtcNow.AddSeconds(-2);
        using var process = Process.Start(start)!;
        var started = new TaskCompletionSource();
        process.OutputDataReceived += (_, line) => Keep(line.Data, started);
        process.ErrorDataReceived += (_, line) => Keep(line.Data, started);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await started.Task.WaitAsync(TimeSpan.FromMinutes(2));
            await SendAsync(new Uri(origin));
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        foreach (var file in new[] { _home.FullName, sample, output }.SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)).Where(file => File.GetLastWriteTimeUtc(file) >= began))
        {
            Keep(Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file)), started);
        }
    }

    private static async Task SendAsync(Uri origin)
    {
        const string criteria = "mainSearchCriteria.v.cs=2.16.840.1.113883.6.90&mainSearchCriteria.v.c=M62.830";
        const string patient = $"patientPerson.name={Canary}&age.v.v={Canary}&holder.assignedEntity.certificateText={Canary}&encounter.c.c={Canary}";
        using var client = new HttpClient { BaseAddress = origin, Timeout = TimeSpan.FromSeconds(30) };
        using (var found = await client.GetAsync($"/infobutton/service?{criteria}&{patient}"))
        {
            Assert.Contains("/health/back-spasms", await found.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        foreach (var path in new[]
        {
            $"/infobutton/application?{criteria}&{patient}",
            $"/infobutton/service?{criteria}&{patient}&knowledgeResponseType=application/json",
            $"/infobutton/service?{criteria}&{patient}&knowledgeResponseType={Canary}",
            $"/infobutton/service?{criteria}&knowledgeResponseType=application/javascript&callback={Canary}(",
            $"/infobutton/service?{patient}",
            $"/infobutton/service?mainSearchCriteria.v.dn={Canary}&mainSearchCriteria.v.c={Canary}&mainSearchCriteria.v.cs={Canary}",
            $"/infobutton/service?mainSearchCriteria.v.dn={Canary}",
            $"/infobutton/service?{criteria}&{patient}&clinic={Canary}",
            $"/infobutton/{Canary}?{patient}",
            $"/health/{Canary}?{patient}",
        })
        {
            using var response = await client.GetAsync(path);
            using var head = new HttpRequestMessage(HttpMethod.Head, path);
            using var headers = await client.SendAsync(head);
            using var form = new StringContent(path, Encoding.UTF8, "application/x-www-form-urlencoded");
            using var posted = await client.PostAsync(path, form);
            using var put = await client.PutAsync(path, form);
        }

        using (var large = new HttpRequestMessage(HttpMethod.Post, "/infobutton/service") { Content = new StringContent($"{patient}&a={new string('x', 200_000)}", Encoding.UTF8, "application/x-www-form-urlencoded") })
        {
            large.Headers.ExpectContinue = true;
            using var response = await client.SendAsync(large);
        }

        foreach (var line in new[] { $"GET /infobutton/service?{patient}%zz&{Canary}\u00FF HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", $"GET /infobutton/service?{patient} {Canary}\r\n\r\n", $"GET /infobutton/service?{new string('a', 20_000)}{Canary} HTTP/1.1\r\n\r\n" })
        {
            using var socket = new TcpClient();
            await socket.ConnectAsync(origin.Host, origin.Port);
            await using var stream = socket.GetStream();
            await stream.WriteAsync(Encoding.Latin1.GetBytes(line));
            using var reader = new StreamReader(stream);
            await reader.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(30));
        }
    }

    private static string FreeOrigin()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return $"http://127.0.0.1:{((System.Net.IPEndPoint)listener.LocalEndpoint).Port}";
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;

    private void Keep(string? text, TaskCompletionSource started)
    {
        lock (_written)
        {
            _written.Append(text).Append('\n');
        }

        if (text?.Contains("Application started", StringComparison.Ordinal) == true)
        {
            started.TrySetResult();
        }
    }

    private string Written()
    {
        lock (_written)
        {
            return _written.ToString();
        }
    }
}
