using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;

namespace ClinicContent;

/// <summary>
/// Gives the host's output cache the headers that responses vary by, if the host uses one with a policy for all endpoints. Output caching does not
/// read <c>Vary</c>, and would otherwise give everybody the coding, and the clinic, of the first request. The policy itself stores nothing.
/// </summary>
internal sealed class ContentOutputCachePolicy : IOutputCachePolicy
{
    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var rules = context.CacheVaryByRules;
        rules.HeaderNames = StringValues.Concat(rules.HeaderNames, "Accept-Encoding");
        rules.VaryByValues[nameof(ClinicContent)] = RequestClinic.NameOf(context.HttpContext) ?? "";
        context.AllowCacheLookup &= !IsUnkept(context);
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        context.AllowCacheStorage &= !IsUnkept(context);
        return ValueTask.CompletedTask;
    }

    // An entry for each text that visitors type would fill the cache.
    private static bool IsUnkept(OutputCacheContext context) =>
        context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<SiteRoute>()?.Caching == SiteRouteCaching.None;
}
