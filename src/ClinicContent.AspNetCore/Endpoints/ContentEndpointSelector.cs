using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;

namespace ClinicContent;

/// <summary>
/// Gives a request under a prefix of <c>MapClinicContent</c> the endpoint of its route, before authorization, rate limits and output caching ask for it.
/// Patterns alone could not: <c>/es/back-spasms.json</c> has the form of a section's address, and languages change with the articles.
/// </summary>
internal sealed class ContentEndpointSelector(IArticleLibrary library, EndpointDataSource source) : MatcherPolicy, IEndpointSelectorPolicy
{
    private volatile Endpoints? _endpoints;

    // Before the other policies, so that they see the route's endpoint; MVC selects the endpoints of dynamic controllers at this place, too.
    public override int Order => int.MinValue + 100;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints)
    {
        foreach (var endpoint in endpoints)
        {
            if (IsFallback(endpoint))
            {
                return true;
            }
        }

        return false;
    }

    public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            ref var candidate = ref candidates[i];
            if (candidates.IsValidCandidate(i) && IsFallback(candidate.Endpoint) && Find(candidate.Endpoint, candidate.Values) is { } endpoint)
            {
                candidates.ReplaceEndpoint(i, endpoint, candidate.Values);
            }
        }

        return Task.CompletedTask;
    }

    private static bool IsFallback(Endpoint endpoint) => endpoint.Metadata.GetMetadata<ContentMount>()?.Pattern == ContentEndpoint.PathPattern;

    private Endpoint? Find(Endpoint fallback, RouteValueDictionary? values) =>
        SiteRoutes.Find((string?)values?[ContentEndpoint.PathParameter] ?? "", library.GetSnapshot()) is { } route
        && Current().ByRoute[fallback.Metadata.GetRequiredMetadata<ContentEndpoint>()].TryGetValue(route, out var endpoint)
            ? endpoint
            : null;

    // The endpoints are made anew when the application maps more of them.
    private Endpoints Current()
    {
        var (all, endpoints) = (source.Endpoints, _endpoints);
        if (endpoints is null || !ReferenceEquals(endpoints.All, all))
        {
            _endpoints = endpoints = new(all);
        }

        return endpoints;
    }

    // Keys are objects alone: the runtime has the code of such dictionaries, and would compile that of others at the first request.
    private sealed class Endpoints
    {
        public Endpoints(IReadOnlyList<Endpoint> all)
        {
            All = all;
            foreach (var endpoint in all)
            {
                if (endpoint.Metadata.GetMetadata<ContentEndpoint>() is { } content)
                {
                    var routes = ByRoute.TryGetValue(content, out var known) ? known : ByRoute[content] = [];
                    if (endpoint.Metadata.GetMetadata<SiteRoute>() is { } route)
                    {
                        routes[route] = endpoint;
                    }
                }
            }
        }

        public IReadOnlyList<Endpoint> All { get; }

        public Dictionary<ContentEndpoint, Dictionary<SiteRoute, Endpoint>> ByRoute { get; } = [];
    }
}
