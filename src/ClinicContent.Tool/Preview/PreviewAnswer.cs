using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace ClinicContent.Tool;

/// <summary>The preview's answer to a request.</summary>
/// <param name="Status">The status.</param>
/// <param name="ContentType">The type of the content.</param>
/// <param name="Bytes">The content; null when it has no end.</param>
/// <param name="Policy">The Content-Security-Policy; null for an answer that states its own or needs none.</param>
/// <param name="Location">The address of a redirection; null for none.</param>
internal sealed record PreviewAnswer(HttpStatusCode Status, string ContentType, byte[]? Bytes, string? Policy = null, string? Location = null)
{
    private const string PlainText = "text/plain; charset=utf-8";
    private const string PagePolicy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static PreviewAnswer Text(HttpStatusCode status, string text) => new(status, PlainText, Encoding.UTF8.GetBytes(text + "\n"));

    /// <summary>The answer that is followed by events.</summary>
    public static PreviewAnswer Events { get; } = new(HttpStatusCode.OK, "text/event-stream", null);

    /// <summary>Gets the answer to a request.</summary>
    /// <param name="method">Its method.</param>
    /// <param name="target">Its path and query.</param>
    /// <param name="named">The host that it names.</param>
    /// <param name="host">The host that the preview is.</param>
    /// <param name="state">The state of the preview.</param>
    public static PreviewAnswer To(string method, string target, HostString named, string host, PreviewState? state) =>
        !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method) && named.Value == host ? Text(HttpStatusCode.MethodNotAllowed, "A preview can only be read.")
        : named.Value == host ? To(target.Split('?')[0], state)
        : IsLocalhost(named, host) && target.StartsWith('/') && !target.StartsWith("//", StringComparison.Ordinal) ? new(HttpStatusCode.TemporaryRedirect, PlainText, [], Location: $"http://{host}{target}")
        : Text(HttpStatusCode.MisdirectedRequest, $"This preview is at http://{host}/ only.");

    /// <summary>Writes the status and headers.</summary>
    public void WriteHead(HttpResponse response)
    {
        response.StatusCode = (int)Status;
        response.ContentType = ContentType;
        response.ContentLength = Bytes?.Length;
        response.Headers.Connection = "close";
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers.Allow = Status == HttpStatusCode.MethodNotAllowed ? "GET, HEAD" : default(StringValues);
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.Location = Location;
    }

    // Other names of this computer alone (RFC 6761 for the first). Pages have one origin, so that these lead to the address.
    private static bool IsLocalhost(HostString named, string host) =>
        (named.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || named.Host == "[::1]") && named.Port == new HostString(host).Port;

    private static PreviewAnswer To(string path, PreviewState? state) => path switch
    {
        "/" => Page("preview.html"),
        "/preview.css" or "/preview.js" => Page(path[1..]),
        _ when path.StartsWith($"/{PreviewContent.SitesPath}", StringComparison.Ordinal) && state is not null => OfSite(path[(PreviewContent.SitesPath.Length + 1)..], state),
        _ => Text(HttpStatusCode.NotFound, "There is no such page in the preview."),
    };

    private static PreviewAnswer Page(string name)
    {
        using var resource = typeof(PreviewAnswer).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return new(HttpStatusCode.OK, TypeOf(name), bytes, PagePolicy);
    }

    private static PreviewAnswer OfSite(string path, PreviewState state)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || !int.TryParse(path.AsSpan(0, slash), out var number) || number < 0 || number >= state.Clinics.Count)
        {
            return Text(HttpStatusCode.NotFound, "There is no such clinic in the preview.");
        }

        var file = path[(slash + 1)..];
        file = file.Length == 0 || file[^1] == '/' ? file + "index.html" : file;
        if (state.Clinics[number].Site.Value is not { } site || SiteFiles.Find(site, file) is not { } found)
        {
            return Text(HttpStatusCode.NotFound, "There is no such page in the preview: it was removed, renamed or never there.");
        }

        using var bytes = new PooledBuffer();
        found.Write(bytes);
        return new(HttpStatusCode.OK, found.MediaType, bytes.Written.ToArray());
    }

    private static string TypeOf(string file) => Path.GetExtension(file) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        _ => "text/html; charset=utf-8",
    };
}
