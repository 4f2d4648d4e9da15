using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace ClinicContent;

/// <summary>An answer without content. It says what is wrong in its own words and holds nothing of the path that was asked for.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Title">The status in words.</param>
/// <param name="Detail">What the client can do about it.</param>
/// <param name="Page">What people read instead; null where only programs ask.</param>
internal sealed record Refusal(int Status, string Title, string Detail, SiteError? Page = null)
{
    public static readonly Refusal NotFound = new(
        StatusCodes.Status404NotFound, "Not found", "There is nothing at this address. The index lists what there is.", SiteError.NotFound);

    public static readonly Refusal MethodNotAllowed = new(
        StatusCodes.Status405MethodNotAllowed, "Method not allowed", "This address can only be read: use GET or HEAD.", SiteError.MethodNotAllowed);

    public static readonly Refusal RangeNotSatisfiable = new(
        StatusCodes.Status416RangeNotSatisfiable, "Range not satisfiable", "The content ends before the range: see Content-Range for its length.", SiteError.RangeNotSatisfiable);

    public static readonly Refusal FormatNotImplemented = new(StatusCodes.Status501NotImplemented, "Not implemented", "This format is not provided: use format=json.");

    private byte[] ProblemDetails { get; } = Json(Status, Title, Detail);

    public static Refusal BadRequest(IReadOnlyList<string> faults) => new(StatusCodes.Status400BadRequest, "Bad request", string.Join(' ', faults));

    /// <summary>Writes problem details (RFC 9457) for programs, a page in their language for people.</summary>
    /// <param name="context">The request.</param>
    /// <param name="site">The site whose style and index the page has.</param>
    /// <param name="language">The page's language; null for problem details.</param>
    public Task WriteAsync(HttpContext context, ClinicSite site, string? language)
    {
        byte[] body;
        var response = context.Response;
        response.StatusCode = Status;
        response.Headers.CacheControl = "no-store";
        response.Headers.ETag = default;
        response.Headers.LastModified = default;
        if (language is null || Page is not { } page)
        {
            body = ProblemDetails;
            response.ContentType = "application/problem+json";
        }
        else
        {
            body = site.ErrorPage(page, language);
            response.ContentType = "text/html; charset=utf-8";
            response.Headers.ContentSecurityPolicy = site.PageSecurityPolicy;
            response.Headers.ContentLanguage = language;
        }

        response.ContentLength = body.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(body).AsTask();
    }

    private static byte[] Json(int status, string title, string detail)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteString("type"u8, "about:blank"u8);
            json.WriteString("title"u8, title);
            json.WriteNumber("status"u8, status);
            json.WriteString("detail"u8, detail);
            json.WriteEndObject();
        }

        return output.WrittenSpan.ToArray();
    }
}
