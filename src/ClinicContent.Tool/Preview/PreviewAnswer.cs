using System.Globalization;
using System.Net;
using System.Text;

namespace ClinicContent.Tool;

/// <summary>What the preview answers to a request.</summary>
/// <param name="Status">The status.</param>
/// <param name="ContentType">The type of the content.</param>
/// <param name="Bytes">The content; null when it has no end.</param>
/// <param name="Policy">The Content-Security-Policy; null for what states its own or needs none.</param>
internal sealed record PreviewAnswer(HttpStatusCode Status, string ContentType, byte[]? Bytes, string? Policy = null)
{
    private const string PagePolicy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static PreviewAnswer Text(HttpStatusCode status, string text) => new(status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(text + "\n"));

    /// <summary>The answer that events follow.</summary>
    public static PreviewAnswer Events { get; } = new(HttpStatusCode.OK, "text/event-stream", null);

    /// <summary>The answer to a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="host">The host that the preview is.</param>
    /// <param name="state">What is shown.</param>
    public static PreviewAnswer To(PreviewRequest request, string host, PreviewState? state) =>
        request.Host != host ? Text(HttpStatusCode.MisdirectedRequest, $"This preview is at http://{host}/ only.")
        : request.Method is not ("GET" or "HEAD") ? Text(HttpStatusCode.MethodNotAllowed, "A preview can only be read.")
        : To(request.Path, state);

    /// <summary>The answer as it is sent.</summary>
    public byte[] ToHttp(bool withContent)
    {
        var head = new StringBuilder();
        head.Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {(int)Status} {Status}\r\nContent-Type: {ContentType}\r\n");
        head.Append("Connection: close\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nCross-Origin-Resource-Policy: same-origin\r\n");
        head.Append(Status == HttpStatusCode.MethodNotAllowed ? "Allow: GET, HEAD\r\n" : "");
        head.Append(Policy is null ? "" : $"Content-Security-Policy: {Policy}\r\n");
        head.Append(Bytes is null ? "" : FormattableString.Invariant($"Content-Length: {Bytes.Length}\r\n"));
        return [.. Encoding.ASCII.GetBytes($"{head}\r\n"), .. withContent ? Bytes ?? [] : []];
    }

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
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json",
        ".svg" => "image/svg+xml",
        ".xml" => "application/xml",
        ".atom" => "application/atom+xml; charset=utf-8",
        ".md" => "text/markdown; charset=utf-8",
        _ => "text/plain; charset=utf-8",
    };
}
