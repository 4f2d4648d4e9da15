using System.Text.Json;
using Microsoft.Playwright;

namespace ClinicContent.Browser.Tests;

/// <summary>The HTML that oEmbed answers with, on a page of another origin.</summary>
[Collection(BrowserTests.Name)]
public sealed class OEmbedFrameTests(Chromium chromium, Servers servers)
{
    // As WordPress does since 4.4: a secret that comes late, frames that are found by it, a height of 1,000 pixels at most, links within the frame's host.
    private const string WordPress = """
        const frame = document.querySelector('blockquote.wp-embedded-content ~ iframe.wp-embedded-content');
        globalThis.told = [];
        addEventListener('message', ({ source, data }) => {
          if (source !== frame.contentWindow || !data || data.secret !== frame.dataset.secret || !/^[a-z0-9]+$/i.test(data.secret)) {
            return;
          }
          told.push(data.message);
          frame.removeAttribute('style');
          if (data.message === 'height') {
            frame.height = Math.min(Math.max(data.value, 200), 1000);
          } else if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host && document.activeElement === frame) {
            top.location.href = data.value;
          }
        });
        setTimeout(() => {
          frame.src += '#?secret=abc123XYZ0';
          frame.dataset.secret = 'abc123XYZ0';
          frame.contentWindow.postMessage({ message: 'ready', secret: 'abc123XYZ0' }, '*');
        }, Number(document.currentScript.dataset.delay));
        """;

    [TheoryIfInstalled(ExternalPrograms.Chromium)]
    [InlineData(0, 360)]
    [InlineData(1500, 360)]
    [InlineData(1500, 1280)]
    public async Task In_wordpress_it_has_its_height_and_the_width_of_its_column(int delay, int width)
    {
        await using var page = await Open($"<script data-delay='{delay}'>{WordPress}</script>", width);

        await page.WaitUntilAsync("() => document.querySelector('iframe').height === '1000'");

        Assert.Contains("height", await page.Page.EvaluateAsync<string[]>("() => told"));
        Assert.False(await page.Page.Locator("blockquote").IsVisibleAsync());
        Assert.True(await page.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
        Assert.Empty(page.Messages);
    }

    [TheoryIfInstalled(ExternalPrograms.Chromium)]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task A_link_opens_in_the_whole_window(bool isWordPress, bool isStripped)
    {
        await using var page = await Open(isWordPress ? $"<script data-delay='1000'>{WordPress}</script>" : "", isStripped: isStripped);
        var frame = await Frame(page, isWordPress);
        var link = frame.Locator(".cc-section a[href*='/health/']").First;
        var address = await link.GetAttributeAsync("href");

        await link.ClickAsync();

        await page.Page.WaitForURLAsync(address!);
    }

    [TheoryIfInstalled(ExternalPrograms.Chromium)]
    [InlineData(false, false, true)]
    [InlineData(true, false, true)]
    [InlineData(true, true, false)] // as the documentation says of WordPress without the provider
    public async Task The_telephone_is_called(bool isWordPress, bool isStripped, bool isCalled)
    {
        await using var page = await Open(isWordPress ? $"<script data-delay='1000'>{WordPress}</script>" : "", isStripped: isStripped);
        var frame = await Frame(page, isWordPress);
        var calls = await PhoneCalls.WatchAsync(page.Page, frame);

        await frame.Locator(".cc-call").ClickAsync();

        Assert.Equal(isCalled ? "tel:+16025550100" : null, await calls.NextAsync());
    }

    private static async Task<IFrame> Frame(WatchedPage page, bool isWordPress)
    {
        await page.Page.FrameLocator("iframe").Locator(".cc-disclaimer").WaitForAsync();
        if (isWordPress)
        {
            await page.WaitUntilAsync("() => document.querySelector('iframe').height === '1000'");
        }

        // Not by the element, which for a moment has none while the browser moves the frame to a process of its own.
        return page.Page.Frames.Single(frame => frame.ParentFrame is not null);
    }

    private async Task<WatchedPage> Open(string script, int width = 800, bool isStripped = false)
    {
        using var client = new HttpClient();
        var address = Uri.EscapeDataString($"{servers.Library}/back-spasms?clinic={Servers.Clinic}");
        using var answer = JsonDocument.Parse(await client.GetStringAsync(new Uri($"{servers.Library}/oembed?url={address}&maxwidth=650&maxheight=975")));
        var html = answer.RootElement.GetProperty("html").GetString()!;
        html = isStripped ? html.Replace(" allow-top-navigation-by-user-activation", "", StringComparison.Ordinal) : html;
        var page = await WatchedPage.NewAsync(chromium, new() { ViewportSize = new() { Width = width, Height = 800 } });
        await page.Page.GotoAsync(servers.Publish($"<!doctype html><html lang=en><meta name=viewport content='width=device-width'><title>Host</title><link rel=icon href=data:,><p>Before.</p>{html}<p>After.</p>{script}"));
        return page;
    }
}
