using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ClinicContent;

/// <summary>
/// Checks every byte of every content pack, once for each pack, because a pack does not change; later packs are checked when they are
/// loaded. It reports Healthy when all are intact, with each pack's content version.
/// </summary>
public sealed class ClinicContentHealthCheck : IHealthCheck
{
    private readonly IArticleLibrary _library;
    private volatile Findings? _findings;

    /// <summary>Creates the check.</summary>
    /// <param name="library">The library whose packs are checked.</param>
    public ClinicContentHealthCheck(IArticleLibrary library)
    {
        ArgumentNullException.ThrowIfNull(library);
        _library = library;
    }

    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (findings, library) = (_findings, _library.GetSnapshot());
        if (findings is null || !ReferenceEquals(findings.Library, library))
        {
            _findings = findings = new(library, [.. library.Packs.Select(Check)]);
        }

        var versions = new Dictionary<string, object>();
        for (var i = 0; i < library.Packs.Count; i++)
        {
            if (findings.Errors[i] is { } error)
            {
                return Task.FromResult(new HealthCheckResult(
                    context.Registration.FailureStatus, $"The content pack '{library.Packs[i].Name}' is damaged: {error.Message}", error, versions));
            }

            versions[library.Packs[i].Name] = library.Packs[i].ContentVersion;
        }

        return Task.FromResult(HealthCheckResult.Healthy($"Articles: {library.All.Count}, content packs: {library.Packs.Count}.", versions));
    }

    private static ContentPackException? Check(ContentPack pack)
    {
        try
        {
            pack.Check();
            return null;
        }
        catch (ContentPackException exception)
        {
            return exception;
        }
    }

    private sealed record Findings(IArticleLibrary Library, ContentPackException?[] Errors);
}
