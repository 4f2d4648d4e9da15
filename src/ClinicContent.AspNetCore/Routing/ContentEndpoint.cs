using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ClinicContent;

/// <summary>Answers every request under the prefix.</summary>
internal sealed class ContentEndpoint(IArticleLibrary library, CurrentSettings settings, FallbackAddress fallback, CompressedContent compressed, Telemetry telemetry)
{
    public const string PathParameter = "path";

    public const string PathPattern = "{**" + PathParameter + "}";

    private volatile ClinicSites? _sites;

    /// <summary>The path that the articles stand under, the prefixes of groups included, without a slash at its end.</summary>
    public static string PrefixOf(RouteEndpoint endpoint) =>
        ("/" + endpoint.RoutePattern.RawText![..^PathPattern.Length].Trim('/')).TrimEnd('/');

    public Task InvokeAsync(HttpContext context)
    {
        var path = (string?)context.Request.RouteValues[PathParameter] ?? "";
        ContentHeaders.WriteCommon(context.Response.Headers);
        var current = settings.Value;
        var site = Sites(current, context).Find(current.Web.ClinicSelector?.Invoke(context));
        if (site is null || !ContentPath.TryFind(library, path, out var address, out var moved))
        {
            return Refuse(context, Refusal.NotFound, ContentPath.IsJson(path));
        }

        if (HttpMethods.IsOptions(context.Request.Method))
        {
            ContentHeaders.WritePreflight(context.Response.Headers);
            return End(context, StatusCodes.Status204NoContent, address.Kind);
        }

        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.Headers.Allow = ContentHeaders.Methods;
            return Refuse(context, Refusal.MethodNotAllowed, ContentPath.IsJson(path), address.Kind);
        }

        if (moved)
        {
            return Redirect(context, site, path, address);
        }

