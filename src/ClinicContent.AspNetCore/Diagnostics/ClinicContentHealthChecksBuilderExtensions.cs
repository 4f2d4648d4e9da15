using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ClinicContent;

/// <summary>Extension methods that add the health check of the articles.</summary>
public static class ClinicContentHealthChecksBuilderExtensions
{
    /// <summary>Adds a health check that reads every content pack once.</summary>
    /// <param name="builder">The health checks.</param>
    /// <param name="name">The check's name.</param>
    /// <param name="failureStatus">The status to report when the check fails; null for unhealthy.</param>
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
