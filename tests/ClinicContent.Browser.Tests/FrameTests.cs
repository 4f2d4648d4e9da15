using Microsoft.Playwright;

namespace ClinicContent.Browser.Tests;

[Collection(BrowserTests.Name)]
public sealed class FrameTests(Chromium chromium, Servers servers)
{
    private const string Listener = """
        globalThis.told = [];
        addEventListener('message', ({ data, origin }) => told.push({ ...data, origin }));
        """;

    [TheoryIfInstalled(ExternalPrograms.Chromium)]
    [InlineData("allow-scripts", "null", null)]
    [InlineData("allow-scripts allow-same-origin", "library", null)]
    [InlineData("allow-scripts", "null", "require-corp")]
    public async Task A_frame_tells_its_height_and_has_its_style(string sandbox, string origin, string? embedderPolicy)
    {
        servers.Publish(Listener, path: "/listener.js", type: "text/javascript");
        var address = servers.Publish(
            $"""
            <!doctype html><html lang="en"><title>Frame</title><script src="/listener.js"></script>
            <iframe src="{servers.Library}/embed/back-spasms?clinic=desert-spine#?secret=abc123" sandbox="{sandbox}" title="Back spasms"></iframe>
            """,
            $"default-src 'none'; script-src 'self'; frame-src {servers.LibraryOrigin}",
            embedderPolicy: embedderPolicy);
        await using var page = await WatchedPage.NewAsync(chromium);

        await page.Page.GotoAsync(address);
        await page.WaitUntilAsync("() => told.some(({ message, value }) => message === 'height' && value > 1000)");

        Assert.All(await page.Page.EvaluateAsync<string[]>("() => told.map(({ secret, origin }) => `${secret} ${origin}`)"), told => Assert.Equal($"abc123 {(origin == "null" ? "null" : servers.LibraryOrigin)}", told));
        var frame = page.Page.Frames[1];
        Assert.Equal("rgb(255, 255, 255)", await frame.Locator("body").EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor"));
        Assert.Equal("0px", await frame.Locator("body").EvaluateAsync<string>("e => getComputedStyle(e).marginTop"));
        Assert.Contains("Desert Spine", await frame.Locator(".cc-clinic-name").TextContentAsync(), StringComparison.Ordinal);
        Assert.Empty(page.Messages);
        Assert.Empty(page.Errors);
    }

    [TheoryIfInstalled(ExternalPrograms.Chromium)]
    [InlineData("?theme=dark", ColorScheme.Light, "rgb(16, 24, 27)")]
    [InlineData("?clinic=desert-spine&theme=light", ColorScheme.Dark, "rgb(255, 255, 255)")]
    [InlineData("?theme=bright", ColorScheme.Dark, "rgb(16, 24, 27)")]
    [InlineData("", ColorScheme.Light, "rgb(255, 255, 255)")]
    public async Task A_frame_has_the_colors_that_its_address_asks_for(string query, ColorScheme preferred, string background)
    {
        await using var page = await WatchedPage.NewAsync(chromium, new() { ColorScheme = preferred });

        await page.Page.GotoAsync($"{servers.Library}/embed/back-spasms{query}");

        Assert.Equal(background, await page.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        Assert.Empty(page.Messages);
    }

    [TheoryIfInstalled(ExternalPrograms.Chromium)]
    [InlineData("back-spasms")]
    [InlineData("es/back-spasms")]
    [InlineData("embed/back-spasms")]
    [InlineData("es/embed/back-spasms")]
    public async Task A_fragment_reaches_its_section_on_the_page_and_in_a_frame(string path)
    {
        await using var page = await WatchedPage.NewAsync(chromium, new() { ViewportSize = new() { Width = 360, Height = 780 } });
        if (path.Contains("embed", StringComparison.Ordinal))
        {
            await page.Page.GotoAsync(servers.Publish($"<!doctype html><title>Host</title><link rel=icon href=data:,><iframe src='{servers.Library}/{path}#causes' sandbox='allow-scripts' title=Article width=320 height=600></iframe>"));
        }
        else
        {
            await page.Page.GotoAsync($"{servers.Library}/{path}#causes");
        }

        var frame = page.Page.Frames[^1];
        await frame.WaitForFunctionAsync("() => { const top = document.querySelector('#causes')?.getBoundingClientRect().top; return top > -1 && top < 100; }");
        Assert.Equal("causes", await frame.EvaluateAsync<string>("() => document.querySelector(':target').id"));
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task The_documented_frame_and_lines_give_it_the_width_of_its_column_and_its_whole_height()
    {
        var body = (await Documentation.Blocks("embedding.md", "html")).Where(block => block.Contains("<iframe", StringComparison.Ordinal) || block.Contains("addEventListener", StringComparison.Ordinal))
            .Select(block => block.Replace("https://clinic.example/health", servers.Library, StringComparison.Ordinal)).ToList();
        Assert.Equal(2, body.Count);
        Assert.InRange(body[1].TrimEnd().Split('\n').Length, 5, 10);
        foreach (var width in new[] { 360, 1280 })
        {
            await using var page = await WatchedPage.NewAsync(chromium, new() { ViewportSize = new() { Width = width, Height = 780 } });
            await page.Page.AddInitScriptAsync(LayoutShift.Recorder);

            await page.Page.GotoAsync(servers.Publish($"<!doctype html><html lang=en><meta name=viewport content='width=device-width'><title>Host</title><link rel=icon href=data:,><p>Before.</p>{body[0]}<p>After.</p>{body[1]}"));
            await page.WaitUntilAsync("() => document.querySelector('iframe').getBoundingClientRect().height > 2000");

            await page.Page.Frames[1].WaitForFunctionAsync("() => document.documentElement.scrollHeight <= innerHeight + 1");
            Assert.Equal(width - 16, (await page.Page.Locator("iframe").BoundingBoxAsync())!.Width, 1.0);
            Assert.True(await page.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
            Assert.InRange(await LayoutShift.Of(page.Page), 0, 0.1);
            Assert.Empty(page.Messages);
        }
    }
}