        return address.Kind switch
        {
            ContentKind.Articles => Articles(context, site, address),
            ContentKind.OEmbed => OEmbed(context, site, address),
            _ => Respond(context, site, new(address)),
        };
    }

    private Task Articles(HttpContext context, ClinicSite site, in ContentAddress address)
    {
        var faults = new List<string>();
        var query = QueryReader.Articles(context.Request.Query, faults);
        return faults.Count > 0 ? Refuse(context, Refusal.BadRequest(faults), true, address.Kind) : Respond(context, site, new(address, query));
    }

    private Task OEmbed(HttpContext context, ClinicSite site, in ContentAddress address)
    {
        if (context.Request.Query["format"] is { Count: > 0 } format && format != "json")
        {
            return Refuse(context, Refusal.FormatNotImplemented, true, address.Kind);
        }

        var faults = new List<string>();
        var query = QueryReader.OEmbed(context.Request.Query, faults);
        return faults.Count > 0 ? Refuse(context, Refusal.BadRequest(faults), true, address.Kind)
            : !site.Content.TryGetArticle(query.Url, out _) ? Refuse(context, Refusal.NotFound, true, address.Kind)
            : Respond(context, site, new(address, OEmbed: query));
    }

    private Task Respond(HttpContext context, ClinicSite site, in ContentRequest request)
    {
        var headers = context.Request.Headers;
        var coding = AcceptEncoding.Choose(headers.AcceptEncoding);
        var entityTag = site.EntityTag(request, coding);
        var modified = site.ModifiedOf(request.Address);
        ContentHeaders.WriteValidators(context.Response.Headers, site, entityTag, modified);
        if (Preconditions.Evaluate(headers, entityTag, modified) is { } status)
        {
            return End(context, status, request.Address.Kind);
        }

        return coding == ContentCoding.Identity ? RespondPlain(context, site, request, entityTag) : RespondCompressed(context, site, request, coding, entityTag);
    }

    private async Task RespondPlain(HttpContext context, ClinicSite site, ContentRequest request, string entityTag)
    {
        using var buffer = new RentedBuffer();
        if (!Render(site, request, buffer))
        {
            await Refuse(context, Refusal.NotFound, true, request.Address.Kind);
            return;
        }

        await Send(context, site, request, entityTag, buffer.Written, "none");
    }

    private Task RespondCompressed(HttpContext context, ClinicSite site, ContentRequest request, ContentCoding coding, string entityTag)
    {
        var bytes = compressed.Get(entityTag, () => Compress(site, request, coding), out var found);
        if (bytes.Length == 0)
        {
            return Refuse(context, Refusal.NotFound, true, request.Address.Kind);
        }

        context.Response.Headers.ContentEncoding = coding == ContentCoding.Brotli ? "br" : "gzip";
        return Send(context, site, request, entityTag, bytes, found ? "hit" : "miss");
    }

    private static byte[] Compress(ClinicSite site, in ContentRequest request, ContentCoding coding)
    {
        using var buffer = new RentedBuffer();
        return Render(site, request, buffer) ? CompressedContent.Compress(buffer.Written.Span, coding) : [];
    }

    private static bool Render(ClinicSite site, in ContentRequest request, RentedBuffer buffer)
    {
        using var activity = Telemetry.Source.StartActivity("ClinicContent.Render");
        activity?.SetTag("clinic_content.format", FormatName.Of(request.Address.Kind));
        activity?.SetTag("clinic_content.language", request.Address.Language);
        return site.Write(request, buffer);
    }

    private async Task Send(HttpContext context, ClinicSite site, ContentRequest request, string entityTag, ReadOnlyMemory<byte> bytes, string cache)
    {
        var response = context.Response;
        var status = StatusCodes.Status200OK;
        if (HttpMethods.IsGet(context.Request.Method)
            && ByteRange.Parse(context.Request.Headers.Range) is { } range
            && Preconditions.AllowRange(context.Request.Headers, entityTag))
        {
            if (range.Of(bytes.Length) is not { } part)
            {
                response.Headers.ContentRange = $"bytes */{bytes.Length}";
                response.Headers.ContentEncoding = default;
                await Refuse(context, Refusal.RangeNotSatisfiable, ContentHeaders.IsJson(request.Address.Kind), request.Address.Kind);
                return;
            }

            status = StatusCodes.Status206PartialContent;
            response.Headers.ContentRange = $"bytes {part.Start}-{part.Start + part.Length - 1}/{bytes.Length}";
            bytes = bytes.Slice(part.Start, part.Length);
        }

        response.StatusCode = status;
        ContentHeaders.WriteContent(response.Headers, site, request.Address);
        response.ContentLength = bytes.Length;
        telemetry.Count(FormatName.Of(request.Address.Kind), status, cache);
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await response.BodyWriter.WriteAsync(bytes, context.RequestAborted);
        }
    }

    private Task Redirect(HttpContext context, ClinicSite site, string path, in ContentAddress address)
    {
        // Relative, so that it is right behind any proxy, and made of known names alone; the query keeps its encoding.
        var location = string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/'))) + address.Path(library.DefaultLanguage);
        context.Response.Headers.Location = (location.Length == 0 ? "./" : location) + context.Request.QueryString.ToUriComponent();
        context.Response.Headers.CacheControl = site.CacheControl;
        return End(context, StatusCodes.Status301MovedPermanently, address.Kind);
    }

    private Task End(HttpContext context, int status, ContentKind kind)
    {
        context.Response.StatusCode = status;
        telemetry.Count(FormatName.Of(kind), status, "none");
        return Task.CompletedTask;
    }

    private Task Refuse(HttpContext context, Refusal refusal, bool asJson, ContentKind? kind = null)
    {
        telemetry.Count(kind is null ? FormatName.None : FormatName.Of(kind.Value), refusal.Status, "none");
        return refusal.WriteAsync(context, asJson);
    }

    private ClinicSites Sites(Settings current, HttpContext context)
    {
        var sites = _sites;
        if (sites is null || !sites.AreOf(current))
        {
            _sites = sites = new ClinicSites(current, library, fallback.Value, PrefixOf((RouteEndpoint)context.GetEndpoint()!));
        }

        return sites;
    }
}
