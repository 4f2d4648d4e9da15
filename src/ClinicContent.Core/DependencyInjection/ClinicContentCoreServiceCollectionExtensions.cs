using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ClinicContent;

/// <summary>Extension methods that register the services of ClinicContent.</summary>
public static class ClinicContentCoreServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="IArticleLibrary"/> and <see cref="IArticleRenderer"/> for your own content packs, which you add to
    /// <see cref="ClinicContentOptions.Packs"/>. Programs that use the package ClinicContent call its <c>AddClinicContent</c> instead,
    /// which adds its articles. The options are validated when the host starts. A further call only adds to the configuration.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options; null to leave them as they are.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddClinicContentCore(this IServiceCollection services, Action<ClinicContentOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<ClinicContentOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ClinicContentOptions>, ClinicContentOptionsValidator>());
        services.TryAddSingleton<IArticleLibrary>(Library);
        services.TryAddSingleton<IArticleRenderer>(provider => new ArticleRenderer(provider.GetRequiredService<IOptions<ClinicContentOptions>>().Value, provider.GetRequiredService<IArticleLibrary>));
        return configure is null ? services : services.Configure(configure);
    }

    private static IArticleLibrary Library(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<ClinicContentOptions>>().Value;
        var logger = (services.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance).CreateLogger("ClinicContent.Packs");
        if (options.PackFiles.Count + options.PackSources.Count == 0)
        {
            var library = options.CreateLibrary();
            logger.LogMissingLinks(library);
            return library;
        }

        return new UpdatingLibrary(
            Updates(
                (ClinicContentOptions)options.Copy(),
                [.. services.GetServices<IValidateOptions<ClinicContentOptions>>()],
                [.. services.GetServices<IContentPackValidator>()]),
            services.GetService<TimeProvider>() ?? TimeProvider.System,
            logger);
    }

    // The library knows neither rendering nor options: what these have to say of a new pack is handed to it.
    private static PackUpdateOptions Updates(
        ClinicContentOptions options,
        IReadOnlyList<IValidateOptions<ClinicContentOptions>> validators,
        IReadOnlyList<IContentPackValidator> packValidators) => new()
        {
            Packs = [.. options.Packs],
            DefaultLanguage = options.DefaultLanguage,
            Languages = [.. options.Languages],
            PackFiles = [.. options.PackFiles],
            PackSources = [.. options.PackSources],
            PackPublicKey = options.PackPublicKey!, // as validated
            PackCheckInterval = options.PackCheckInterval,
            MaxPackFileSize = options.MaxPackFileSize,
            CheckContent = ContentPackExtensions.CheckContent,
            Validate = packs =>
            [
                .. validators.SelectMany(validator => validator.Validate(Options.DefaultName, options.With(packs)).Failures ?? []),
                .. packValidators.SelectMany(validator => validator.Validate(packs)),
            ],
        };
}
