using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace ClinicContent;

/// <summary>The response of a route as OpenAPI describes it. The framework's own metadata parse the media type of each route when the program starts.</summary>
internal sealed class RouteResponse(SiteRoute route) : IProducesResponseTypeMetadata
{
    public Type? Type => typeof(string);

    public int StatusCode => StatusCodes.Status200OK;

    public IEnumerable<string> ContentTypes => [route.MediaType.Split(';')[0]];
}
