using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ClinicContent.Tool;

/// <summary>
/// Serves a preview on this computer alone: on the loopback addresses of IPv4 and IPv6, and only to clients that name one of them. It serves only rendered
/// content, so no file can be requested. Another site's page can neither reach it under a name of its own nor read its answers.
/// </summary>
internal sealed class PreviewServer : IDisposable
{
    public const int UsualPort = 8042;

    private readonly WebApplication _application;
    private readonly string _folder;
    private readonly PreviewEvents _events = new();
    private readonly TaskCompletionSource _shown = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _end = new();
    private volatile PreviewState? _state;

    private PreviewServer(int port, string folder)
    {
        _folder = folder;
        _application = LoopbackApplication.Start(port, AnswerAsync);
        Host = FormattableString.Invariant($"{IPAddress.Loopback}:{port}");
    }

    public string Address => $"http://{Host}/";

    private string Host { get; } = "";

    /// <summary>Begins to listen. Requests wait for the first state.</summary>
    /// <param name="port">The port; null for the usual one, or any if that is taken.</param>
    /// <param name="folder">The folder that paths are shown from.</param>
    /// <exception cref="CommandException">The port is taken.</exception>
    public static PreviewServer Listen(int? port, string folder) => LoopbackPort.Listen(port, UsualPort, number => new PreviewServer(number, folder));

    /// <summary>Shows a state on every open page, and on those opened later.</summary>
    public void Show(PreviewState state)
    {
        _state = state;
        _events.Publish(PreviewJson.Write(state, _folder));
        _shown.TrySetResult();
    }

    /// <summary>Ends the preview, even with open listeners.</summary>
    public async Task EndAsync()
    {
        await _end.CancelAsync().ConfigureAwait(false);
        await _application.StopAsync(CancellationToken.None).ConfigureAwait(false);
    }

    public void Dispose()
    {
        ((IDisposable)_application).Dispose();
        _end.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _end.Token);
        try
        {
            await _shown.Task.WaitAsync(end.Token).ConfigureAwait(false);

            // As it was asked for: the server has resolved dots in the path, which no address of a preview has.
            var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
            var path = target.Split('?')[0];
            var isEvents = HttpMethods.IsGet(request.Method) && path == PreviewEvents.Path && request.Host.Value == Host;
            var answer = isEvents ? PreviewAnswer.Events : PreviewAnswer.To(request.Method, target, request.Host, Host, _state);
            answer.WriteHead(response);
            if (isEvents)
            {
                await _events.SendAsync(response.Body, end.Token).ConfigureAwait(false);
            }
            else if (!HttpMethods.IsHead(request.Method))
            {
                await response.Body.WriteAsync(answer.Bytes, end.Token).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            // The client has gone, or the preview ends.
            context.Abort();
        }
    }
}
