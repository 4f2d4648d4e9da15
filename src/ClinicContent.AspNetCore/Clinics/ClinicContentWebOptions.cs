using Microsoft.AspNetCore.Http;

namespace ClinicContent;

/// <summary>
/// How the articles are served, and for which clinics. Bound from the configuration section <c>ClinicContent</c>, all but the selector, and
/// checked when the host starts, all errors at once.
/// </summary>
public sealed class ClinicContentWebOptions
{
    /// <summary>What <see cref="CacheSize"/> is unless it is set, in bytes: 64 MiB.</summary>
    public const long DefaultCacheSize = 64 * 1024 * 1024;

    /// <summary>
    /// The address that visitors reach the site at, without the prefix of <c>MapClinicContent</c>, such as <c>https://clinic.example</c>. Canonical
    /// links, feeds, the sitemap and oEmbed are made from it, never from what a request claims. A path that <c>UsePathBase</c> or a proxy takes off
    /// requests is added where it is not part of it. Null, the default, when none is known: pages then have no canonical link, and what cannot be
    /// without addresses (feeds, the sitemap, oEmbed, <c>embed.json</c>, QR codes) is not served. In Development, the server's own address stands in for it.
    /// </summary>
    public string? PublicBaseUrl { get; set; }

    /// <summary>
    /// Further clinics to render for, by the name that <see cref="ClinicSelector"/> gives: letters, digits, <c>-</c>, <c>_</c> and <c>.</c>, in
    /// any case. In configuration <c>ClinicContent:Clinics:desert-spine:Name</c> and so on; a change there takes effect without a restart.
    /// </summary>
    public IDictionary<string, ClinicProfile> Clinics { get; } = new Dictionary<string, ClinicProfile>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Of the clinics in <see cref="Clinics"/>, those that have a <see cref="PublicBaseUrl"/> of their own. In configuration
    /// <c>ClinicContent:Clinics:desert-spine:PublicBaseUrl</c>.
    /// </summary>
    public IDictionary<string, string> PublicBaseUrls { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Finds the clinic of a request, such as <c>context =&gt; context.Request.Query["clinic"]</c>: a name in <see cref="Clinics"/>, or null for
    /// the clinic of <see cref="ArticleRendererOptions.Clinic"/>, as an empty text is. A name that is not there is answered with 404. Null, the default, for that one clinic only.
    /// </summary>
    /// <remarks>Who selects by a request header also adds its name to the response's <c>Vary</c>, for caches on the way.</remarks>
    public Func<HttpContext, string?>? ClinicSelector { get; set; }

    /// <summary>
    /// The query parameter that the addresses of a clinic in <see cref="Clinics"/> carry, as in <c>/health/back-spasms?clinic=desert-spine</c>, so that
    /// its canonical links, feeds and frames lead to its own pages; clinics with an address of their own in <see cref="PublicBaseUrls"/> need none. Null
    /// when <see cref="ClinicSelector"/> goes by the path or the host alone.
    /// </summary>
    /// <value>The default is <c>clinic</c>.</value>
    public string? ClinicParameter { get; set; } = "clinic";

    /// <summary>How many bytes of content, as it is served, are kept in memory; 0 for none.</summary>
    /// <value>The default is 64 MiB.</value>
    public long CacheSize { get; set; } = DefaultCacheSize;

    /// <summary>How long a response may be used without asking again, in whole seconds.</summary>
    /// <value>The default is 5 minutes.</value>
    public TimeSpan MaxAge { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How long after <see cref="MaxAge"/> a cache may still give a response while it asks for a newer one (RFC 5861), in whole seconds.</summary>
    /// <value>The default is a day.</value>
    public TimeSpan StaleWhileRevalidate { get; set; } = TimeSpan.FromDays(1);
}
