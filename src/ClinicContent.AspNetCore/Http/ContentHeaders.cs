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

    /// <summary>What a response has even when its content is not sent.</summary>
    public static void WriteValidators(IHeaderDictionary headers, ClinicSite site, Representation representation)
    {
        headers.ETag = representation.EntityTag;
        headers.LastModified = representation.LastModified;
        headers.CacheControl = IsPinned(representation.Request.Address.Kind) ? Forever : site.CacheControl;
        if (!IsPage(representation.Request.Address.Kind))
        {
            headers[Version] = site.ContentVersion;
        }
    }

    /// <summary>What a response with content has.</summary>
    public static void WriteContent(IHeaderDictionary headers, ClinicSite site, Representation representation)
    {
        var address = representation.Request.Address;
        headers.ContentType = TypeOf(address.Kind);
        if (representation.Coding != ContentCoding.Identity)
        {
            headers.ContentEncoding = representation.Coding == ContentCoding.Brotli ? "br" : "gzip";
        }

        if (!IsPage(address.Kind))
        {
            headers.AcceptRanges = "bytes";
            headers.AccessControlExposeHeaders = "Content-Range, ETag, " + Version;
        }

        if (HasOneLanguage(address.Kind))
        {
            headers.ContentLanguage = address.Language;
        }

        if (address.Kind is ContentKind.Index or ContentKind.Page)
        {
            headers.ContentSecurityPolicy = site.PageSecurityPolicy;
        }
        else if (address.Kind == ContentKind.Embed)
        {
            headers.ContentSecurityPolicy = site.EmbedSecurityPolicy;

            // A page that isolates itself (require-corp) frames only what does so too; without credentials, images need no word of their hosts.
            headers["Cross-Origin-Embedder-Policy"] = "credentialless";
        }

        if (address.Kind == ContentKind.Embed || IsAsset(address.Kind))
        {
            headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        }
    }

    /// <summary>Whether people read the content in a browser, and so its errors.</summary>
    public static bool IsPage(ContentKind kind) => TypeOf(kind).StartsWith("text/html", StringComparison.Ordinal);

    private static bool HasOneLanguage(ContentKind kind) =>
        kind is not (ContentKind.Articles or ContentKind.Sitemap or ContentKind.LlmsText or ContentKind.OEmbed or ContentKind.QrCode) && !IsAsset(kind);

    private static bool IsAsset(ContentKind kind) => kind is ContentKind.EmbedScript or ContentKind.EmbedIndex or ContentKind.StyleSheet || IsPinned(kind);

    private static bool IsPinned(ContentKind kind) => kind is ContentKind.PinnedEmbedScript or ContentKind.PinnedStyleSheet;

    private static string TypeOf(ContentKind kind) => kind switch
    {
        ContentKind.Json or ContentKind.Section or ContentKind.Articles or ContentKind.OEmbed or ContentKind.EmbedIndex => "application/json",
        ContentKind.Markdown => "text/markdown; charset=utf-8",
        ContentKind.Text or ContentKind.LlmsText => "text/plain; charset=utf-8",
        ContentKind.JsonFeed => "application/feed+json",
        ContentKind.AtomFeed => "application/atom+xml",
        ContentKind.Sitemap => "application/xml",
        ContentKind.QrCode => "image/svg+xml",
        ContentKind.EmbedScript or ContentKind.PinnedEmbedScript => "text/javascript; charset=utf-8",
        ContentKind.StyleSheet or ContentKind.PinnedStyleSheet => "text/css; charset=utf-8",
        _ => "text/html; charset=utf-8",
    };
}
