using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;
using Microsoft.Extensions.FileProviders;

namespace ClinicContent;

/// <summary>
/// Gives a request under a prefix of <c>MapClinicContent</c> the endpoint of its route, before authorization, rate limits and output
/// caching look at it. Patterns alone could not: <c>/es/back-spasms.json</c> has the form of a section's address, and languages change with
/// the articles. The path is parsed here once for the whole request; the endpoint finds the result in place of the path.
/// </summary>
internal sealed class ContentEndpointSelector(IArticleLibrary library, EndpointDataSource source, IWebHostEnvironment environment) : MatcherPolicy, IEndpointSelectorPolicy
{
    private volatile Endpoints? _endpoints;

    // Before the other policies, so that they see the route's endpoint; MVC selects the endpoints of dynamic controllers at this place, too.
    public override int Order => int.MinValue + 100;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints)
    {
        foreach (var endpoint in endpoints)
        {
            if (ContentEndpoint.IsFallback(endpoint))
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
            if (candidates.IsValidCandidate(i) && ContentEndpoint.IsFallback(candidate.Endpoint))
            {
                Select(httpContext, candidates, i, candidate.Endpoint, candidate.Values ?? []);
            }
        }

        return Task.CompletedTask;
    }

    private void Select(HttpContext context, CandidateSet candidates, int index, Endpoint fallback, RouteValueDictionary values)
    {
        var snapshot = library.GetSnapshot();
        var path = SiteRoutes.Read((string?)values[ContentEndpoint.PathParameter] ?? "", snapshot);
        var content = Current().OfCall(fallback);
        var isOurs = path.IsIn(snapshot) && !(path.Route!.YieldsToFiles && IsFile(context));
        if ((content.IsAtRoot || MayBeFile(path)) && !isOurs && (content.IsAtRoot || IsFile(context)))
        {
            // At the root of a site, what is not ours is for others to answer, such as static files; elsewhere, static files are.
            candidates.SetValidity(index, false);
            return;
        }

        values[ContentEndpoint.PathParameter] = path;
        var selected = path.Route is { } route && content.ByRoute.TryGetValue(route, out var endpoint) ? endpoint : fallback;
        if (!ReferenceEquals(selected, fallback))
        {
            candidates.ReplaceEndpoint(index, selected, values);
        }

        // What the host's CORS policy has to say, it says when the response starts, and what is registered first then comes last.
        if (context.Request.Headers.Origin.Count > 0 && selected.Metadata.GetMetadata<ICorsMetadata>() is null)
        {
            context.Response.OnStarting(ContentHeaders.RestoreCors, context);
        }
    }

    // Addresses of static files end in a dot and letters.
    private bool MayBeFile(SitePath path) =>
        environment.WebRootFileProvider is not NullFileProvider && path.ToString() is var text && text.IndexOf('.', text.LastIndexOf('/') + 1) >= 0;

    private bool IsFile(HttpContext context) => environment.WebRootFileProvider.GetFileInfo(context.Request.Path.Value!).Exists;

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
        private readonly Dictionary<ContentEndpoint, Call> _calls = [];

        public Endpoints(IReadOnlyList<Endpoint> all)
        {
            All = all;
            foreach (var endpoint in all)
            {
                if (endpoint.Metadata.GetMetadata<ContentEndpoint>() is { } content)
                {
                    var call = _calls.TryGetValue(content, out var known) ? known : _calls[content] = new(endpoint);
                    if (endpoint.Metadata.GetMetadata<SiteRoute>() is { } route)
                    {
                        call.ByRoute[route] = endpoint;
                    }
                }
            }
        }

        public IReadOnlyList<Endpoint> All { get; }

        public Call OfCall(Endpoint fallback) => _calls[fallback.Metadata.GetRequiredMetadata<ContentEndpoint>()];
    }

    /// <summary>The endpoints of one call of <c>MapClinicContent</c>.</summary>
    private sealed class Call(Endpoint any)
    {
        public bool IsAtRoot { get; } = ContentMount.PrefixOf(any).Length == 0;

        public Dictionary<SiteRoute, Endpoint> ByRoute { get; } = [];
    }
}
