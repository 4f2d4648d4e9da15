namespace ClinicContent.Browser.Tests;

/// <summary>An article that a server rendered into a shadow tree.</summary>
[Collection(BrowserTests.Name)]
public sealed class ShadowTreeTests(Chromium chromium, Servers servers)
{
    [TheoryIfInstalled(ExternalPrograms.Chromium)]
    [InlineData("")]
    [InlineData("<script type=module src='{0}/embed.js'></script>")]
    public async Task It_is_shown_in_the_librarys_style_and_the_script_leaves_it_alone(string script)
    {
        await using var page = await WatchedPage.NewAsync(chromium);
        var html = ClinicContent.Articles.BackSpasms.Causes.ToHtml();

        await page.Page.GotoAsync(servers.Publish($"""
            <!doctype html><html lang="en"><title>Another clinic</title><link rel="icon" href="data:,"><style>h2 {"{"} color: red {"}"}</style>{script.Replace("{0}", servers.Library, StringComparison.Ordinal)}
            <main><h1>Another clinic</h1><clinic-article><template shadowrootmode="open"><link rel="stylesheet" href="{servers.Library}/clinic-content.css"><div class="cc-page cc-embed"><div class="cc-main">{html}</div></div></template><a href="{servers.Library}/back-spasms">Back spasms</a></clinic-article></main></html>
            """));
        await page.WaitUntilAsync("defined => !defined || customElements.get('clinic-article')", script.Length > 0);

        Assert.Equal("What causes back spasms?", await page.Page.Locator("clinic-article h2").TextContentAsync());
        Assert.Equal("rgb(27, 42, 46)", await page.Page.Locator("clinic-article h2").EvaluateAsync<string>("e => getComputedStyle(e).color"));
        Assert.False(await page.Page.Locator("clinic-article > a").IsVisibleAsync());
        Assert.DoesNotContain(page.Requests, url => url.Contains("/embed/", StringComparison.Ordinal));
        Assert.Empty(page.Errors);
        Assert.Empty(page.Messages);
    }
}
