using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace ClinicContent.Tool.Tests;

/// <summary>A preview that runs, and a page that listens to it.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly CancellationTokenSource _end = new();
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private readonly BlockingCollection<JsonElement> _states = [];
    private readonly PreviewSession _session;
    private readonly Task _running;
    private readonly Task _listening;

    public RunningPreview(string folder, params string[] clinics)
    {
        _session = new(folder, "en", clinics, null, Output);
        _running = Task.Run(() => _session.RunAsync(_end.Token));
        _listening = Task.Run(ListenAsync);
    }

    /// <summary>With a slash at its end.</summary>
    public string Address => _session.Address;

    public StringWriter Output { get; } = new() { NewLine = "\n" };

    /// <summary>Waits for what the page is told next.</summary>
    public JsonElement Next() =>
        _states.TryTake(out var state, Patience) ? state : throw new TimeoutException("The preview told nothing new.");

    /// <summary>Waits until the page is told what is looked for: a file that is written may be read half written first.</summary>
    public JsonElement Until(Func<JsonElement, bool> isWanted)
    {
        var time = Stopwatch.StartNew();
        while (time.Elapsed < Patience)
        {
            if (Next() is var state && isWanted(state))
            {
                return state;
            }
        }

        throw new TimeoutException("The preview never told it.");
    }

    public string Get(string path) => SendAsync(path) is var answer && answer.GetAwaiter().GetResult() is (200, var text) ? text : throw new InvalidOperationException($"There is no {path}.");

    public async Task<(int Status, string Text)> SendAsync(string path, string? host = null, string method = "GET")
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(Address + path));
        request.Headers.Host = host;
        using var response = await _client.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Sends bytes as they are, and gives all that is answered.</summary>
    public async Task<string> SendRawAsync(string request, string address = "127.0.0.1")
    {
        using var client = new TcpClient(address, new Uri(Address).Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        return await new StreamReader(client.GetStream()).ReadToEndAsync();
    }

    /// <summary>Ends it as Ctrl+C does, and waits until it has ended.</summary>
    public async Task EndAsync()
    {
        await _end.CancelAsync();
        await _running.WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        await _listening.WaitAsync(Patience);
        _session.Dispose();
        _client.Dispose();
        _states.Dispose();
        _end.Dispose();
    }

    private async Task ListenAsync()
    {
        try
        {
            using var reader = new StreamReader(await _client.GetStreamAsync(new Uri($"{Address}events"), _end.Token));
            while (await reader.ReadLineAsync(_end.Token) is { } line)
            {
                if (line.StartsWith("data: ", StringComparison.Ordinal))
                {
                    _states.Add(JsonDocument.Parse(line[6..]).RootElement);
                }
            }
        }
        catch (Exception e) when (_end.IsCancellationRequested && e is OperationCanceledException or HttpRequestException or IOException)
        {
            // It has ended.
        }
    }
}
