using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ClinicContent;

/// <summary>Opens every content pack and reads its first and last article. Healthy when that succeeds; tells each pack's content version.</summary>
public sealed class ClinicContentHealthCheck : IHealthCheck
{
    private readonly IArticleLibrary _library;

    /// <summary>Creates the check.</summary>
    /// <param name="library">The library whose packs are opened.</param>
    public ClinicContentHealthCheck(IArticleLibrary library)
    {
        ArgumentNullException.ThrowIfNull(library);
        _library = library;
    }

    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var library = _library.Snapshot;
        var versions = new Dictionary<string, object>();
        foreach (var pack in library.Packs)
        {
            try
            {
                Read(pack);
                versions[pack.Name] = pack.ContentVersion;
            }
            catch (ContentPackException exception)
            {
                return Task.FromResult(new HealthCheckResult(context.Registration.FailureStatus, $"The content pack '{pack.Name}' cannot be read: {exception.Message}", exception, versions));
            }
        }

        return Task.FromResult(HealthCheckResult.Healthy($"{library.All.Count} articles in {library.Packs.Count} content packs.", versions));
    }

    private static void Read(ContentPack pack)
    {
        if (pack.Articles.Count > 0)
        {
            _ = pack.Articles[0].Sections;
            _ = pack.Articles[^1].Sections;
        }
    }
}
