using Microsoft.AspNetCore.Http;

namespace ClinicContent;

/// <summary>The headers of responses.</summary>
internal static class ContentHeaders
{
    public const string Methods = "GET, HEAD, OPTIONS";

    /// <summary>
    /// The content version of the packs, by which you see from outside that a corrected article is served. Pages do not have it: they name
    /// their article's version themselves, and each header takes a hundredth of the time of a page.
    /// </summary>
    public const string Version = "ClinicContent-Version";

    // RFC 8246: the name changes with the content.
    private const string Forever = "public, max-age=31536000, immutable";

    private const string ContentRequestHeaders = "If-Match, If-Modified-Since, If-None-Match, If-Range, If-Unmodified-Since, Range";

    /// <summary>Writes the headers of every response. Content is public and needs no credentials.</summary>
    public static void WriteCommon(IHeaderDictionary headers)
    {
        headers.AccessControlAllowOrigin = "*";
        headers.XContentTypeOptions = "nosniff";
        headers.Vary = "Accept-Encoding";
    }

    /// <summary>Writes the answer to a preflight request, which a browser sends before a script of another site uses its own headers.</summary>
    public static void WritePreflight(IHeaderDictionary headers)
    {
        headers.Allow = Methods;
        headers.AccessControlAllowMethods = "GET, HEAD";
        headers.AccessControlAllowHeaders = ContentRequestHeaders;
        headers.AccessControlMaxAge = "86400";
    }

    /// <summary>
    /// Restores the headers that make content public when a CORS policy of the host has written its own, which would keep other sites from
    /// embedding. Such a policy also answers preflight requests before the endpoint does.
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

    /// <summary>Writes the headers of a response even when its content is not sent.</summary>
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

    /// <summary>Writes the headers of a response to the words of a visitor, which no cache keeps, no other site is told of, and no search engine lists.</summary>
    public static void WriteUnkept(IHeaderDictionary headers)
    {
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex";
    }

    /// <summary>Writes the headers of a redirect, whose address has the words of a visitor as the request had them.</summary>
    public static void WriteMoved(IHeaderDictionary headers, ClinicSite site, SiteRoute route)
    {
        if (route.Caching == SiteRouteCaching.None)
        {
            WriteUnkept(headers);
        }
        else
        {
            headers.CacheControl = site.CacheControl;
        }
    }

    /// <summary>Writes the headers of a response with content.</summary>
    public static void WriteContent(IHeaderDictionary headers, ClinicSite site, in SiteResource resource, ContentCoding coding)
    {
        var route = resource.Route;
        headers.ContentType = route.MediaType;
        if (coding != ContentCoding.Identity)
        {
            headers.ContentEncoding = coding == ContentCoding.Brotli ? "br" : "gzip";
        }

        if (route.HasLanguage)
        {
            headers.ContentLanguage = resource.Language;
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
