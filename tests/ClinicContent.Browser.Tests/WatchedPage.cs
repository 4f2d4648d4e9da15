using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace ClinicContent.Browser.Tests;

/// <summary>A page in a context of its own, with all that it said and asked for.</summary>
internal sealed class WatchedPage : IAsyncDisposable
{
    // A browser may let a request wait 20 s for an earlier one of the same address, as in a frame that is sent to it twice,
    // and the first page of an administrator makes WordPress compile and store much.
    private const int PatienceMilliseconds = 60_000;

    private readonly IBrowserContext _context;

    private WatchedPage(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.Console += (_, message) => Messages.Enqueue($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Errors.Enqueue(error);
        page.Request += (_, request) => Requests.Enqueue(request.Url);
    }

    public IPage Page { get; }

    /// <summary>What the console shows, besides errors that nothing caught.</summary>
    public ConcurrentQueue<string> Messages { get; } = new();

    /// <summary>Errors of scripts that nothing caught.</summary>
    public ConcurrentQueue<string> Errors { get; } = new();

    /// <summary>The address of every request.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public static async Task<WatchedPage> NewAsync(Chromium chromium, BrowserNewContextOptions? options = null)
    {
        var context = await chromium.Browser.NewContextAsync(options);
        context.SetDefaultTimeout(PatienceMilliseconds);
        return new(context, await context.NewPageAsync());
    }

    /// <summary>Waits until an expression of the page holds.</summary>
    /// <remarks>Asks by the clock, and not whenever the page is painted: nothing tells how long a page with frames of other origins is not.</remarks>
    /// <param name="function">A function of JavaScript.</param>
    /// <param name="argument">What it is called with.</param>
    public Task WaitUntilAsync(string function, object? argument = null) => Page.WaitForFunctionAsync(function, argument, new() { PollingInterval = 100 });

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
