using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ClinicContent;

/// <summary>
/// Checks the mapped endpoints when the host starts: it refuses addresses that two endpoints would answer, and warns of settings that would
/// show visitors something unintended, such as another clinic's name. What passes is made ready for its first visitor while the host starts.
/// </summary>
/// <remarks>
/// It runs beside the start of the server, because it makes the endpoints of the whole program, which takes as long. The host has started when both are done.
/// </remarks>
internal sealed partial class StartCheck(IServiceProvider services, IHostEnvironment environment, ILogger<StartCheck> logger, IConfiguration? configuration = null)
    : IStartupFilter, IHostedLifecycleService
{
    // The endpoint of the articles at the root of the program, if they are mapped there, once all endpoints are checked.
    private Task<RouteEndpoint?> _root = Task.FromResult<RouteEndpoint?>(null);

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        next(app);
        _root = Task.Run(Check);

        // One for all hosts: the pipeline ends with what answers last.
        app.Use(next => context => AnswerLastAsync(context, next));
    };

    public Task StartedAsync(CancellationToken cancellationToken) => _root;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // Where the pipeline is made before this, as in a WebHost, which knows no StartedAsync.
    public Task StartAsync(CancellationToken cancellationToken) => _root;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private RouteEndpoint? Check()
    {
        var library = services.GetRequiredService<IArticleLibrary>();
        var endpoints = services.GetService<EndpointDataSource>()?.Endpoints ?? [];
        var fallbacks = new List<RouteEndpoint>();
        foreach (var endpoint in endpoints)
        {
            if (endpoint is RouteEndpoint route && ContentEndpoint.IsFallback(route))
            {
                fallbacks.Add(route);
            }
        }

        ThrowIfMappedTwice(fallbacks, endpoints);
        ThrowIfWithoutArticles(fallbacks, endpoints);
        ThrowIfWithoutDefaultLanguage(fallbacks, library);
        Warn(services.GetRequiredService<CurrentSettings>().Value, library, fallbacks.Count > 0);
        fallbacks.ForEach(Prepare);
        return fallbacks.Find(fallback => ContentMount.PrefixOf(fallback).Length == 0);
    }

    // What fails here fails at the first request as well, and is reported then.
    private static void Prepare(RouteEndpoint fallback) => Task.Run(() => fallback.Metadata.GetRequiredMetadata<ContentEndpoint>().Prepare(fallback));

    private static void ThrowIfWithoutArticles(List<RouteEndpoint> fallbacks, IReadOnlyList<Endpoint> endpoints)
    {
        foreach (var endpoint in endpoints)
        {
            if (fallbacks.Count == 0 && endpoint.Metadata.GetMetadata<NeedsArticles>() is { } needs)
            {
                throw new InvalidOperationException($"{needs.Method} has no articles to link to: call app.MapClinicContent(\"/health\") as well.");
            }
        }
    }

    // The addresses without a language, and the pages of errors, are in the default one.
    private static void ThrowIfWithoutDefaultLanguage(List<RouteEndpoint> fallbacks, IArticleLibrary library)
    {
        if (fallbacks.Count > 0 && !library.Languages.Contains(library.DefaultLanguage))
        {
            throw new InvalidOperationException(
                $"No article is in the default language '{library.DefaultLanguage}', so that the list of articles at '{Shown(ContentMount.PrefixOf(fallbacks[0]))}' would be empty: "
                + $"set DefaultLanguage, in AddClinicContent or as ClinicContent:DefaultLanguage in the configuration, to one of {string.Join(", ", library.Languages)}.");
        }
    }

    // What the selector left to the rest of the program, and nothing there has answered.
    private async Task AnswerLastAsync(HttpContext context, RequestDelegate next)
    {
        if (await _root is not { } root)
        {
            await next(context);
        }
        else if (context.GetEndpoint() is null)
        {
            context.SetEndpoint(root);
            context.Request.RouteValues[ContentEndpoint.PathParameter] = context.Request.Path.Value?.TrimStart('/');
            await root.RequestDelegate!(context);
        }
    }

    private static void ThrowIfMappedTwice(List<RouteEndpoint> fallbacks, IReadOnlyList<Endpoint> endpoints)
    {
        for (var i = 0; i < fallbacks.Count; i++)
        {
            var prefix = ContentMount.PrefixOf(fallbacks[i]);
            for (var j = 0; j < i; j++)
            {
                if (ContentMount.PrefixOf(fallbacks[j]) is var other && prefix.Equals(other, StringComparison.OrdinalIgnoreCase) && HaveEqualHosts(fallbacks[i], fallbacks[j]))
                {
                    throw new InvalidOperationException(
                        $"MapClinicContent(\"{Shown(other)}\") and MapClinicContent(\"{Shown(prefix)}\") map the articles to the same address twice: remove one of them, or give it another prefix.");
                }
            }

            // A home page of one's own at the root goes first, as any endpoint under the prefix does.
            if (prefix.Length > 0 && FindAt(prefix, endpoints, fallbacks[i]) is { } taken)
            {
                throw new InvalidOperationException(
                    $"'{taken.DisplayName}' and MapClinicContent(\"{prefix}\") are both mapped to '{prefix}', so that the list of articles there would never be seen: "
                    + $"map the former to another path, such as '{prefix}z', or the articles under another prefix, such as MapClinicContent(\"/library\").");
            }
        }
    }

    private static Endpoint? FindAt(string path, IReadOnlyList<Endpoint> endpoints, Endpoint fallback)
    {
        foreach (var endpoint in endpoints)
        {
            if (IsAt(path, endpoint) && HaveEqualHosts(endpoint, fallback))
            {
                return endpoint;
            }
        }

        return null;
    }

    private static string Shown(string prefix) => prefix.Length == 0 ? "/" : prefix;

    private static bool IsAt(string path, Endpoint endpoint) =>
        endpoint is RouteEndpoint { RoutePattern: { Parameters.Count: 0, RawText: { } pattern } }
        && pattern.Trim('/').Equals(path.Trim('/'), StringComparison.OrdinalIgnoreCase)
        && endpoint.Metadata.GetMetadata<ContentMount>() is null
        && endpoint.Metadata.GetMetadata<ISuppressMatchingMetadata>()?.SuppressMatching != true
        && (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is not { Count: > 0 } methods || methods.Contains(HttpMethods.Get));

    // RequireHost makes addresses of different hosts of what has one path.
    private static bool HaveEqualHosts(Endpoint one, Endpoint other) => HostsOf(one).SequenceEqual(HostsOf(other), StringComparer.OrdinalIgnoreCase);

    private static IReadOnlyList<string> HostsOf(Endpoint endpoint) => endpoint.Metadata.GetMetadata<IHostMetadata>()?.Hosts ?? [];

    private void Warn(Settings settings, IArticleLibrary library, bool isServed)
    {
        var (content, web) = (settings.Content, settings.Web);
        if (environment.IsDevelopment() || !logger.IsEnabled(LogLevel.Warning))
        {
            return;
        }

        if (isServed && web.PublicBaseUrl is null)
        {
            LogNoAddress(logger);
        }

        if (web.Clinics.Count > 0 && web.ClinicSelector is null)
        {
            LogNoSelector(logger, web.Clinics.Count);
        }
        else if (content.Clinic is null && ClinicOf(library) is { } clinic)
        {
            LogDefaultClinic(logger, clinic, NearSection());
        }
    }

    private static string? ClinicOf(IArticleLibrary library)
    {
        foreach (var pack in library.Packs)
        {
            if (pack.Clinic is { } clinic)
            {
                return clinic.Name;
            }
        }

        return null;
    }

    private string NearSection()
    {
        foreach (var section in configuration?.GetChildren() ?? [])
        {
            if (!section.Key.Equals(ConfigurationSection.Name, StringComparison.OrdinalIgnoreCase) && Suggestion.Find(section.Key, [ConfigurationSection.Name]) is not null)
            {
                return $" The configuration has a section '{section.Key}': rename it to '{ConfigurationSection.Name}' if it is meant to be that.";
            }
        }

        return "";
    }

    [LoggerMessage(2, LogLevel.Warning, "ClinicContent has no public base address, so pages have no canonical link, and the sitemap, feeds and oEmbed are not served: set PublicBaseUrl, in AddClinicContentWeb or as ClinicContent:PublicBaseUrl in the configuration.")]
    private static partial void LogNoAddress(ILogger logger);

    [LoggerMessage(3, LogLevel.Warning, "ClinicContent has {Count} clinics in Clinics, and nothing chooses among them, so none of them is ever shown: set ClinicSelector in AddClinicContentWeb, or set Clinic in place of Clinics.")]
    private static partial void LogNoSelector(ILogger logger, int count);

    [LoggerMessage(4, LogLevel.Warning, "ClinicContent shows the name and telephone number of '{Clinic}', the clinic of its content pack, because no other is set: set Clinic, in AddClinicContent or as ClinicContent:Clinic in the configuration. Set it in code to this one if it is meant.{Near}")]
    private static partial void LogDefaultClinic(ILogger logger, string clinic, string near);
}
