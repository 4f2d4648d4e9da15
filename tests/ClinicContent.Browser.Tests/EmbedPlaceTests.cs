namespace ClinicContent.Browser.Tests;

/// <summary>The element as a part of its page: the room that it takes, and what the page knows of it.</summary>
public sealed class EmbedPlaceTests(Chromium chromium, Servers servers) : EmbedTest(chromium, servers)
{
    private const double MaxShift = 0.1; // https://web.dev/articles/cls

    [TheoryIfInstalled(ExternalPrograms.Chromium)]
    [InlineData(360, "")]
    [InlineData(1280, "")]
    [InlineData(360, "section='causes'")]
    public async Task The_documented_lines_keep_the_page_still_while_the_article_comes(int width, string attributes)
    {
        var element = $"""<p>Before.</p><clinic-article id="it" src="{Servers.Library}/back-spasms" {attributes} style="display: block; min-height: 100vh"><a href="{Servers.Library}/back-spasms">Back spasms</a></clinic-article><h2>After</h2><p>More words of the page itself.</p>""";

        await using var page = await Open(element, policy: "default-src * 'unsafe-inline'", options: new() { ViewportSize = new() { Width = width, Height = 780 } }, before: async p =>
        {
            await p.AddInitScriptAsync(LayoutShift.Recorder);
            await p.RouteAsync($"{Servers.Library}/**", async route =>
            {
                await Task.Delay(150);
                await route.ContinueAsync();
            });
        });

        Assert.InRange(await LayoutShift.Of(page.Page), 0, MaxShift);
    }

    [TheoryIfInstalled(ExternalPrograms.Chromium)]
    [InlineData("#causes", "causes")]
    [InlineData("#taken", null)]
    [InlineData("", null)]
    public async Task A_fragment_of_the_page_reaches_its_place_in_the_article(string fragment, string? id)
    {
        await using var page = await WatchedPage.NewAsync(Chromium);
        await page.Page.GotoAsync(EmbeddingPage.Publish(Servers, $"<p id='taken'>Of the page.</p>{Element()}") + fragment);
        await Said(page);

        Assert.Equal(id, await Reached());

        await page.Page.EvaluateAsync("() => { location.hash = 'home-care' }");
        await page.Page.EvaluateAsync("() => { location.hash = 'self-care' }");
        await page.WaitUntilAsync("() => document.querySelector('#it').shadowRoot.activeElement?.id === 'self-care'");
        Assert.Empty(page.Errors);

        Task<string?> Reached() => page.Page.EvaluateAsync<string?>("() => document.querySelector('#it').shadowRoot.activeElement?.id ?? null");
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task The_element_is_busy_until_the_article_is_there_and_its_attributes_stay_as_they_are_written()
    {
        var answer = new TaskCompletionSource();
        await using var page = await WatchedPage.NewAsync(Chromium);
        await Answer(page.Page, async route =>
        {
            await answer.Task;
            await route.ContinueAsync();
        });
        await page.Page.AddInitScriptAsync("""
            globalThis.changed = [];
            new MutationObserver(records => records.forEach(({ target, attributeName }) => target.localName === 'clinic-article' && changed.push(attributeName)))
              .observe(document, { subtree: true, attributes: true });
            """);
        await page.Page.RunAndWaitForRequestAsync(() => page.Page.GotoAsync(EmbeddingPage.Publish(Servers, Element("role='region' aria-label='Article'"))), "**/embed/back-spasms");

        Assert.True(await IsBusy());
        answer.SetResult();
        await Said(page);

        Assert.False(await IsBusy());
        Assert.Empty(await page.Page.EvaluateAsync<string[]>("() => changed"));

        async Task<bool> IsBusy()
        {
            var session = await page.Page.Context.NewCDPSessionAsync(page.Page);
            var tree = await session.SendAsync("Accessibility.getFullAXTree");
            await session.DetachAsync();
            return tree!.Value.GetProperty("nodes").EnumerateArray().Any(node => node.TryGetProperty("properties", out var properties)
                && properties.EnumerateArray().Any(property => property.GetProperty("name").GetString() == "busy" && property.GetProperty("value").GetProperty("value").ToString() is "True" or "true" or "1"));
        }
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task Regions_that_take_the_focus_and_have_a_name_keep_both()
    {
        const string table = "<div class=\"cc-table\" id=\"region\" role=\"region\" tabindex=\"0\" aria-label=\"Doses\"><table><tbody><tr><td>1</td></tr></tbody></table></div><p class=\"cc-summary\">";
        await using var page = await Open(Element(), before: p => Answer(p, async route =>
        {
            var answer = await route.FetchAsync();
            await route.FulfillAsync(new() { Response = answer, Body = (await answer.TextAsync()).Replace("<p class=\"cc-summary\">", table, StringComparison.Ordinal) });
        }));

        var region = page.Page.Locator("clinic-article #region");
        Assert.Equal("region 0 Doses", await region.EvaluateAsync<string>("e => ['role', 'tabindex', 'aria-label'].map(name => e.getAttribute(name)).join(' ')"));
    }

    [TheoryIfInstalled(ExternalPrograms.Chromium)]
    [InlineData("en")]
    [InlineData("es")]
    public async Task The_signs_of_an_emergency_begin_on_the_first_screen_of_a_phone_and_end_on_the_second(string language)
    {
        const int height = 780;
        await using var page = await Open($"<style>body {{ margin: 0 }} h1 {{ display: none }}</style>{Element($"lang='{language}'")}", policy: "default-src * 'unsafe-inline'", options: new() { ViewportSize = new() { Width = 360, Height = height } });
        var measured = new List<string>();
        var count = 1;
        foreach (var article in ClinicContent.Articles.Pack.Articles.Where(article => article.Language == language && article.Emergency is not null))
        {
            if (article.Slug != "back-spasms")
            {
                await page.Page.EvaluateAsync("src => document.querySelector('#it').setAttribute('src', src)", $"{Servers.Library}/{article.Slug}");
                await Said(page, ++count);
            }

            var box = await page.Page.Locator("clinic-article #emergency").BoundingBoxAsync();
            if (box!.Y >= height || box.Y + box.Height > 2 * height)
            {
                measured.Add($"{article.Slug} from {box.Y} to {box.Y + box.Height}");
            }
        }

        Assert.Empty(measured);
    }
}
