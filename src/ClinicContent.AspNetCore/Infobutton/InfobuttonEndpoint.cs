using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ClinicContent;

/// <summary>Answers requests of health records. Nothing of a request reaches a log, an activity, a metric or a cache: it can tell of a patient.</summary>
internal sealed class InfobuttonEndpoint(CurrentSettings settings, Telemetry telemetry)
{
    private const string PageFormat = "infobutton_application";
    private const string DataFormat = "infobutton_service";

    private static readonly ErrorResponse UnsupportedType = new(
        StatusCodes.Status415UnsupportedMediaType,
        "Unsupported media type",
        "knowledgeResponseType must be text/xml, application/atom+xml, application/json, text/json or application/javascript, or be left out for Atom.");

    private volatile Mount? _mount;

    public Task WritePageAsync(HttpContext context) => AnswerAsync(context, isPage: true);

    public Task WriteDataAsync(HttpContext context) => AnswerAsync(context, isPage: false);

    private async Task AnswerAsync(HttpContext context, bool isPage)
    {
        WriteHeaders(context.Response.Headers);
        var mount = MountOf(context.RequestServices);
        var sites = mount.Content.SitesOf(context, mount.Endpoint);
        if (sites.Find(RequestClinic.NameIn(context, settings.Value.Web)) is not { } site)
        {
            await RespondWithErrorAsync(context, sites.Default, ErrorResponse.NotFound, isPage, isPage ? ContentEndpoint.ErrorLanguage(sites.Default) : null, isClinicKnown: false);
            return;
        }

        var (fields, error) = await InfobuttonFields.ReadAsync(context.Request);
        if (error is not null)
        {
            await RespondWithErrorAsync(context, site, error, isPage);
            return;
        }

        var request = InfobuttonRequest.Read(fields);
        if (isPage)
        {
            await RespondWithPageAsync(context, site, request);
        }
        else if (!request.TryGetFormat(out var format))
        {
            await RespondWithErrorAsync(context, site, UnsupportedType, isPage);
        }
        else if (request.Validate() is { Count: > 0 } errors)
        {
            await RespondWithErrorAsync(context, site, ErrorResponse.BadRequest(errors), isPage);
        }
        else
        {
            await RespondWithDataAsync(context, site, request, format);
        }
    }

    private static void WriteHeaders(IHeaderDictionary headers)
    {
        headers.AccessControlAllowOrigin = "*";
        headers.CacheControl = "private, no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers.XContentTypeOptions = "nosniff";
    }

    private async Task RespondWithPageAsync(HttpContext context, ClinicSite site, InfobuttonRequest request)
    {
        using var body = new PooledBuffer();
        site.Content.WriteInfobuttonPage(request, body);
        context.Response.Headers.ContentSecurityPolicy = site.PageSecurityPolicy;
        await SendAsync(context, site, request, request.Validate().Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest, "text/html; charset=utf-8", body, PageFormat);
    }

    private async Task RespondWithDataAsync(HttpContext context, ClinicSite site, InfobuttonRequest request, InfobuttonFormat format)
    {
        using var body = new PooledBuffer();
        site.Content.WriteInfobutton(request, format, body);
        await SendAsync(context, site, request, StatusCodes.Status200OK, TypeOf(request, format), body, DataFormat);
    }

    // The type that the request names, where one form has several.
    private static string TypeOf(InfobuttonRequest request, InfobuttonFormat format) => format switch
    {
        InfobuttonFormat.Atom => request.ResponseType == "text/xml" ? "text/xml; charset=utf-8" : "application/atom+xml; charset=utf-8",
        InfobuttonFormat.Jsonp when request.HasCallback => "application/javascript; charset=utf-8",
        _ => request.ResponseType == "text/json" ? "text/json; charset=utf-8" : "application/json; charset=utf-8",
    };

    private async Task SendAsync(HttpContext context, ClinicSite site, InfobuttonRequest request, int status, string type, PooledBuffer body, string format)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = type;
        response.ContentLength = body.WrittenMemory.Length;
        response.Headers.ContentLanguage = LanguageTag.Lookup(request.Language, site.Library.Languages) ?? site.Library.DefaultLanguage;
        telemetry.Count(format, status, "none");
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(body.WrittenMemory);
        }
    }

    private Task RespondWithErrorAsync(HttpContext context, ClinicSite site, ErrorResponse error, bool isPage, string? pageLanguage = null, bool isClinicKnown = true)
    {
        telemetry.Count(isPage ? PageFormat : DataFormat, error.Status, "none");
        return error.WriteAsync(context, site, pageLanguage, path: "", isClinicKnown);
    }

    // The articles that entries link to. The endpoints are made anew when the application maps more of them.
    private Mount MountOf(IServiceProvider services)
    {
        var (endpoints, mount) = (services.GetRequiredService<EndpointDataSource>().Endpoints, _mount);
        if (mount is not null && ReferenceEquals(mount.Endpoints, endpoints))
        {
            return mount;
        }

        foreach (var endpoint in endpoints)
        {
            if (endpoint.Metadata.GetMetadata<ContentEndpoint>() is { } content)
            {
                return _mount = new(endpoints, endpoint, content);
            }
        }

        throw new InvalidOperationException("MapInfobutton has no articles to link to: call app.MapClinicContent(\"/health\") as well.");
    }

    private sealed record Mount(IReadOnlyList<Endpoint> Endpoints, Endpoint Endpoint, ContentEndpoint Content);
}
