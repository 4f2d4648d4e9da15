using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace ClinicContent;

/// <summary>Extension methods that register the services for serving articles on the web.</summary>
public static class ClinicContentWebServiceCollectionExtensions
{
    /// <summary>
    /// Registers the services of <c>MapClinicContent</c>. The articles come from <c>AddClinicContent</c> of the package ClinicContent, or
    /// from <c>AddClinicContentCore</c>. Both kinds of options are also read from the configuration section <c>ClinicContent</c>: the
    /// clinic (<c>ClinicContent:Clinic:Name</c>), further clinics (<c>ClinicContent:Clinics:desert-spine:Name</c>), the languages and the
    /// public base address. When configuration and code set the same option, the later call wins. A further call only adds to the
    /// configuration.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options; null to leave them as they are.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddClinicContentWeb(this IServiceCollection services, Action<ClinicContentWebOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddClinicContentCore();
        services.AddMetrics();
        services.AddOptions<ClinicContentWebOptions>().ValidateOnStart();
        services.TryAddEnumerable(
        [
            ServiceDescriptor.Singleton<IConfigureOptions<ClinicContentOptions>, ConfigureContentFromConfiguration>(),
            ServiceDescriptor.Singleton<IConfigureOptions<ClinicContentWebOptions>, ConfigureWebFromConfiguration>(),
            ServiceDescriptor.Singleton<IOptionsChangeTokenSource<ClinicContentOptions>, ConfigurationChange<ClinicContentOptions>>(),
            ServiceDescriptor.Singleton<IOptionsChangeTokenSource<ClinicContentWebOptions>, ConfigurationChange<ClinicContentWebOptions>>(),
            ServiceDescriptor.Singleton<IValidateOptions<ClinicContentWebOptions>, ClinicContentWebOptionsValidator>(),
            ServiceDescriptor.Singleton<IContentPackValidator, ServedClinicsCheck>(),
            ServiceDescriptor.Singleton<MatcherPolicy, ContentEndpointSelector>(),
            ServiceDescriptor.Singleton<IStartupFilter, StartCheck>(provider => provider.GetRequiredService<StartCheck>()),
            ServiceDescriptor.Singleton<IHostedService, StartCheck>(provider => provider.GetRequiredService<StartCheck>()),
            ServiceDescriptor.Transient<IApiDescriptionProvider, ContentApiDescriptions>(),
        ]);
        services.TryAddSingleton<CurrentSettings>();
        services.TryAddSingleton<StartCheck>();
        services.TryAddSingleton<Telemetry>();
        services.TryAddSingleton(provider => new PreparedContent(provider.GetRequiredService<CurrentSettings>().Value.Web.CacheSize));
        return configure is null ? services : services.Configure(configure);
    }
}
