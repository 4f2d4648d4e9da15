using Microsoft.AspNetCore.Http;

namespace ClinicContent;

/// <summary>The headers of responses.</summary>
internal static class ContentHeaders
{
    public const string Methods = "GET, HEAD, OPTIONS";

    /// <summary>
    /// The content version of the packs that answered, so that whoever corrected an article sees from outside that it is served. Not with pages:
    /// they name their article's version themselves, and each header takes a hundredth of the time that a page takes.
    /// </summary>
    public const string Version = "ClinicContent-Version";

    // RFC 8246: the name changes with the content.
    private const string Forever = "public, max-age=31536000, immutable";

    private const string ContentRequestHeaders = "If-Match, If-Modified-Since, If-None-Match, If-Range, If-Unmodified-Since, Range";

    /// <summary>What every response has. Content is for all to read, without anybody's credentials.</summary>
    public static void WriteCommon(IHeaderDictionary headers)
    {
        headers.AccessControlAllowOrigin = "*";
        headers.XContentTypeOptions = "nosniff";
        headers.Vary = "Accept-Encoding";
    }

    /// <summary>What a browser asks before a script of another site sends headers of its own.</summary>
    public static void WritePreflight(IHeaderDictionary headers)
    {
        headers.Allow = Methods;
        headers.AccessControlAllowMethods = "GET, HEAD";
        headers.AccessControlAllowHeaders = ContentRequestHeaders;
        headers.AccessControlMaxAge = "86400";
    }

    /// <summary>
    /// Puts back what says that content is for all to read, where a CORS policy of the host has written its own: it would keep other sites from embedding. It
    /// answers what a browser asks first before the endpoint does, too.
    /// </summary>
    public static Task RestoreCors(object state)
    {
        var (request, headers) = (((HttpContext)state).Request, ((HttpContext)state).Response.Headers);
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlAllowCredentials = default;
        if (HttpMethods.IsOptions(request.Method) && request.Headers.AccessControlRequestMethod.Count > 0)
        {
            WritePreflight(headers);
        }

        return Task.CompletedTask;
    }

    /// <summary>What a response has even when its content is not sent.</summary>
    public static void WriteValidators(IHeaderDictionary headers, ClinicSite site, Representation representation)
    {
        var route = representation.Resource.Route;
        headers.ETag = representation.EntityTag;
        headers.LastModified = representation.LastModified;
        headers.CacheControl = route.Caching == SiteRouteCaching.Immutable ? Forever : site.CacheControl;
        if (!route.IsPage)
        {
            headers[Version] = site.ContentVersion;
        }
    }

    /// <summary>What a response with content has.</summary>
    public static void WriteContent(IHeaderDictionary headers, ClinicSite site, Representation representation)
    {
        var route = representation.Resource.Route;
        headers.ContentType = route.MediaType;
        if (representation.Coding != ContentCoding.Identity)
        {
            headers.ContentEncoding = representation.Coding == ContentCoding.Brotli ? "br" : "gzip";
        }

        if (route.HasLanguage)
        {
            headers.ContentLanguage = representation.Resource.Language;
        }

        if (!route.IsPage)
        {
            headers.AcceptRanges = "bytes";
            headers.AccessControlExposeHeaders = "Content-Range, ETag, " + Version;
        }
        else if (!route.IsForOtherSites)
        {
            headers.ContentSecurityPolicy = site.PageSecurityPolicy;
        }
        else
        {
            headers.ContentSecurityPolicy = site.EmbedSecurityPolicy;

            // A page that isolates itself (require-corp) frames only what does so too; without credentials, images need no word of their hosts.
            headers["Cross-Origin-Embedder-Policy"] = "credentialless";
        }

        if (route.IsForOtherSites)
        {
            headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        }
    }
}
