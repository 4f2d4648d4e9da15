using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ClinicContent;

/// <summary>Extension methods that register ClinicContent with its articles.</summary>
public static class ClinicContentServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="IArticleLibrary"/> and <see cref="IArticleRenderer"/> with the articles of this package. The options are
    /// validated when the host starts, with all errors at once. A further call only adds to the configuration.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options: the clinic to render for, further content packs, how to render; null for the defaults.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddClinicContent(this IServiceCollection services, Action<ClinicContentOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<ClinicContentOptions>, AddArticles>());
        return services.AddClinicContentCore(configure);
    }

    private sealed class AddArticles : IConfigureOptions<ClinicContentOptions>
    {
        public void Configure(ClinicContentOptions options) => options.Packs.Add(Articles.Pack);
    }
}
