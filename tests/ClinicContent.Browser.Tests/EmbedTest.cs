using System.Text.Json;
using Microsoft.Playwright;

namespace ClinicContent.Browser.Tests;

/// <summary>What tests of the element have in common.</summary>
[Collection(BrowserTests.Name)]
public abstract class EmbedTest(Chromium chromium, Servers servers)
{
    private protected Chromium Chromium { get; } = chromium;

    private protected Servers Servers { get; } = servers;

    /// <summary>Opens a foreign page and waits until its element has said what became of it.</summary>
    private protected async Task<WatchedPage> Open(string body, string head = "", string? policy = null, string? script = null, BrowserNewContextOptions? options = null, Func<IPage, Task>? before = null)
    {
        var page = await WatchedPage.NewAsync(Chromium, options);
        if (before is not null)
        {
            await before(page.Page);
        }

        await page.Page.GotoAsync(EmbeddingPage.Publish(Servers, body, head, policy, script));
        await Said(page);
        return page;
    }

    /// <summary>Waits for the next event, and gives it.</summary>
    private protected static async Task<JsonElement> Said(WatchedPage page, int count = 1)
    {
        await page.WaitUntilAsync("count => events.length >= count", count);
        return await page.Page.EvaluateAsync<JsonElement>("count => events[count - 1]", count);
    }

    private protected string Element(string attributes = "", string path = "/back-spasms") => EmbeddingPage.Element(Servers, attributes, path);

    private protected static ILocator Article(WatchedPage page) => page.Page.Locator("clinic-article .cc-article");

    /// <summary>Answers requests for the frame's page in the library's stead.</summary>
    private protected Task Answer(IPage page, Func<IRoute, Task> answer) => page.RouteAsync($"{Servers.Library}/**/embed/**", answer).ContinueWith(_ => page.RouteAsync($"{Servers.Library}/embed/**", answer), TaskScheduler.Default).Unwrap();
}
