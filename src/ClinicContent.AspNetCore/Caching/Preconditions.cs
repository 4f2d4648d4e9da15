using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ClinicContent;

/// <summary>Evaluates conditional requests in the order of RFC 9110, section 13.2.2.</summary>
internal static class Preconditions
{
    /// <summary>Finds the status to answer with instead of the content: 412 or 304; null to send the content.</summary>
    /// <param name="headers">The request's headers.</param>
    /// <param name="entityTag">The entity tag of the response, a strong one.</param>
    /// <param name="modified">The time of the content's last modification, in whole seconds.</param>
    public static int? Evaluate(IHeaderDictionary headers, string entityTag, DateTimeOffset modified)
    {
        if (headers.IfMatch is { Count: > 0 } ifMatch)
        {
            if (!Matches(ifMatch, entityTag, strongly: true))
            {
                return StatusCodes.Status412PreconditionFailed;
            }
        }
        else if (headers.IfUnmodifiedSince is { Count: > 0 } unmodifiedSince && Date(unmodifiedSince) is { } limit && modified > limit)
        {
            return StatusCodes.Status412PreconditionFailed;
        }

        return headers.IfNoneMatch is { Count: > 0 } ifNoneMatch
            ? Matches(ifNoneMatch, entityTag, strongly: false) ? StatusCodes.Status304NotModified : null
            : headers.IfModifiedSince is { Count: > 0 } modifiedSince && Date(modifiedSince) is { } since && modified <= since
                ? StatusCodes.Status304NotModified
                : null;
    }

    /// <summary>Checks that a range may be sent: If-Range is absent or names exactly these bytes. A date is too coarse to name them.</summary>
    public static bool AllowRange(IHeaderDictionary headers, string entityTag) =>
        headers.IfRange.Count == 0 || (headers.IfRange.Count == 1 && headers.IfRange[0] == entityTag);

    private static bool Matches(StringValues header, string entityTag, bool strongly)
    {
        // What nearly every client sends is the one tag that it was given.
        if (header.Count == 1 && header[0] == entityTag)
        {
            return true;
        }

        if (!EntityTagHeaderValue.TryParseList(header, out var tags))
        {
            return false;
        }

        foreach (var tag in tags)
        {
            if (tag.Equals(EntityTagHeaderValue.Any) || ((!strongly || !tag.IsWeak) && tag.Tag.Equals(entityTag, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private static DateTimeOffset? Date(StringValues header) =>
        header.Count == 1 && HeaderUtilities.TryParseDate(header[0], out var date) ? date : null;
}
