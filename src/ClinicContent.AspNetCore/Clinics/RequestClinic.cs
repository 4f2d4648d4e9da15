using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ClinicContent;

/// <summary>The clinic of a request, as <c>MapClinicContent</c> chooses it.</summary>
/// <param name="Settings">The options in force.</param>
/// <param name="Name">The clinic's name; null for the one that is meant when none is named.</param>
/// <param name="Profile">The clinic; null for the one that an article's own pack names.</param>
internal readonly record struct RequestClinic(Settings Settings, string? Name, ClinicProfile? Profile)
{
    /// <summary>Finds the clinic.</summary>
    /// <param name="context">The request.</param>
    /// <param name="name">The name of a clinic that the page itself chooses; null to ask the selector.</param>
    public static RequestClinic Of(HttpContext context, string? name = null)
    {
        var settings = context.RequestServices.GetService<CurrentSettings>()?.Value
            ?? throw new InvalidOperationException("The clinic of a request needs services that are not registered: call builder.Services.AddClinicContentWeb() before builder.Build().");
        var chosen = name ?? NameIn(context, settings.Web);
        if (chosen is null)
        {
            return new(settings, null, settings.Content.Clinic);
        }

        if (settings.Web.Clinics.TryGetValue(chosen, out var profile))
        {
            // As it is configured, whatever the case of what was asked for.
            return new(settings, settings.Web.Clinics.Keys.First(key => key.Equals(chosen, StringComparison.OrdinalIgnoreCase)), profile);
        }

        var names = settings.Web.Clinics.Count == 0 ? "ClinicContentWebOptions.Clinics is empty"
            : $"use {string.Join(" or ", settings.Web.Clinics.Keys.Order(StringComparer.Ordinal))}";
        throw name is not null
            ? new KeyNotFoundException($"There is no clinic '{name}': {names}.")
            // The visitor's slip and not the page's, so it is not found, as it is under MapClinicContent.
            : new BadHttpRequestException($"There is no clinic of the name that ClinicSelector found in the request: {names}.", StatusCodes.Status404NotFound);
    }

    /// <summary>The name that the selector returns for a request; null when it returns null or an empty text, as for <c>?clinic=</c>.</summary>
    public static string? NameIn(HttpContext context, ClinicContentWebOptions options) =>
        options.ClinicSelector?.Invoke(context) is { Length: > 0 } name ? name : null;

    /// <summary>The name that a request chooses, when the program serves clinics.</summary>
    public static string? NameOf(HttpContext context) =>
        context.RequestServices.GetService<CurrentSettings>()?.Value.Web is { } web ? NameIn(context, web) : null;

    /// <summary>The template of the addresses of articles in a language, when they are served for the clinic; null when they are not.</summary>
    public string? ArticleUrl(HttpContext context, string language)
    {
        if (Prefix(context) is not { } prefix)
        {
            return null;
        }

        var query = Name is not null && !Settings.Web.PublicBaseUrls.ContainsKey(Name) && Settings.Web.ClinicParameter is { } parameter ? $"?{parameter}={Name}" : "";
        var isDefault = language.Equals(context.RequestServices.GetRequiredService<IArticleLibrary>().DefaultLanguage, StringComparison.OrdinalIgnoreCase);
        return $"{prefix}{(isDefault ? "" : "/" + language)}/{SiteRoutes.Page.Pattern}{query}";
    }

    /// <summary>The address of the style sheet of pages; null when there is none of the program's own and articles are not served.</summary>
    public string? StyleSheetUrl(HttpContext context) =>
        Settings.Content.Page.StyleSheetUrl ?? (Prefix(context) is { } prefix ? $"{prefix}/{SiteRoutes.StyleSheet.Pattern}" : null);

    /// <summary>The path of the articles; null when they are not served.</summary>
    private string? Prefix(HttpContext context)
    {
        var mapped = context.RequestServices.GetRequiredService<EndpointDataSource>().Endpoints
            .OfType<RouteEndpoint>()
            .FirstOrDefault(endpoint => endpoint.Metadata.GetMetadata<ContentMount>() is not null);
        if (mapped is null)
        {
            return null;
        }

        var publicBase = Name is not null && Settings.Web.PublicBaseUrls.TryGetValue(Name, out var own) ? own : Settings.Web.PublicBaseUrl;
        var pathBase = ClinicSites.PathBaseOf(context.Request);
        var path = publicBase is null ? pathBase : new Uri(ClinicSites.WithPathBase(publicBase, pathBase)).AbsolutePath.TrimEnd('/');
        return path + ContentMount.PrefixOf(mapped);
    }
}
