using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ClinicContent.AspNetCore.Tests;

/// <summary>A site on a port of this machine, asked over HTTP as anybody would: what a test server leaves out of HTTP is seen as well.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    public const string BaseUrl = "https://clinic.example";

    private readonly WebApplication _app;

    private TestSite(WebApplication app)
    {
        _app = app;
        Client = new(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None, UseCookies = false })
        {
            BaseAddress = new(app.Urls.First()),
        };
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    public static async Task<TestSite> StartAsync(
        Action<ClinicContentWebOptions>? web = null,
        Action<ClinicContentOptions>? content = null,
        IDictionary<string, string?>? configuration = null,
        Action<WebApplication>? map = null,
        Action<IServiceCollection>? services = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(configuration ?? new Dictionary<string, string?>());
        builder.Services.AddClinicContent(content);
        builder.Services.AddClinicContentWeb(options =>
        {
            options.PublicBaseUrl ??= BaseUrl;
            web?.Invoke(options);
        });
        services?.Invoke(builder.Services);
        var app = builder.Build();
        (map ?? (site => site.MapClinicContent("/health")))(app);
        await app.StartAsync();
        return new(app);
    }

    public Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, path, headers);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Client.SendAsync(request);
    }

    /// <summary>Sends a path byte for byte, which a client library would have put right.</summary>
    public async Task<string> GetRawAsync(string path)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(Client.BaseAddress!.Host, Client.BaseAddress.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return await reader.ReadToEndAsync();
    }

    /// <summary>The text of a body, of whatever encoding its header says.</summary>
    public static async Task<string> DecodedAsync(HttpResponseMessage response)
    {
        var stream = await response.Content.ReadAsStreamAsync();
        using var reader = new StreamReader(response.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new BrotliStream(stream, CompressionMode.Decompress),
            "gzip" => new GZipStream(stream, CompressionMode.Decompress),
            _ => stream,
        });
        return await reader.ReadToEndAsync();
    }

    public void Reload() => ((IConfigurationRoot)_app.Configuration).Reload();

    public void Set(string key, string? value) => _app.Configuration[key] = value;

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
