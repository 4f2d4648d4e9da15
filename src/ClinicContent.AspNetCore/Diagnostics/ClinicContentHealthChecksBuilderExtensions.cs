using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ClinicContent;

/// <summary>Adds the health check of the articles.</summary>
public static class ClinicContentHealthChecksBuilderExtensions
{
    /// <summary>Adds a check of every content pack, which reads them all once.</summary>
    /// <param name="builder">The health checks.</param>
    /// <param name="name">The check's name.</param>
    /// <param name="failureStatus">What to report when it fails; null for unhealthy.</param>
    /// <param name="tags">Tags to choose checks by; null for none.</param>
    /// <returns>The same health checks.</returns>
    public static IHealthChecksBuilder AddClinicContent(
        this IHealthChecksBuilder builder, string name = "clinic-content", HealthStatus? failureStatus = null, IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton<ClinicContentHealthCheck>();
        return builder.Add(new HealthCheckRegistration(name, provider => provider.GetRequiredService<ClinicContentHealthCheck>(), failureStatus, tags));
    }
}
