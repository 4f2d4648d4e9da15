using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace ClinicContent;

/// <summary>A response without content. It explains the error in its own words and contains nothing of the requested path.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Title">The status in words.</param>
/// <param name="Detail">Advice for the client.</param>
/// <param name="Page">The error page for people; null when only programs make the request.</param>
internal sealed partial record ErrorResponse(int Status, string Title, string Detail, SiteError? Page = null)
{
    public static readonly ErrorResponse NotFound = new(
        StatusCodes.Status404NotFound, "Not found", "There is nothing at this address. The index lists what there is.", SiteError.NotFound);

    public static readonly ErrorResponse MethodNotAllowed = new(
        StatusCodes.Status405MethodNotAllowed, "Method not allowed", "This address can only be read: use GET or HEAD.", SiteError.MethodNotAllowed);

    public static readonly ErrorResponse RangeNotSatisfiable = new(
        StatusCodes.Status416RangeNotSatisfiable, "Range not satisfiable", "The content ends before the range: see Content-Range for its length.", SiteError.RangeNotSatisfiable);

    public static readonly ErrorResponse FormatNotImplemented = new(StatusCodes.Status501NotImplemented, "Not implemented", "This format is not provided: use format=json.");

    // Few errors are not one of these, and what asks for nothing that is there often asks again: each is written as JSON once.
    private readonly Lazy<byte[]> _json = new(() => JsonSerializer.SerializeToUtf8Bytes(ProblemOf(Status, Title, Detail), Json.Default.ProblemDetails));

    public static ErrorResponse BadRequest(IReadOnlyList<string> errors) => new(StatusCodes.Status400BadRequest, "Bad request", string.Join(' ', errors));

    /// <summary>Writes problem details (RFC 9457) for programs, in the host's form when it calls <c>AddProblemDetails</c>; for people, it writes a page in their language.</summary>
    /// <param name="context">The request.</param>
    /// <param name="site">The site whose style and index the page has.</param>
    /// <param name="language">The page's language; null for problem details.</param>
    /// <param name="path">The path that was asked for.</param>
    /// <param name="isClinicKnown">False when an unknown clinic was asked for.</param>
    public Task WriteAsync(HttpContext context, ClinicSite site, string? language, string path, bool isClinicKnown)
    {
        var headers = context.Response.Headers;
        context.Response.StatusCode = Status;
        headers.CacheControl = "no-store";
        headers.ETag = default;
        headers.LastModified = default;
        if (language is null || Page is not { } page)
        {
            return context.RequestServices.GetService<IProblemDetailsService>() is { } service ? WriteAsync(context, service) : WriteJson(context);
        }

        headers.ContentSecurityPolicy = site.PageSecurityPolicy;
        headers.ContentLanguage = language;
        return Write(context, "text/html; charset=utf-8", site.ErrorPage(page, language, path, isClinicKnown));
    }

    private async Task WriteAsync(HttpContext context, IProblemDetailsService service)
    {
        if (!await service.TryWriteAsync(new() { HttpContext = context, ProblemDetails = ProblemOf(Status, Title, Detail) }))
        {
            await WriteJson(context);
        }
    }

    private Task WriteJson(HttpContext context) => Write(context, "application/problem+json", _json.Value);

    private static Task Write(HttpContext context, string type, byte[] body)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = body.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(body).AsTask();
    }

    private static ProblemDetails ProblemOf(int status, string title, string detail) => new() { Type = "about:blank", Title = title, Status = status, Detail = detail };

    [JsonSerializable(typeof(ProblemDetails))]
    private sealed partial class Json : JsonSerializerContext;
}
