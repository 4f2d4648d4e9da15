using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace ClinicContent;

/// <summary>An answer without content. It says what is wrong in its own words and holds nothing of the path that was asked for.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Title">The status in words.</param>
/// <param name="Detail">What the client can do about it.</param>
internal sealed record Refusal(int Status, string Title, string Detail)
{
    public static readonly Refusal NotFound = new(StatusCodes.Status404NotFound, "Not found", "There is nothing at this address. The index page lists what there is.");

    public static readonly Refusal MethodNotAllowed = new(StatusCodes.Status405MethodNotAllowed, "Method not allowed", "This address can only be read: use GET or HEAD.");

    public static readonly Refusal RangeNotSatisfiable = new(StatusCodes.Status416RangeNotSatisfiable, "Range not satisfiable", "The content ends before the range: see Content-Range for its length.");

    public static readonly Refusal FormatNotImplemented = new(StatusCodes.Status501NotImplemented, "Not implemented", "This format is not provided: use format=json.");

    public static Refusal BadRequest(IReadOnlyList<string> faults) => new(StatusCodes.Status400BadRequest, "Bad request", string.Join(' ', faults));

    /// <summary>Writes problem details (RFC 9457) for programs, a small page for people.</summary>
    public async Task WriteAsync(HttpContext context, bool asJson)
    {
        var body = asJson ? Json() : Page();
        var response = context.Response;
        response.StatusCode = Status;
        response.ContentLength = body.Length;
        response.ContentType = asJson ? "application/problem+json" : "text/html; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers.ETag = default;
        response.Headers.LastModified = default;
        if (!asJson)
        {
            response.Headers.ContentSecurityPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors *";
            response.Headers.ContentLanguage = "en";
        }

        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.BodyWriter.WriteAsync(body, context.RequestAborted);
        }
    }

    private ReadOnlyMemory<byte> Json()
    {
        var output = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(output);
        json.WriteStartObject();
        json.WriteString("type"u8, "about:blank"u8);
        json.WriteString("title"u8, Title);
        json.WriteNumber("status"u8, Status);
        json.WriteString("detail"u8, Detail);
        json.WriteEndObject();
        json.Flush();
        return output.WrittenMemory;
    }

    // Only texts of this file stand in a page: what a query's faults say is for programs.
    private byte[] Page() => Encoding.UTF8.GetBytes($"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="robots" content="noindex">
        <title>{Title}</title>
        </head>
        <body>
        <main>
        <h1>{Title}</h1>
        <p>{Detail}</p>
        </main>
        </body>
        </html>

        """);
}
