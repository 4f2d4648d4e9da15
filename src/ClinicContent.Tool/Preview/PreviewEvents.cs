using System.Text;

namespace ClinicContent.Tool;

/// <summary>Sends the content of the preview to every open page, as server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html).</summary>
internal sealed class PreviewEvents
{
    public const string Path = "/events";

    // Who has gone is found out only when something is sent.
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    private volatile Message _latest = new(null);

    /// <summary>Sends a line to all listeners.</summary>
    public void Publish(string line)
    {
        var before = _latest;
        _latest = new(line);
        before.Next.SetResult();
    }

    /// <summary>Sends the latest line, and each new one, until the listener has gone or the preview ends.</summary>
    public async Task SendAsync(Stream stream, CancellationToken cancellation)
    {
        var sent = default(Message);
        while (true)
        {
            var latest = _latest;
            var text = latest != sent && latest.Line is not null ? $"data: {latest.Line}\n\n" : ":\n\n";
            await stream.WriteAsync(Encoding.UTF8.GetBytes(text), cancellation).ConfigureAwait(false);
            sent = latest;
            await Task.WhenAny(latest.Next.Task, Task.Delay(Heartbeat, cancellation)).ConfigureAwait(false);
            cancellation.ThrowIfCancellationRequested();
        }
    }

    private sealed class Message(string? line)
    {
        public string? Line => line;

        public TaskCompletionSource Next { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
