using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace ClinicContent.Browser.Tests;

/// <summary>A page in a context of its own, with all that it said and asked for.</summary>
internal sealed class WatchedPage : IAsyncDisposable
{
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
        context.SetDefaultTimeout(15_000);
        return new(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
