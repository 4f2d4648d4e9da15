using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ClinicContent;

/// <summary>Maps the answers to requests of electronic health records.</summary>
public static partial class InfobuttonEndpointRouteBuilderExtensions
{
    // The category of the host's own log that has the query of each request, at level Information.
    private const string RequestLog = "Microsoft.AspNetCore.Hosting.Diagnostics";

    // For OpenAPI. Further subjects have the same names with a number behind them.
    private static readonly string[] PageParameters =
    [
        "mainSearchCriteria.v.cs", "mainSearchCriteria.v.c", "mainSearchCriteria.v.dn", "informationRecipient.languageCode.c", "informationRecipient",
    ];

    private static readonly string[] DataParameters = [.. PageParameters, "knowledgeResponseType", "callback"];

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head, HttpMethods.Post];

    /// <summary>
    /// Answers requests of electronic health records for articles by code (HL7 Context-Aware Knowledge Retrieval, "Infobutton"), as MedlinePlus Connect does: a page
    /// for people at <c>/application</c>, and data for programs at <c>/service</c>, as Atom, JSON or JSONP. Entries link to the articles of <c>MapClinicContent</c>, for
    /// the clinic that the selector finds. Nothing of a request is logged or kept.
    /// </summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="prefix">The path of both addresses, such as <c>/infobutton</c>, without parameters.</param>
    /// <returns>A builder that adds conventions, such as a rate limit, to both endpoints.</returns>
    /// <exception cref="ArgumentException">The prefix is not a plain path.</exception>
    /// <exception cref="InvalidOperationException">
    /// Services are missing; the message names the call that adds them. When the host starts: <c>MapClinicContent</c> was not called.
    /// </exception>
    public static IEndpointConventionBuilder MapInfobutton(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string prefix = "/infobutton")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(prefix);
        if (!ContentMount.IsPlain(prefix))
        {
            throw new ArgumentException($"The prefix '{prefix}' is not a plain path: use one such as '/infobutton', without parameters.", nameof(prefix));
        }

        var services = endpoints.ServiceProvider;
        if (services.GetService<Telemetry>() is not { } telemetry)
        {
            throw new InvalidOperationException("MapInfobutton needs services that are not registered: call builder.Services.AddClinicContentWeb() before builder.Build().");
        }

        WarnOfRequestLog(services);
        var group = endpoints.MapGroup(prefix.TrimEnd('/'));
        var infobutton = new InfobuttonEndpoint(services.GetRequiredService<CurrentSettings>(), telemetry);
        return new ContentConventionBuilder(
        [
            Map(group, "application", infobutton.WritePageAsync, PageParameters, "text/html"),
            Map(group, "service", infobutton.WriteDataAsync, DataParameters, "application/atom+xml", "text/xml", "application/json", "application/javascript"),
        ]);
    }

    // The method is needed for OpenAPI to describe an endpoint.
    private static IEndpointConventionBuilder Map(RouteGroupBuilder group, string name, RequestDelegate handler, string[] parameters, params string[] types) =>
        group.MapMethods(name, Methods, handler).WithDisplayName($"ClinicContent Infobutton: {name}").WithMetadata(
            new NeedsArticles("MapInfobutton"),
            handler.Method,
            new QueryParameters(parameters),
            new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), types));

    private static void WarnOfRequestLog(IServiceProvider services)
    {
        if (services.GetService<ILoggerFactory>() is { } loggers && loggers.CreateLogger(RequestLog).IsEnabled(LogLevel.Information))
        {
            LogRequestLog(loggers.CreateLogger(typeof(InfobuttonEndpointRouteBuilderExtensions).FullName!), RequestLog);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "The host's log has the query of each request, and those of Infobutton can tell of patients: set the log level of {Category} to Warning, as Logging:LogLevel in the configuration.")]
    private static partial void LogRequestLog(ILogger logger, string category);
}
