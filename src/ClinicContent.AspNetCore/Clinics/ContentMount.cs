using Microsoft.AspNetCore.Routing;

namespace ClinicContent;

/// <summary>Marks the endpoints of one call of <c>MapClinicContent</c>.</summary>
/// <param name="Pattern">The endpoint's pattern after the prefix.</param>
internal sealed record ContentMount(string Pattern)
{
    /// <summary>The path that the articles stand under, the prefixes of groups included, without a slash at its end.</summary>
    public string PrefixOf(RouteEndpoint endpoint) => ("/" + endpoint.RoutePattern.RawText![..^Pattern.Length].Trim('/')).TrimEnd('/');
}
