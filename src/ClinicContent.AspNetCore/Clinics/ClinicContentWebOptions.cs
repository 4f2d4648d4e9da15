using Microsoft.AspNetCore.Http;

namespace ClinicContent;

/// <summary>
/// Options for serving articles: addresses, clinics and caching. All but the selector can be bound from the configuration section
/// <c>ClinicContent</c>. They are validated when the host starts, with all errors at once.
/// </summary>
public sealed class ClinicContentWebOptions
{
    /// <summary>The default of <see cref="CacheSize"/>, in bytes: 64 MiB.</summary>
    public const long DefaultCacheSize = 64 * 1024 * 1024;

    /// <summary>
    /// The public address of the program, without the prefix of <c>MapClinicContent</c>, such as <c>https://clinic.example</c>. Canonical
    /// links, feeds, the sitemap and oEmbed use it, and never a header of the request. A path base, which <c>UsePathBase</c> or a proxy
    /// takes off requests, is added unless the address already contains it. Null, the default, when the address is not known: pages then
    /// have no canonical link, and the site serves no feeds, sitemap, oEmbed, <c>embed.json</c> and QR codes. In Development, the server's
    /// own address takes its place.
    /// </summary>
    public string? PublicBaseUrl { get; set; }

    /// <summary>
    /// Further clinics to render for, by the name that <see cref="ClinicSelector"/> returns: letters, digits, <c>-</c>, <c>_</c> and
    /// <c>.</c>, in any case. The configuration keys are <c>ClinicContent:Clinics:desert-spine:Name</c> and so on; a change of
    /// configuration takes effect without a restart.
    /// </summary>
    public IDictionary<string, ClinicProfile> Clinics { get; } = new Dictionary<string, ClinicProfile>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The own <see cref="PublicBaseUrl"/> of clinics in <see cref="Clinics"/>, by the clinic's name. The configuration key is
    /// <c>ClinicContent:Clinics:desert-spine:PublicBaseUrl</c>.
    /// </summary>
    public IDictionary<string, string> PublicBaseUrls { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Selects the clinic of a request, for example <c>context =&gt; context.Request.Query["clinic"]</c>. It returns a name in
    /// <see cref="Clinics"/>, or null or an empty text for the clinic of <see cref="ArticleRendererOptions.Clinic"/>. An unknown name is
    /// answered with 404. Null, the default, when there is only that one clinic.
    /// </summary>
    /// <remarks>If you select by a request header, add its name to the response's <c>Vary</c> header, for shared caches.</remarks>
    public Func<HttpContext, string?>? ClinicSelector { get; set; }

    /// <summary>
    /// The query parameter that selects a clinic of <see cref="Clinics"/>, as in <c>/health/back-spasms?clinic=desert-spine</c>;
    /// <c>clinic</c> by default. Canonical links, feeds and frames carry it, so that they lead to the clinic's own pages; those of clinics
    /// with an address in <see cref="PublicBaseUrls"/> do not. Null when <see cref="ClinicSelector"/> reads the path or the host instead.
    /// </summary>
    /// <value>The default is <c>clinic</c>.</value>
    public string? ClinicParameter { get; set; } = "clinic";

    /// <summary>The size of the cache of served content, in bytes; 0 disables it. The default is <see cref="DefaultCacheSize"/>.</summary>
    /// <value>The default is 64 MiB.</value>
    public long CacheSize { get; set; } = DefaultCacheSize;

    /// <summary>The time for which a response may be used without revalidation, in whole seconds; 5 minutes by default.</summary>
    /// <value>The default is 5 minutes.</value>
    public TimeSpan MaxAge { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>The time after <see cref="MaxAge"/> for which a cache may still serve a response while it revalidates it (RFC 5861), in whole seconds; 1 day by default.</summary>
    /// <value>The default is a day.</value>
    public TimeSpan StaleWhileRevalidate { get; set; } = TimeSpan.FromDays(1);
}
