using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace ClinicContent;

/// <summary>Extension methods that serve the articles.</summary>
public static class ClinicContentEndpointRouteBuilderExtensions
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>
    /// Serves the articles under a prefix: the index at the prefix itself, <c>/{slug}</c>, <c>/{slug}.json</c>, <c>.md</c> and <c>.txt</c>,
    /// <c>/{slug}/{section}.json</c>, <c>/embed/{slug}</c>, <c>/search</c> and feeds, all these also under <c>/{language}</c>; <c>/articles.json</c>,
    /// <c>/sitemap.xml</c>, <c>/llms.txt</c>, <c>/llms-full.txt</c> and <c>/oembed</c>; and for other sites <c>/embed.js</c>, <c>/embed.json</c> and the files
    /// that it names. All other paths under the prefix are answered with 404, except static files and your own endpoints, which take
    /// precedence. When the prefix is <c>/</c>, all other paths are left to the rest of the program.
    /// </summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="prefix">The path of the articles, such as <c>/health</c>, without parameters.</param>
    /// <returns>
    /// A builder that adds conventions, such as a rate limit, to the endpoints of all of these addresses. There is one for each of <see cref="SiteRoutes.All"/>,
    /// with its <see cref="SiteRoute"/> in its metadata, so that policies can tell them apart, and one for unknown paths.
    /// </returns>
    /// <exception cref="InvalidOperationException">
    /// Services are missing; the message names the call that adds them. When the host starts: the prefix is mapped twice, or is the path of another endpoint.
    /// </exception>
    public static IEndpointConventionBuilder MapClinicContent(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string prefix = "/health")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(prefix);
        if (!ContentMount.IsPlain(prefix))
        {
            throw new ArgumentException($"The prefix '{prefix}' is not a plain path: use one such as '/health', without parameters.", nameof(prefix));
        }

        var services = endpoints.ServiceProvider;
        var settings = Settings(services);
        var fallback = new FallbackAddress(services.GetService<IServer>(), services.GetService<IHostEnvironment>()?.IsDevelopment() == true);
        var endpoint = new ContentEndpoint(
            services.GetRequiredService<IArticleLibrary>(), settings, fallback, services.GetRequiredService<PreparedContent>(), services.GetRequiredService<Telemetry>());
        return Map(endpoints.MapGroup(prefix.TrimEnd('/')), endpoint);
    }

    private static ContentConventionBuilder Map(RouteGroupBuilder group, ContentEndpoint endpoint)
    {
        RequestDelegate handler = endpoint.InvokeAsync;
        var outputCaching = new ContentOutputCachePolicy();
        var endpoints = new List<IEndpointConventionBuilder>();
        foreach (var route in SiteRoutes.All)
        {
            // Selected by ContentEndpointSelector and not by the pattern, which knows no languages. The method is what makes OpenAPI describe an endpoint.
            endpoints.Add(group.MapMethods(route.Pattern, Methods, handler).WithDisplayName($"ClinicContent {route}").WithMetadata(
                endpoint,
                new ContentMount(route.Pattern),
                route,
                new SuppressMatchingMetadata(),
                outputCaching,
                handler.Method,
                new RouteResponse(route)));
        }

        endpoints.Add(group.Map(ContentEndpoint.PathPattern, handler)
            .WithDisplayName("ClinicContent: not found")
            .WithMetadata(endpoint, new ContentMount(ContentEndpoint.PathPattern), outputCaching));
        return new(endpoints);
    }

    private static CurrentSettings Settings(IServiceProvider services)
    {
        // Without AddClinicContentWeb nothing of this is there; without AddClinicContent, no articles are.
        if (services.GetService<IServiceProviderIsService>()?.IsService(typeof(CurrentSettings)) is false)
        {
            throw new InvalidOperationException("MapClinicContent needs services that are not registered: call builder.Services.AddClinicContentWeb() before builder.Build().");
        }

        if (HasNoPack(services))
        {
            throw new InvalidOperationException(
                "MapClinicContent has no articles to serve: call builder.Services.AddClinicContent() of the package ClinicContent, or AddClinicContentCore with packs of your own, before builder.Build().");
        }

        return services.GetRequiredService<CurrentSettings>();
    }

    // Not asked of the factory, which would report the missing pack among other errors.
    private static bool HasNoPack(IServiceProvider services)
    {
        var options = new ClinicContentOptions();
        foreach (var configure in services.GetServices<IConfigureOptions<ClinicContentOptions>>())
        {
            configure.Configure(options);
        }

        foreach (var configure in services.GetServices<IPostConfigureOptions<ClinicContentOptions>>())
        {
            configure.PostConfigure(Options.DefaultName, options);
        }

        return options.Packs.Count == 0;
    }
}
