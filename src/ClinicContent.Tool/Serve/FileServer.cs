using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ClinicContent.Tool;

/// <summary>Serves an exported site on this computer alone, on the loopback addresses of IPv4 and IPv6.</summary>
internal sealed class FileServer : IDisposable
{
    private readonly WebApplication _application;
    private readonly FileSite _site;

    /// <param name="site">The site.</param>
    /// <param name="port">The port.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public FileServer(FileSite site, int port)
    {
        _site = site;
        _application = LoopbackApplication.Start(port, AnswerAsync);
        Address = FormattableString.Invariant($"http://{IPAddress.Loopback}:{port}{site.Root}");
    }

    public string Address { get; }

    /// <summary>Serves until it is told to end.</summary>
    public async Task RunAsync(CancellationToken end)
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = end.Register(ended.SetResult);
        await ended.Task.ConfigureAwait(false);
        await _application.StopAsync(CancellationToken.None).ConfigureAwait(false);
    }

    public void Dispose() => ((IDisposable)_application).Dispose();

    private async Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers.CacheControl = "no-cache";
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.Headers.Allow = "GET, HEAD";
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        var (status, file, mediaType, location) = _site.Find(request.Path.Value ?? "/");
        response.StatusCode = status;
        if (location is not null)
        {
            response.Headers.Location = location + request.QueryString;
        }

        if (file is not null)
        {
            var bytes = await File.ReadAllBytesAsync(file, context.RequestAborted).ConfigureAwait(false);
            (response.ContentType, response.ContentLength) = (mediaType, bytes.Length);
            if (HttpMethods.IsGet(request.Method))
            {
                await response.Body.WriteAsync(bytes, context.RequestAborted).ConfigureAwait(false);
            }
        }
    }
}
