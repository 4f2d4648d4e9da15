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
        await page.Page.WaitForFunctionAsync("() => told.some(({ message, value }) => message === 'height' && value > 1000)");

        Assert.All(await page.Page.EvaluateAsync<string[]>("() => told.map(({ secret, origin }) => `${secret} ${origin}`)"), told => Assert.Equal($"abc123 {(origin == "null" ? "null" : servers.LibraryOrigin)}", told));
        var frame = page.Page.Frames[1];
        Assert.Equal("rgb(255, 255, 255)", await frame.Locator("body").EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor"));
        Assert.Equal("0px", await frame.Locator("body").EvaluateAsync<string>("e => getComputedStyle(e).marginTop"));
        Assert.Contains("Desert Spine", await frame.Locator(".cc-clinic-name").TextContentAsync(), StringComparison.Ordinal);
        Assert.Empty(page.Messages);
        Assert.Empty(page.Errors);
    }
}
