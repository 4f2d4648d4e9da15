using Microsoft.Playwright;

namespace ClinicContent.Browser.Tests;

/// <summary>The program samples/Web, started as its user starts it, but for its ports.</summary>
[Collection(BrowserTests.Name)]
public sealed class WebSampleTests(Chromium chromium) : IAsyncLifetime
{
    private readonly string _origin = Servers.FreeOrigin();
    private readonly string _otherOrigin = Servers.FreeOrigin();
    private SampleProgram? _program;

    public async Task InitializeAsync() =>
        _program = await SampleProgram.StartAsync("Web", "clinic-content-web", _origin, "--OtherSite:Url", _otherOrigin);

    public async Task DisposeAsync() => await _program!.DisposeAsync();

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task The_site_shows_its_pages_and_the_library_and_serves_the_other_clinic()
    {
        await using var page = await WatchedPage.NewAsync(chromium, new() { ViewportSize = new() { Width = 360, Height = 800 } });

        await page.Page.GotoAsync(_origin);
        Assert.Equal("Emergency", await page.Page.Locator(".cc-callout-label").First.TextContentAsync());
        Assert.NotEqual("rgba(0, 0, 0, 0)", await page.Page.Locator(".cc-callout").First.EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor"));
        await AccessibilityTests.AssertAccessible(page.Page);
        await page.Page.GetByRole(AriaRole.Link, new() { Name = "Read all about back spasms" }).ClickAsync();
        Assert.Equal("Back spasms", await page.Page.Locator("h1").TextContentAsync());

        Assert.Empty(page.Messages);
        Assert.Empty(page.Errors);
        Assert.All(page.Requests, url => Assert.StartsWith(_origin, url, StringComparison.Ordinal));

        using var client = new HttpClient();
        Assert.Contains("\"title\":\"Espasmos de espalda\"", await client.GetStringAsync(new Uri($"{_origin}/api/education/M62.830?language=es")), StringComparison.Ordinal);
        Assert.Equal("Healthy", await client.GetStringAsync(new Uri($"{_origin}/ready")));
        Assert.Contains("Desert Spine", await client.GetStringAsync(new Uri($"{_origin}/health/back-spasms?clinic=desert-spine")), StringComparison.Ordinal);
        using var other = await client.GetAsync(new Uri(_otherOrigin));
        Assert.Contains("default-src 'none'", string.Join(' ', other.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Contains("<title>", await other.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        // On whatever port the first listens, the second embeds from there.
        var element = await client.GetStringAsync(new Uri($"{_otherOrigin}/element.html"));
        Assert.Contains($"<script type=\"module\" src=\"{_origin}/health/embed.js\">", element, StringComparison.Ordinal);
        Assert.DoesNotContain("localhost:5000", element + await client.GetStringAsync(new Uri($"{_otherOrigin}/oembed.html")), StringComparison.Ordinal);
    }
}
