using Microsoft.Playwright;

namespace ClinicContent.Browser.Tests;

/// <summary>An article's page on paper.</summary>
[Collection(BrowserTests.Name)]
public sealed class HandoutTests(Chromium chromium, Servers servers)
{
    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task A_printed_article_has_the_clinic_the_version_and_a_code_and_no_navigation()
    {
        await using var page = await WatchedPage.NewAsync(chromium, new() { ColorScheme = ColorScheme.Dark });
        await page.Page.GotoAsync($"{servers.Library}/back-spasms");
        Assert.False(await page.Page.Locator(".cc-handout").IsVisibleAsync());
        Assert.DoesNotContain(page.Requests, url => url.Contains("/qr/", StringComparison.Ordinal));

        await page.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.True(await page.Page.Locator(".cc-clinic-name").IsVisibleAsync());
        Assert.Contains($"{servers.Library}/back-spasms", await page.Page.Locator(".cc-handout").InnerTextAsync(), StringComparison.Ordinal);
        await page.WaitUntilAsync("() => document.querySelector('.cc-handout img').naturalWidth > 0");
        Assert.False(await page.Page.Locator(".cc-site, .cc-contents").First.IsVisibleAsync());
        Assert.Equal("rgb(255, 255, 255) rgb(0, 0, 0)", await page.Page.Locator("body").EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor + ' ' + getComputedStyle(e).color"));
        Assert.Empty(page.Messages);
    }
}
