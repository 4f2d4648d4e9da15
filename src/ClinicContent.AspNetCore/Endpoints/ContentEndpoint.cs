using Microsoft.AspNetCore.Http;

namespace ClinicContent;

/// <summary>Answers every request under the prefix.</summary>
internal sealed class ContentEndpoint(IArticleLibrary library, CurrentSettings settings, FallbackAddress fallback, PreparedContent prepared, Telemetry telemetry)
{
    public const string PathParameter = "path";

    public const string PathPattern = "{**" + PathParameter + "}";

    private readonly AcceptEncoding _acceptEncoding = new();

    // Sites differ by the path that a proxy or UsePathBase takes off before routing. There is one such path, or a few; a visitor cannot make more.
    private const int MaxPathBases = 8;

    private readonly Lock _making = new();

    private volatile ClinicSites[] _sites = [];

    /// <summary>True for the endpoint of <c>MapClinicContent</c> that matches every path under its prefix.</summary>
    public static bool IsFallback(Endpoint endpoint) => endpoint.Metadata.GetMetadata<ContentMount>()?.Pattern == PathPattern;

    public Task InvokeAsync(HttpContext context)
    {
        ContentHeaders.WriteCommon(context.Response.Headers);
        var current = settings.Value;
        var sites = Sites(current, ClinicSites.PathBaseOf(context.Request), context.GetEndpoint());
        var path = context.Request.RouteValues[PathParameter] is var value && value is SitePath read ? read : SiteRoutes.Read((string?)value ?? "", sites.Library);
        if (sites.Find(RequestClinic.NameIn(context, current.Web)) is not { } site)
        {
            return RespondWithError(context, sites.Default, ErrorResponse.NotFound, PageLanguage(sites.Default, path), isClinicKnown: false);
        }

        // What was mapped with other conventions, such as another authorization, is not answered here, be it prepared or not.
        if (path.Route is null || context.GetEndpoint()?.Metadata.GetMetadata<SiteRoute>() != path.Route)
        {
            return RespondWithError(context, site, ErrorResponse.NotFound, PageLanguage(site, path));
        }

        // What was asked for before is found by its path alone.
        var isRead = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        var key = new RepresentationKey(site, path.ToString(), _acceptEncoding.Choose(context.Request.Headers.AcceptEncoding));
        if (isRead && prepared.Find(key) is { } known)
        {
            return Respond(context, key, known, isKept: true);
        }

        if (!site.Content.TryFind(path, out var resource, out var isMoved))
        {
            return RespondWithError(context, site, ErrorResponse.NotFound, PageLanguage(site, path));
        }

        if (HttpMethods.IsOptions(context.Request.Method))
        {
            ContentHeaders.WritePreflight(context.Response.Headers);
            return End(context, StatusCodes.Status204NoContent, resource.Route);
        }

        if (!isRead)
        {
            context.Response.Headers.Allow = ContentHeaders.Methods;
            return RespondWithError(context, site, ErrorResponse.MethodNotAllowed, PageLanguage(site, path), resource.Route);
        }

        return isMoved ? Redirect(context, site, key.Name, resource)
            : resource.Route == SiteRoutes.Articles ? Articles(context, key, resource)
            : resource.Route == SiteRoutes.OEmbed ? OEmbed(context, sites, key, resource)
            : resource.Route.Caching == SiteRouteCaching.None ? Search(context, key, resource)
            : Respond(context, key, new(key.Site, resource, key.Coding));
    }

    private Task Articles(HttpContext context, RepresentationKey key, in SiteResource resource)
    {
        var errors = new List<string>();
        var query = QueryReader.Articles(context.Request.Query, key.Site.Library, errors);
        return errors.Count > 0
            ? RespondWithError(context, key.Site, ErrorResponse.BadRequest(errors), null, resource.Route)
            : RespondToQuery(context, key, resource with { Query = query });
    }

    private Task OEmbed(HttpContext context, ClinicSites sites, RepresentationKey key, in SiteResource resource)
    {
        if (context.Request.Query["format"] is { Count: > 0 } format && format != "json")
        {
            return RespondWithError(context, key.Site, ErrorResponse.FormatNotImplemented, null, resource.Route);
        }

        var errors = new List<string>();
        var query = QueryReader.OEmbed(context.Request.Query, errors);
        return errors.Count > 0 ? RespondWithError(context, key.Site, ErrorResponse.BadRequest(errors), null, resource.Route)
            : sites.FindByAddress(query.Url, key.Site) is not { } site ? RespondWithError(context, key.Site, ErrorResponse.NotFound, null, resource.Route)
            : RespondToQuery(context, key with { Site = site }, resource with { OEmbed = query });
    }

