namespace ClinicContent.Browser.Tests;

/// <summary>The pages of samples/OtherSite, with the library where these servers have it.</summary>
[Collection(BrowserTests.Name)]
public sealed class OtherSiteTests(Chromium chromium, Servers servers)
{
    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task The_page_with_the_element_shows_the_other_clinics_name_and_colors()
    {
        await using var page = await Open("element.html");

        await page.Page.Locator("clinic-article .cc-article").Nth(1).WaitForAsync();
        Assert.Equal(["Desert Spine", "Desert Spine"], await page.Page.Locator("clinic-article .cc-clinic-name").AllTextContentsAsync());
        Assert.Equal("rgb(156, 63, 22)", await page.Page.Locator("clinic-article .cc-call").First.EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor"));
        Assert.Equal("es", await page.Page.Locator("clinic-article .cc-page").Nth(1).GetAttributeAsync("lang"));
        AssertQuiet(page);
    }

    [TheoryIfInstalled(ExternalPrograms.Chromium)]
    [InlineData("frame.html")]
    [InlineData("oembed.html")]
    public async Task A_frame_is_as_tall_as_its_article(string name)
    {
        await using var page = await Open(name);

        await page.WaitUntilAsync("() => Number(document.querySelector('iframe').height) > 1000");
        var frame = page.Page.Frames[1];

        // A browser lays out what nobody sees only later.
        await page.Page.Locator("iframe").ScrollIntoViewIfNeededAsync();
        Assert.Equal("Desert Spine", await frame.Locator(".cc-clinic-name").TextContentAsync());
        await frame.WaitForFunctionAsync("() => document.documentElement.scrollHeight <= innerHeight");
        AssertQuiet(page);
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task The_page_for_wordpress_shows_what_the_library_answers()
    {
        await using var page = await Open("oembed.html");

        await page.WaitUntilAsync("() => document.querySelector('#answer').textContent.includes('\"rich\"')");
        Assert.Contains($"wp_oembed_add_provider( '{servers.Library}/*', '{servers.Library}/oembed' )", await page.Page.Locator("pre").First.TextContentAsync(), StringComparison.Ordinal);
        AssertQuiet(page);
    }

    [TheoryIfInstalled(ExternalPrograms.Chromium)]
    [InlineData("index.html")]
    [InlineData("element.html")]
    [InlineData("frame.html")]
    [InlineData("oembed.html")]
    public async Task Every_page_fits_a_narrow_screen_and_has_one_heading(string name)
    {
        await using var page = await Open(name, 320);

        Assert.Equal(1, await page.Page.Locator("h1").CountAsync());
        Assert.True(await page.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= 320"));
        AssertQuiet(page);
    }

    private async Task<WatchedPage> Open(string name, int width = 1024)
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "samples", "OtherSite")))
        {
            var type = Path.GetExtension(file) switch { ".html" => "text/html; charset=utf-8", ".css" => "text/css", ".svg" => "image/svg+xml", _ => "text/javascript" };
            servers.Publish((await File.ReadAllTextAsync(file)).Replace("http://localhost:5000", servers.LibraryOrigin, StringComparison.Ordinal).Replace(Uri.EscapeDataString("http://localhost:5000"), Uri.EscapeDataString(servers.LibraryOrigin), StringComparison.Ordinal), path: "/other/" + Path.GetFileName(file), type: type);
        }

        var page = await WatchedPage.NewAsync(chromium, new() { ViewportSize = new() { Width = width, Height = 800 } });
        await page.Page.GotoAsync($"{servers.ForeignOrigin}/other/{name}");
        return page;
    }

    private void AssertQuiet(WatchedPage page)
    {
        Assert.Empty(page.Messages);
        Assert.Empty(page.Errors);
        Assert.All(page.Requests, url => Assert.True(url.StartsWith(servers.ForeignOrigin + "/", StringComparison.Ordinal) || url.StartsWith(servers.Library + "/", StringComparison.Ordinal), url));
    }
}
