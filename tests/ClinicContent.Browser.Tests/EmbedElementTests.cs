using System.Text.Json;

namespace ClinicContent.Browser.Tests;

public sealed class EmbedElementTests(Chromium chromium, Servers servers) : EmbedTest(chromium, servers)
{
    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task An_article_is_shown_on_another_site_under_a_strict_policy_without_a_word_in_the_console()
    {
        await using var page = await Open(Element("clinic='desert-spine'"));

        var said = await Said(page);
        Assert.Equal("load", said.GetProperty("what").GetString());
        Assert.Equal($"{Servers.Library}/back-spasms?clinic=desert-spine", said.GetProperty("url").GetString());
        Assert.True(said.GetProperty("composed").GetBoolean());
        Assert.Equal("Desert Spine", (await page.Page.Locator("clinic-article .cc-clinic-name").TextContentAsync())!);
        Assert.Equal("tel:+16025550100", await page.Page.Locator("clinic-article .cc-call").GetAttributeAsync("href"));
        Assert.True(await page.Page.Locator("clinic-article .cc-disclaimer").IsVisibleAsync());
        Assert.False(await page.Page.Locator("#fallback").IsVisibleAsync());
        Assert.Null(await page.Page.Locator("clinic-article").GetAttributeAsync("aria-busy"));
        Assert.Empty(page.Messages);
        Assert.Empty(page.Errors);
        Assert.All(page.Requests, url => Assert.True(url.StartsWith(Servers.ForeignOrigin + "/", StringComparison.Ordinal) || url.StartsWith(Servers.Library + "/", StringComparison.Ordinal), url));
        Assert.Empty(await page.Page.Context.CookiesAsync());
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task The_librarys_style_is_used_and_the_pages_own_properties_win()
    {
        await using var page = await Open(Element());

        Assert.Equal("block", await Style(page, "clinic-article", "display"));
        Assert.Equal("rgb(1, 2, 3)", await Style(page, "clinic-article .cc-call", "backgroundColor"));
        Assert.Equal("rgb(255, 255, 255)", await Style(page, "clinic-article .cc-page", "backgroundColor"));
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task Parts_can_be_styled_from_outside()
    {
        await using var page = await Open(Element(), "<link rel='stylesheet' href='/parts.css'>", before: _ =>
        {
            Servers.Publish("clinic-article::part(title) { color: rgb(4, 5, 6) } clinic-article::part(call) { color: rgb(7, 8, 9) } clinic-article::part(callout) { color: rgb(1, 1, 1) }", path: "/parts.css", type: "text/css");
            return Task.CompletedTask;
        });

        Assert.Equal("rgb(4, 5, 6)", await Style(page, "clinic-article .cc-header h2", "color"));
        Assert.Equal("rgb(7, 8, 9)", await Style(page, "clinic-article .cc-call", "color"));
        Assert.Equal("rgb(1, 1, 1)", await Style(page, "clinic-article .cc-callout >> nth=0", "color"));
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task Every_article_is_shown_whole()
    {
        await using var page = await Open(Element(path: "/back-spasms#causes"));
        var index = JsonDocument.Parse(await page.Page.EvaluateAsync<string>("async () => (await fetch(document.querySelector('script[type=module]').src.replace('embed.js', 'articles.json?pageSize=100'))).text()")).RootElement;
        var addresses = index.GetProperty("articles").EnumerateArray().Select(article => article.GetProperty("url").GetString()!).ToList();
        Assert.True(addresses.Count > 10);

        foreach (var (address, count) in addresses.Select((address, i) => (address, i + 2)))
        {
            await page.Page.EvaluateAsync("src => document.querySelector('clinic-article').setAttribute('src', src)", address);
            var said = await Said(page, count);

            Assert.Equal(address, said.GetProperty("url").GetString());
            Assert.Equal("", await page.Page.EvaluateAsync<string>(
                """
                async address => {
                  const path = address.replace(/([^/]+)$/, 'embed/$1');
                  const whole = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
                  const shown = document.querySelector('clinic-article').shadowRoot;
                  const text = (root, selector) => [...root.querySelectorAll(selector)].map(node => node.textContent).join('');
                  const hrefs = (root, selector) => [...root.querySelectorAll(selector)].map(node => node.getAttribute('href')).filter(href => !href.startsWith('#')).join(' ');
                  return text(whole, '.cc-clinic, main') !== text(shown, '.cc-clinic, .cc-main') ? 'text' :
                    hrefs(whole, 'a') !== hrefs(shown, 'a') ? `${hrefs(whole, 'a')} is not ${hrefs(shown, 'a')}` :
                    whole.querySelectorAll('body *:not(script)').length !== shown.querySelectorAll('.cc-page *').length ? 'elements' : '';
                }
                """, address));
        }
    }

    [TheoryIfInstalled(ExternalPrograms.Chromium)]
    [InlineData("section='causes'", "/back-spasms", "en", "causes")]
    [InlineData("", "/back-spasms#causes", "en", "causes")]
    [InlineData("lang='es'", "/back-spasms", "es", null)]
    [InlineData("lang='es-MX'", "/back-spasms", "es", null)]
    [InlineData("lang='fr'", "/back-spasms", "en", null)]
    [InlineData("lang='fr'", "/es/back-spasms", "es", null)]
    [InlineData("lang='en'", "/es/back-spasms", "en", null)]
    [InlineData("lang='es' section='causes'", "/back-spasms", "es", "causes")]
    public async Task Language_and_section_are_those_that_are_asked_for(string attributes, string path, string language, string? section)
    {
        await using var page = await Open(Element(attributes, path));

        Assert.Equal(language, (await Said(page)).GetProperty("lang").GetString());
        Assert.Equal(language, await page.Page.Locator("clinic-article .cc-page").GetAttributeAsync("lang"));
        Assert.Equal("ltr", await page.Page.Locator("clinic-article .cc-page").GetAttributeAsync("dir"));
        Assert.Equal(section is null, await page.Page.Locator("clinic-article .cc-section").CountAsync() > 1);
        if (section is not null)
        {
            Assert.Equal(section, await page.Page.Locator("clinic-article .cc-section").GetAttributeAsync("id"));
        }

        Assert.Empty(page.Messages);
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task A_change_of_an_attribute_changes_what_is_shown()
    {
        await using var page = await Open(Element());
        Assert.Equal(0, await page.Page.Locator("clinic-article h1").CountAsync());
        Assert.Equal(1, await page.Page.Locator("clinic-article .cc-header h2").CountAsync());

        await page.Page.EvaluateAsync("() => { const it = document.querySelector('#it'); it.setAttribute('heading-level', '5'); it.lang = 'es'; it.setAttribute('clinic', 'desert-spine') }");
        var said = await Said(page, 2);

        Assert.Equal(("load", "es"), (said.GetProperty("what").GetString(), said.GetProperty("lang").GetString()));
        Assert.Equal(1, await page.Page.Locator("clinic-article .cc-header h5").CountAsync());
        Assert.NotEqual(0, await page.Page.Locator("clinic-article h6").CountAsync());
        Assert.Equal("Desert Spine", await page.Page.Locator("clinic-article .cc-clinic-name").TextContentAsync());
        Assert.Equal(2, await page.Page.EvaluateAsync<int>("() => events.length"));
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task A_page_that_pins_the_script_gets_the_article()
    {
        using var client = new HttpClient();
        using var index = JsonDocument.Parse(await client.GetStringAsync(new Uri($"{Servers.Library}/embed.json")));

        await using var page = await Open(Element(), script: index.RootElement.GetProperty("pinnedScript").GetProperty("html").GetString());

        Assert.Equal("load", (await Said(page)).GetProperty("what").GetString());
        Assert.Empty(page.Messages);
    }

    [TheoryIfInstalled(ExternalPrograms.Chromium)]
    [InlineData("; require-trusted-types-for 'script'")]
    [InlineData("; require-trusted-types-for 'script'; trusted-types clinic-article")]
    public async Task A_page_with_trusted_types_gets_the_article(string directives)
    {
        await using var page = await Open(Element(), policy: EmbeddingPage.Policy(Servers.LibraryOrigin) + directives);

        Assert.Equal("load", (await Said(page)).GetProperty("what").GetString());
        Assert.Empty(page.Messages);
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task A_link_within_the_article_goes_to_its_place_there()
    {
        const string links = "<p class=\"cc-summary\"><a id=\"here\" href=\"#causes\">Causes</a> <a id=\"there\" href=\"#nowhere\">Elsewhere</a> ";
        await using var page = await Open(Element(), before: p => Answer(p, async route =>
        {
            var answer = await route.FetchAsync();
            await route.FulfillAsync(new() { Response = answer, Body = (await answer.TextAsync()).Replace("<p class=\"cc-summary\">", links, StringComparison.Ordinal) });
        }));

        await page.Page.Locator("clinic-article #here").ClickAsync();

        Assert.Equal("causes", await page.Page.EvaluateAsync<string>("() => document.querySelector('#it').shadowRoot.activeElement.id"));
        Assert.DoesNotContain('#', page.Page.Url);
        Assert.Equal($"{Servers.Library}/back-spasms#nowhere", await page.Page.Locator("clinic-article #there").GetAttributeAsync("href"));
    }

    private static Task<string> Style(WatchedPage page, string selector, string property) =>
        page.Page.Locator(selector).First.EvaluateAsync<string>("(element, property) => getComputedStyle(element)[property]", property);
}
