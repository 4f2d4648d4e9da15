using System.Threading.Channels;
using Microsoft.Playwright;

namespace ClinicContent.Browser.Tests;

/// <summary>The calls that a page asks its browser to start. No browser without a screen starts one, but it says what it was asked for.</summary>
internal sealed class PhoneCalls
{
    private readonly Channel<string> _calls = Channel.CreateUnbounded<string>();

    /// <summary>Watches a page, and a frame in it that has a process of its own.</summary>
    public static async Task<PhoneCalls> WatchAsync(IPage page, IFrame? frame = null)
    {
        var calls = new PhoneCalls();
        await calls.Watch(await page.Context.NewCDPSessionAsync(page));
        if (frame is not null)
        {
            await calls.Watch(await page.Context.NewCDPSessionAsync(frame));
        }

        return calls;
    }

    /// <summary>The number that is called next; null when none is within a second.</summary>
    public async Task<string?> NextAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        try
        {
            return await _calls.Reader.ReadAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private async Task Watch(ICDPSession session)
    {
        session.Event("Page.frameRequestedNavigation").OnEvent += (_, request) =>
        {
            if (request?.GetProperty("url").GetString() is { } url && url.StartsWith("tel:", StringComparison.Ordinal))
            {
                _calls.Writer.TryWrite(url);
            }
        };
        await session.SendAsync("Page.enable");
    }
}