    // Nothing that a visitor typed is kept: neither here, nor in any cache.
    private Task Search(HttpContext context, RepresentationKey key, in SiteResource resource)
    {
        var errors = new List<string>();
        var query = QueryReader.Search(context.Request.Query, errors);
        return errors.Count > 0 && !resource.Route.IsPage
            ? RespondWithError(context, key.Site, ErrorResponse.BadRequest(errors), null, resource.Route)
            : SendUnkept(context, key, resource with { Search = query });
    }

    private async Task SendUnkept(HttpContext context, RepresentationKey key, SiteResource resource)
    {
        using var buffer = new PooledBuffer();
        Render(key.Site, resource, buffer);
        var bytes = key.Coding == ContentCoding.Identity ? buffer.WrittenMemory : PreparedContent.Encode(buffer.Written, key.Coding);
        var response = context.Response;
        ContentHeaders.WriteUnkept(response.Headers);
        ContentHeaders.WriteContent(response.Headers, key.Site, resource, key.Coding);
        response.ContentLength = bytes.Length;
        telemetry.Count(resource.Route.Name, response.StatusCode, "none");
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await response.Body.WriteAsync(bytes);
        }
    }

    // The path does not say what the query asks for, but the entity tag does.
    private Task RespondToQuery(HttpContext context, RepresentationKey key, in SiteResource resource)
    {
        var representation = new Representation(key.Site, resource, key.Coding);
        key = key with { Name = representation.EntityTag };
        return prepared.Find(key) is { } known ? Respond(context, key, known, isKept: true) : Respond(context, key, representation);
    }

    // What is found is kept already, be it without its bytes; anything else is from the second time on that it is asked for.
    private Task Respond(HttpContext context, RepresentationKey key, Representation representation, bool isKept = false)
    {
        if (!isKept && prepared.IsRepeated(key))
        {
            prepared.Keep(key, representation);
            isKept = true;
        }

        ContentHeaders.WriteValidators(context.Response.Headers, key.Site, representation);
        if (Preconditions.Evaluate(context.Request.Headers, representation.EntityTag, representation.Modified) is { } status)
        {
            return End(context, status, representation.Resource.Route);
        }

        return representation.Bytes is { } bytes
            ? Send(context, key.Site, representation, bytes, "hit")
            : isKept ? Send(context, key.Site, representation, Prepare(key, representation), "miss")
            : SendOnce(context, key.Site, representation);
    }

    private byte[] Prepare(RepresentationKey key, Representation representation) => prepared.Prepare(key, representation, unprepared =>
    {
        using var buffer = new PooledBuffer();
        Render(key.Site, unprepared.Resource, buffer);
        return PreparedContent.Encode(buffer.Written, unprepared.Coding);
    }).Bytes!;

    private async Task SendOnce(HttpContext context, ClinicSite site, Representation representation)
    {
        using var buffer = new PooledBuffer();
        Render(site, representation.Resource, buffer);
        var bytes = representation.Coding == ContentCoding.Identity ? buffer.WrittenMemory : PreparedContent.Encode(buffer.Written, representation.Coding);
        await Send(context, site, representation, bytes, "miss");
    }

    private static void Render(ClinicSite site, SiteResource resource, PooledBuffer output)
    {
        using var activity = Telemetry.Source.StartActivity("ClinicContent.Render");
        activity?.SetTag("clinic_content.format", resource.Route.Name);
        activity?.SetTag("clinic_content.language", resource.Language);
        site.Content.Write(resource, output);
    }

    private Task Send(HttpContext context, ClinicSite site, Representation representation, ReadOnlyMemory<byte> bytes, string cache)
    {
        var (response, route) = (context.Response, representation.Resource.Route);
        var (status, isGet) = (StatusCodes.Status200OK, HttpMethods.IsGet(context.Request.Method));
        if (isGet
            && ByteRange.Parse(context.Request.Headers.Range) is { } range
            && Preconditions.AllowRange(context.Request.Headers, representation.EntityTag))
        {
            if (ByteRange.Of(range, bytes.Length) is not { } part)
            {
                response.Headers.ContentRange = $"bytes */{bytes.Length}";
                return RespondWithError(context, site, ErrorResponse.RangeNotSatisfiable, route.IsPage ? representation.Resource.Language : null, route);
            }

            status = StatusCodes.Status206PartialContent;
            response.Headers.ContentRange = $"bytes {part.Start}-{part.Start + part.Length - 1}/{bytes.Length}";
            bytes = bytes.Slice(part.Start, part.Length);
        }

        response.StatusCode = status;
        ContentHeaders.WriteContent(response.Headers, site, representation.Resource, representation.Coding);
        response.ContentLength = bytes.Length;
        telemetry.Count(route.Name, status, cache);

        // Without RequestAborted, for which the server would make a token source on each request: it ends the writing itself when the client leaves.
        return isGet ? response.Body.WriteAsync(bytes).AsTask() : Task.CompletedTask;
    }

    private Task Redirect(HttpContext context, ClinicSite site, string path, in SiteResource resource)
    {
        // Relative, so that it is right behind any proxy, and made of known names alone; the query keeps its encoding.
        var location = string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/'))) + site.Content.GetPath(resource);
        context.Response.Headers.Location = (location.Length == 0 ? "./" : location) + context.Request.QueryString.ToUriComponent();
        ContentHeaders.WriteMoved(context.Response.Headers, site, resource.Route);
        return End(context, StatusCodes.Status301MovedPermanently, resource.Route);
    }

    private Task End(HttpContext context, int status, SiteRoute route)
    {
        context.Response.StatusCode = status;
        telemetry.Count(route.Name, status, "none");
        return Task.CompletedTask;
    }

    private Task RespondWithError(HttpContext context, ClinicSite site, ErrorResponse error, string? pageLanguage, SiteRoute? route = null, bool isClinicKnown = true)
    {
        telemetry.Count(route?.Name ?? Telemetry.NoRoute, error.Status, "none");
        return error.WriteAsync(context, site, pageLanguage, context.Request.RouteValues[PathParameter]?.ToString() ?? "", isClinicKnown);
    }

    // The language of the page that says what is wrong; null where programs ask.
    private static string? PageLanguage(ClinicSite site, SitePath path) =>
        IsDataPath(path.ToString()) ? null
        : site.Library.Languages.Contains(path.Language) ? path.Language
        : ErrorLanguage(site);

    /// <summary>The language of error pages where the path names none. Corrected articles, which a running program takes up, may have lost the default one.</summary>
    public static string ErrorLanguage(ClinicSite site) =>
        site.Library.Languages.Contains(site.Library.DefaultLanguage) ? site.Library.DefaultLanguage : site.Library.Languages[0];

    private static bool IsDataPath(string path) => path.EndsWith(".json", StringComparison.Ordinal) || path.TrimEnd('/') == SiteRoutes.OEmbed.Pattern;

    /// <summary>The sites of all clinics, for a request that another endpoint answers.</summary>
    /// <param name="context">The request.</param>
    /// <param name="mapped">An endpoint of this call of <c>MapClinicContent</c>.</param>
    public ClinicSites SitesOf(HttpContext context, Endpoint mapped) => Sites(settings.Value, ClinicSites.PathBaseOf(context.Request), mapped);

    /// <summary>
    /// Makes the sites that the first request needs, and writes a page that nobody gets, so that the first visitor waits neither for them nor for
    /// the runtime, which looks up the code of a method at its first call.
    /// </summary>
    /// <param name="mapped">An endpoint of the call of <c>MapClinicContent</c>.</param>
    public void Prepare(Endpoint mapped)
    {
        // In Development the address of the site is that of a server that does not listen yet.
        if (fallback.IsOfServer)
        {
            return;
        }

        var sites = Sites(settings.Value, "", mapped);
        var site = sites.Default;
        if (sites.Library.All is [var article, ..] && site.Content.TryFind(SiteRoutes.Read(article.Slug, sites.Library), out var resource, out _))
        {
            var headers = new HeaderDictionary();
            ContentHeaders.WriteCommon(headers);
            ContentHeaders.WriteValidators(headers, site, new(site, resource, ContentCoding.Identity));
            ContentHeaders.WriteContent(headers, site, resource, ContentCoding.Identity);
            using var buffer = new PooledBuffer();
            site.Content.Write(resource, buffer);
        }
    }

    private ClinicSites Sites(Settings current, string pathBase, Endpoint? mapped)
    {
        // One snapshot answers a whole request. Corrected articles make another one, and other options make other settings: then nothing that was
        // prepared is found any more.
        var snapshot = library.GetSnapshot();
        if (Find(_sites, current, snapshot, pathBase) is { } known)
        {
            return known;
        }

        // One at a time: of two that are made at once, the later would take the place of the other, and what was prepared for that one be lost.
        lock (_making)
        {
            return Find(_sites, current, snapshot, pathBase) ?? Make(current, snapshot, pathBase, mapped);
        }
    }

    private ClinicSites Make(Settings current, IArticleLibrary snapshot, string pathBase, Endpoint? mapped)
    {
        var valid = Array.FindAll(_sites, sites => sites.IsFor(current, snapshot));
        if (valid.Length >= MaxPathBases && pathBase.Length > 0)
        {
            pathBase = "";
            if (Find(valid, current, snapshot, pathBase) is { } bare)
            {
                return bare;
            }
        }

        var made = new ClinicSites(current, snapshot, fallback.Value, pathBase, ContentMount.PrefixOf(mapped));
        _sites = [.. valid, made];
        return made;
    }

    private static ClinicSites? Find(ClinicSites[] all, Settings current, IArticleLibrary snapshot, string pathBase)
    {
        foreach (var sites in all)
        {
            if (sites.IsFor(current, snapshot) && sites.PathBase.Equals(pathBase, StringComparison.OrdinalIgnoreCase))
            {
                return sites;
            }
        }

        return null;
    }
}
