using Microsoft.Playwright;

namespace ClinicContent.Browser.Tests;

public sealed class EmbedLookTests(Chromium chromium, Servers servers) : EmbedTest(chromium, servers)
{
    private const string White = "rgb(255, 255, 255)";

    [TheoryIfInstalled(ExternalPrograms.Chromium)]
    [InlineData("", false)]
    [InlineData("<meta name='color-scheme' content='light dark'>", true)]
    [InlineData("<meta name='color-scheme' content='light'>", false)]
    [InlineData("<link rel='stylesheet' href='/both.css'>", true)]
    public async Task An_article_is_dark_for_a_reader_who_likes_it_so_when_the_page_can_be(string head, bool dark)
    {
        Servers.Publish(":root { color-scheme: light dark }", path: "/both.css", type: "text/css");
        await using var page = await Open(Element(), head, options: new() { ColorScheme = ColorScheme.Dark });

        Assert.Equal(dark, await Background(page) != White);
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task An_article_on_a_page_that_is_always_dark_is_dark()
    {
        await using var page = await Open(Element(), "<meta name='color-scheme' content='dark'>", options: new() { ColorScheme = ColorScheme.Light });

        Assert.NotEqual(White, await Background(page));
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task An_article_prints_black_on_white()
    {
        await using var page = await Open(Element(), "<meta name='color-scheme' content='dark'>");

        await page.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(White, await Background(page));
        Assert.Equal("rgb(0, 0, 0)", await page.Page.Locator("clinic-article .cc-article").EvaluateAsync<string>("e => getComputedStyle(e).color"));
    }

    [TheoryIfInstalled(ExternalPrograms.Chromium)]
    [InlineData("rtl", "ltr")]
    [InlineData("ltr", "rtl")]
    public async Task An_article_runs_in_the_direction_of_its_own_language(string article, string page)
    {
        await using var watched = await Open($"<div dir='{page}'>{Element()}</div>", before: p => Answer(p, async route =>
        {
            var answer = await route.FetchAsync();
            var html = await answer.TextAsync();
            await route.FulfillAsync(new() { Response = answer, Body = article == "rtl" ? html.Replace("<html lang=\"en\">", "<html lang=\"ar\" dir=\"rtl\">", StringComparison.Ordinal) : html });
        }));

        Assert.Equal(article, await watched.Page.Locator("clinic-article .cc-article p").First.EvaluateAsync<string>("e => getComputedStyle(e).direction"));
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task An_article_keeps_to_the_width_that_it_has()
    {
        await using var page = await Open($"<div id='narrow'>{Element()}</div>", options: new() { ViewportSize = new() { Width = 320, Height = 600 } });

        Assert.True(await page.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= 320"));
    }

    private static Task<string> Background(WatchedPage page) =>
        page.Page.Locator("clinic-article .cc-page").EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor");
}
