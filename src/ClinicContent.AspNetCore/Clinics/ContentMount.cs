using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ClinicContent;

/// <summary>Marks the endpoints of one call of <c>MapClinicContent</c>.</summary>
/// <param name="Pattern">The endpoint's pattern after the prefix.</param>
internal sealed record ContentMount(string Pattern)
{
    /// <summary>The path of the articles, the prefixes of groups included, without a slash at its end; empty for the root and for other endpoints.</summary>
    public static string PrefixOf(Endpoint? endpoint) =>
        endpoint is RouteEndpoint mapped && mapped.Metadata.GetMetadata<ContentMount>() is { } mount
            ? ("/" + mapped.RoutePattern.RawText![..^mount.Pattern.Length].Trim('/')).TrimEnd('/')
            : "";

    /// <summary>Checks that a path needs no encoding in an address and has no special meaning in a routing pattern.</summary>
    public static bool IsPlain(string path)
    {
        foreach (var c in path)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('/' or '-' or '_' or '.' or '~'))
            {
                return false;
            }
        }

        return true;
    }
}
