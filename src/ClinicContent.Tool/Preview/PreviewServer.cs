using System.Net;
using System.Net.Sockets;

namespace ClinicContent.Tool;

/// <summary>
/// Serves a preview on this computer alone: on the loopback address, to who names that address, and nothing but what is rendered, so that no
/// file can be asked for. Another site's page can neither reach it under a name of its own nor read what it answers. It answers one request a connection.
/// </summary>
/// <remarks>
/// ASP.NET Core would need its shared framework wherever articles are compiled. HttpListener was tried: it answers a foreign name in its own way, and
/// leaves requests hanging that come while it ends.
/// </remarks>
internal sealed class PreviewServer : IDisposable
{
    private const int UsualPort = 8042;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly TcpListener _listener;
    private readonly string _host;
    private readonly string _folder;
    private readonly PreviewEvents _events = new();
    private volatile PreviewState? _state;

    private PreviewServer(TcpListener listener, string folder) => (_listener, _host, _folder) = (listener, listener.LocalEndpoint.ToString()!, folder);

    public string Address => $"http://{_host}/";

    /// <summary>Begins to listen.</summary>
    /// <param name="port">The port; null for the usual one, or any if that is taken.</param>
    /// <param name="folder">The folder that paths are shown from.</param>
    /// <exception cref="CommandException">The port is taken.</exception>
    public static PreviewServer Listen(int? port, string folder)
    {
        try
        {
            return new(Start(port ?? UsualPort), folder);
        }
        catch (SocketException) when (port is null)
        {
            return new(Start(0), folder);
        }
        catch (SocketException e)
        {
            throw new CommandException(FormattableString.Invariant($"The port {port} cannot be used ({e.Message}): name another with --port, or none."));
        }
    }

    /// <summary>Shows a state to every page that is open, and to those that will be.</summary>
    public void Show(PreviewState state)
    {
        _state = state;
        _events.Publish(PreviewJson.Write(state, _folder));
    }

    /// <summary>Answers requests until it is ended.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            while (true)
            {
                _ = AnswerAsync(await _listener.AcceptSocketAsync(cancellation).ConfigureAwait(false), cancellation);
            }
        }
        catch (OperationCanceledException)
        {
            _listener.Stop();
        }
    }

    public void Dispose() => _listener.Dispose();

    private static TcpListener Start(int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return listener;
        }
        catch
        {
            listener.Dispose();
            throw;
        }
    }

    private async Task AnswerAsync(Socket socket, CancellationToken cancellation)
    {
        try
        {
            using var stream = new NetworkStream(socket, ownsSocket: true);
            using var late = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            late.CancelAfter(Patience);
            if (await PreviewRequest.ReadAsync(stream, late.Token).ConfigureAwait(false) is not { } request)
            {
                return;
            }

            var isEvents = request is { Method: "GET", Path: PreviewEvents.Path } && request.Host == _host;
            var answer = isEvents ? PreviewAnswer.Events : PreviewAnswer.To(request, _host, _state);
            await stream.WriteAsync(answer.ToHttp(withContent: request.Method != "HEAD"), cancellation).ConfigureAwait(false);
            if (isEvents)
            {
                await _events.SendAsync(stream, cancellation).ConfigureAwait(false);
            }

            socket.Shutdown(SocketShutdown.Send);
        }
        catch (Exception e) when (e is IOException or SocketException or OperationCanceledException)
        {
            // Who asked has gone, or the preview ends.
        }
    }
}
