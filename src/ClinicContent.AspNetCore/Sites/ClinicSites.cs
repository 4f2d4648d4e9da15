using System.Collections.Frozen;

namespace ClinicContent;

/// <summary>The sites of all clinics under one prefix, for one state of the options and of the articles. Immutable.</summary>
internal sealed class ClinicSites
{
    private readonly FrozenDictionary<string, ClinicSite> _named;
    private readonly Settings _settings;
    private readonly IArticleLibrary _library;

    public ClinicSites(Settings settings, IArticleLibrary library, string fallbackBaseUrl, string prefix)
    {
        (_settings, _library) = (settings, library);
        var web = settings.Web;
        var cacheControl = $"public, max-age={(long)web.MaxAge.TotalSeconds}"
            + (web.StaleWhileRevalidate >= TimeSpan.FromSeconds(1) ? $", stale-while-revalidate={(long)web.StaleWhileRevalidate.TotalSeconds}" : "");
        Default = Site(null, settings.Content.Clinic, web.PublicBaseUrl);
        _named = web.Clinics.ToFrozenDictionary(
            pair => pair.Key,
            pair => Site(pair.Key, pair.Value, web.PublicBaseUrls.TryGetValue(pair.Key, out var own) ? own : web.PublicBaseUrl),
            StringComparer.OrdinalIgnoreCase);

        ClinicSite Site(string? name, ClinicProfile? clinic, string? baseUrl) =>
            new(library, name, clinic, SiteOptions.From(settings.Content, (baseUrl ?? fallbackBaseUrl).TrimEnd('/') + prefix, QrCode.Draw), cacheControl);
    }

    /// <summary>The site of the clinic that is meant when none is named.</summary>
    public ClinicSite Default { get; }

    public bool AreOf(Settings settings, IArticleLibrary library) => ReferenceEquals(_settings, settings) && ReferenceEquals(_library, library);

    /// <summary>The site of a clinic; null when there is none of that name.</summary>
    /// <param name="name">The clinic's name; null for the one that is meant when none is named.</param>
    public ClinicSite? Find(string? name) => name is null ? Default : _named.GetValueOrDefault(name);
}
