using System.Collections.Frozen;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace ClinicContent;

/// <summary>The sites of all clinics under one prefix, for one state of the options and of the articles. Immutable.</summary>
internal sealed class ClinicSites
{
    private const int MaxPathBase = 256;

    // No body names it.
    private const string Unknown = "http://unknown";

    private readonly FrozenDictionary<string, ClinicSite> _named;
    private readonly Settings _settings;

    /// <param name="settings">The options in force.</param>
    /// <param name="library">The articles.</param>
    /// <param name="fallbackBaseUrl">The address of the server itself, where no public one is set; null where it is nobody's to know.</param>
    /// <param name="pathBase">The path that was taken off requests before routing; see <see cref="PathBaseOf"/>.</param>
    /// <param name="prefix">The prefix of <c>MapClinicContent</c>, without a slash at its end.</param>
    public ClinicSites(Settings settings, IArticleLibrary library, string? fallbackBaseUrl, string pathBase, string prefix)
    {
        (_settings, Library, PathBase) = (settings, library, pathBase);
        var web = settings.Web;
        var cacheControl = $"public, max-age={(long)web.MaxAge.TotalSeconds}"
            + (web.StaleWhileRevalidate >= TimeSpan.FromSeconds(1) ? $", stale-while-revalidate={(long)web.StaleWhileRevalidate.TotalSeconds}" : "");
        Default = Site(null, settings.Content.Clinic, web.PublicBaseUrl, null);
        _named = web.Clinics.Count == 0 ? FrozenDictionary<string, ClinicSite>.Empty : web.Clinics.ToFrozenDictionary(pair => pair.Key, pair => Named(pair.Key, pair.Value), StringComparer.OrdinalIgnoreCase);

        ClinicSite Named(string name, ClinicProfile clinic) =>
            web.PublicBaseUrls.TryGetValue(name, out var own) ? Site(name, clinic, own, null)
            : Site(name, clinic, web.PublicBaseUrl, web.ClinicParameter is { } parameter ? $"{parameter}={name}" : null);

        ClinicSite Site(string? name, ClinicProfile? clinic, string? baseUrl, string? query) =>
            new(name is null ? library : ClinicLanguages.LibraryFor(clinic, library), name, clinic, Options(baseUrl ?? fallbackBaseUrl, query), cacheControl);

        SiteOptions Options(string? address, string? query)
        {
            var options = SiteOptions.Create(settings.Content, WithPathBase(address ?? Unknown, pathBase) + prefix, QrCode.Draw, query);
            options.IsAddressKnown = address is not null;
            return options;
        }
    }

    /// <summary>The articles.</summary>
    public IArticleLibrary Library { get; }

    /// <summary>The path that was taken off requests before routing.</summary>
    public string PathBase { get; }

    /// <summary>The site of the default clinic.</summary>
    public ClinicSite Default { get; }

    /// <summary>
    /// The path that <c>UsePathBase</c> or a proxy's <c>X-Forwarded-Prefix</c> took off a request before routing, with which links within
    /// the site begin; empty when there is none, or when it is unfit for an address.
    /// </summary>
    public static string PathBaseOf(HttpRequest request)
    {
        var path = request.PathBase.Value;
        if (string.IsNullOrEmpty(path))
        {
            return "";
        }

        path = path.TrimEnd('/');
        return path.Length is > 0 and <= MaxPathBase && path[0] == '/' && !path.Contains("//", StringComparison.Ordinal) && ContentMount.IsPlain(path)
            ? path
            : "";
    }

    /// <summary>Adds the path that was taken off requests to a public address, unless the address has it already; without a slash at its end.</summary>
    public static string WithPathBase(string address, string pathBase)
    {
        address = address.TrimEnd('/');
        return pathBase.Length == 0 || new Uri(address).AbsolutePath.TrimEnd('/').EndsWith(pathBase, StringComparison.OrdinalIgnoreCase) ? address : address + pathBase;
    }

    public bool IsFor(Settings settings, IArticleLibrary library) => ReferenceEquals(_settings, settings) && ReferenceEquals(Library, library);

    /// <summary>The site of a clinic; null when there is none of that name.</summary>
    /// <param name="name">The clinic's name; null for the one that is meant when none is named.</param>
    public ClinicSite? Find(string? name) => name is null ? Default : _named.GetValueOrDefault(name);

    /// <summary>Finds the site of an address, which may be another than that of the request; null when no clinic has it.</summary>
    /// <param name="address">The address of an article's page.</param>
    /// <param name="current">The site of the request, for clinics that their addresses do not tell apart.</param>
    public ClinicSite? FindByAddress(string address, ClinicSite current)
    {
        // A parameter says whose page it is, and the default clinic's addresses have none.
        if (ParameterOf(address) is { } name)
        {
            return Find(name) is { } named && named.Content.TryGetArticle(address, out _) ? named : null;
        }

        return _named.Values.OrderBy(site => site.Name, StringComparer.Ordinal).Prepend(Default).Prepend(current)
            .FirstOrDefault(site => site.Content.TryGetArticle(address, out _));
    }

    private string? ParameterOf(string address) =>
        _settings.Web.ClinicParameter is { } parameter && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && QueryHelpers.ParseQuery(uri.Query).TryGetValue(parameter, out var values) && values.ToString() is { Length: > 0 } name ? name : null;
}
