using Microsoft.AspNetCore.Builder;

namespace ClinicContent;

/// <summary>
/// Adds conventions to every endpoint of a call of <c>MapClinicContent</c>. They follow the endpoints' own metadata, so that they can use
/// the <see cref="SiteRoute"/> in it; those of a group would precede it.
/// </summary>
internal sealed class ContentConventionBuilder(IReadOnlyList<IEndpointConventionBuilder> endpoints) : IEndpointConventionBuilder
{
    public void Add(Action<EndpointBuilder> convention)
    {
        foreach (var endpoint in endpoints)
        {
            endpoint.Add(convention);
        }
    }

    public void Finally(Action<EndpointBuilder> finallyConvention)
    {
        foreach (var endpoint in endpoints)
        {
            endpoint.Finally(finallyConvention);
        }
    }
}
