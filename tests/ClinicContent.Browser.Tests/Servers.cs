using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ClinicContent.Browser.Tests;

/// <summary>A library as its package serves it, and a foreign site on another origin. Both are real servers on ports of this machine.</summary>
public sealed class Servers : IAsyncLifetime
{
    /// <summary>The name of a clinic that the library is also rendered for.</summary>
    public const string Clinic = "desert-spine";

    private readonly ConcurrentDictionary<string, (string Type, string Body, string? Policy, string? EmbedderPolicy)> _pages = new();
    private readonly List<WebApplication> _running = [];

    /// <summary>The address that the library is mounted at, without a slash at its end.</summary>
    public string Library => $"{LibraryOrigin}/health";

    public string LibraryOrigin { get; private set; } = "";

    public string ForeignOrigin { get; private set; } = "";

    public async Task InitializeAsync()
    {
        LibraryOrigin = FreeOrigin();
        ForeignOrigin = FreeOrigin();
        var library = Builder(LibraryOrigin);
        library.Services.AddClinicContent();
        library.Services.AddClinicContentWeb(options =>
        {
            options.PublicBaseUrl = LibraryOrigin;
            options.ClinicSelector = context => context.Request.Query["clinic"];
            options.Clinics[Clinic] = DesertSpine();
        });
        await Start(library, app =>
        {
            app.MapClinicContent("/health");
            app.MapGet("/favicon.ico", context =>
            {
                context.Response.StatusCode = StatusCodes.Status204NoContent;
                return Task.CompletedTask;
            });
        });
        await Start(Builder(ForeignOrigin), app => app.Run(Page));
    }

    public async Task DisposeAsync()
    {
        foreach (var app in _running)
        {
            await app.DisposeAsync();
        }
    }

    /// <summary>Puts a page on the foreign site.</summary>
    /// <param name="body">The whole page, or another file.</param>
    /// <param name="policy">Its Content-Security-Policy; null for none.</param>
    /// <param name="path">Its path; null for one that nothing else has.</param>
    /// <param name="type">Its type.</param>
    /// <param name="embedderPolicy">Its Cross-Origin-Embedder-Policy; null for none.</param>
    /// <returns>Its address.</returns>
    public string Publish(string body, string? policy = null, string? path = null, string type = "text/html; charset=utf-8", string? embedderPolicy = null)
    {
        path ??= $"/{Guid.NewGuid():N}";
        _pages[path] = (type, body, policy, embedderPolicy);
        return ForeignOrigin + path;
    }

    private static WebApplicationBuilder Builder(string origin)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(origin);
        return builder;
    }

    private async Task Start(WebApplicationBuilder builder, Action<WebApplication> map)
    {
        var app = builder.Build();
        map(app);
        await app.StartAsync();
        _running.Add(app);
    }

    private Task Page(HttpContext context)
    {
        if (context.Request.Path == "/favicon.ico")
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        }

        if (!_pages.TryGetValue(context.Request.Path, out var page))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        context.Response.ContentType = page.Type;
        context.Response.Headers.ContentSecurityPolicy = page.Policy;
        context.Response.Headers["Cross-Origin-Embedder-Policy"] = page.EmbedderPolicy;
        return context.Response.WriteAsync(page.Body);
    }

    // The library has to know its address before it listens there.
    internal static string FreeOrigin()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
    }

    private static ClinicProfile DesertSpine() => new()
    {
        Name = "Desert Spine",
        Phone = "+1 602 555 0100",
        Clinicians = "pain specialists",
        Treatment = "",
        Locations = "",
        Insurance = "",
        AppointmentsUrl = "/appointments",
        Translations = new Dictionary<string, ClinicTranslation>
        {
            ["es"] = new() { Clinicians = "especialistas en dolor", Treatment = "", Locations = "", Insurance = "" },
        },
    };
}
