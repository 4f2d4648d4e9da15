using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ClinicContent;

/// <summary>Reads the fields of a request from its query and, of a POST, from its form.</summary>
internal static class InfobuttonFields
{
    private const int MaxBodySize = 64 * 1024;

    private static readonly ErrorResponse UnsupportedBody = new(
        StatusCodes.Status415UnsupportedMediaType, "Unsupported media type", "The body must be a form: send application/x-www-form-urlencoded.");

    private static readonly ErrorResponse TooLarge = new(
        StatusCodes.Status413PayloadTooLarge, "Content too large", "The form has too many or too long fields: send only those that name a subject, a language and the type of the answer.");

    private static readonly ErrorResponse Unreadable = new(StatusCodes.Status400BadRequest, "Bad request", "The body is not a form that can be read: send application/x-www-form-urlencoded.");

    /// <summary>Reads the fields.</summary>
    /// <returns>The fields, or the error that is the answer.</returns>
    public static async Task<(IEnumerable<KeyValuePair<string, string?>> Fields, ErrorResponse? Error)> ReadAsync(HttpRequest request)
    {
        var query = FieldsOf(request.Query);
        if (!HttpMethods.IsPost(request.Method))
        {
            return (query, null);
        }

        if (!request.HasFormContentType)
        {
            // A POST without a body has its fields in the query.
            return (query, request.ContentLength is null or 0 && request.Headers.TransferEncoding.Count == 0 ? null : UnsupportedBody);
        }

        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature)
        {
            feature.MaxRequestBodySize = MaxBodySize;
        }

        try
        {
            var form = await request.ReadFormAsync(
                new FormOptions { ValueCountLimit = 500, KeyLengthLimit = 1024, ValueLengthLimit = MaxBodySize, MultipartBodyLengthLimit = MaxBodySize, BufferBodyLengthLimit = MaxBodySize },
                request.HttpContext.RequestAborted);
            return (FieldsOf(form).Concat(query), null);
        }
        catch (BadHttpRequestException e)
        {
            return (query, e.StatusCode == StatusCodes.Status413PayloadTooLarge ? TooLarge : Unreadable);
        }
        catch (InvalidDataException)
        {
            return (query, TooLarge);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            // A form in an encoding that is not read because it can hide characters, such as UTF-7.
            return (query, Unreadable);
        }
        catch (IOException) when (!request.HttpContext.RequestAborted.IsCancellationRequested)
        {
            // A form of several parts ends before its last boundary.
            return (query, Unreadable);
        }
    }

    private static IEnumerable<KeyValuePair<string, string?>> FieldsOf(IEnumerable<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>> fields)
    {
        foreach (var (name, values) in fields)
        {
            foreach (var value in values)
            {
                yield return new(name, value);
            }
        }
    }
}
