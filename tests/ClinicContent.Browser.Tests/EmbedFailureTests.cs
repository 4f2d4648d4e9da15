using System.Diagnostics;
using Microsoft.Playwright;

namespace ClinicContent.Browser.Tests;

/// <summary>Whatever the library does, the page is whole and the link within the element leads to the article.</summary>
public sealed class EmbedFailureTests(Chromium chromium, Servers servers) : EmbedTest(chromium, servers)
{
    private static readonly Dictionary<string, string> Shared = new() { ["Access-Control-Allow-Origin"] = "*" };

    [TheoryIfInstalled(ExternalPrograms.Chromium)]
    [InlineData("500", "status", 2)]
    [InlineData("404", "status", 1)]
    [InlineData("garbage", "content", 1)]
    [InlineData("json", "content", 1)]
    [InlineData("half", "content", 1)]
    [InlineData("large", "content", 1)]
    [InlineData("nested", "content", 1)]
    [InlineData("many", "content", 1)]
    [InlineData("refused", "network", 2)]
    [InlineData("forbidden", "network", 2)]
    [InlineData("silent", "timeout", 2)]
    public async Task A_failing_library_leaves_the_link_and_the_page_whole(string failure, string reason, int requests)
    {
        var asked = 0;
        await using var page = await Open(Element(failure == "silent" ? "timeout='0.4'" : "timeout='20'"), before: p => Answer(p, route =>
        {
            Interlocked.Increment(ref asked);
            return Fail(route, failure);
        }));

        var said = await Said(page);
        Assert.Equal(("error", reason), (said.GetProperty("what").GetString(), said.GetProperty("reason").GetString()));
        Assert.Equal(failure is "500" or "404" ? int.Parse(failure, System.Globalization.CultureInfo.InvariantCulture) : 0, said.GetProperty("status").GetInt32());
        Assert.Equal(requests, asked);
        await AssertFallback(page);
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task A_second_try_may_succeed()
    {
        var asked = 0;
        await using var page = await Open(Element(), before: p => Answer(p, route => Interlocked.Increment(ref asked) == 1 ? Fail(route, "500") : route.ContinueAsync()));

        Assert.Equal("load", (await Said(page)).GetProperty("what").GetString());
        Assert.Equal(2, asked);
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task Without_its_style_an_article_is_not_shown()
    {
        await using var page = await Open(Element(), before: p => p.RouteAsync("**/*.css", route => route.Request.Url.StartsWith(Servers.Library, StringComparison.Ordinal) ? Fail(route, "404") : route.ContinueAsync()));

        Assert.Equal("error", (await Said(page)).GetProperty("what").GetString());
        await AssertFallback(page);
    }

    [TheoryIfInstalled(ExternalPrograms.Chromium)]
    [InlineData("https://evil.example/health/back-spasms")]
    [InlineData("//evil.example/health/back-spasms")]
    [InlineData("/back-spasms")]
    [InlineData("{library}/../admin")]
    [InlineData("{library}-other/back-spasms")]
    [InlineData("{library}/back-spasms/causes")]
    [InlineData("{library}/%2e%2e%2fadmin")]
    [InlineData("{library}/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("http://")]
    [InlineData("")]
    public async Task An_address_that_is_no_article_of_the_scripts_host_is_not_asked_for(string src)
    {
        await using var page = await Open($"""<clinic-article id="it" src="{src.Replace("{library}", Servers.Library, StringComparison.Ordinal)}"><a id="fallback" href="/">Link</a></clinic-article>""");

        var said = await Said(page);
        Assert.Equal(("error", "address"), (said.GetProperty("what").GetString(), said.GetProperty("reason").GetString()));
        Assert.Empty(page.Messages);
        Assert.Equal(["/embed.js"], page.Requests.Where(url => !url.StartsWith(Servers.ForeignOrigin, StringComparison.Ordinal)).Select(url => url[Servers.Library.Length..]));
        await AssertFallback(page);
    }

    [TheoryIfInstalled(ExternalPrograms.Chromium)]
    [InlineData("**/embed/back-spasms*")]
    [InlineData("**/clinic-content.*.css")]
    public async Task The_element_gives_up_in_time_whichever_answer_is_late(string late)
    {
        var watch = new Stopwatch();
        await using var page = await Open(Element("timeout='3'"), before: p => p.RouteAsync(late, _ =>
        {
            watch.Start();
            return Task.CompletedTask;
        }));

        // Twice as long would be two tries of three seconds each.
        Assert.InRange(watch.Elapsed, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(5.5));
        Assert.Equal(("error", "timeout"), ((await Said(page)).GetProperty("what").GetString(), (await Said(page)).GetProperty("reason").GetString()));
        await AssertFallback(page);
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task Room_that_was_kept_for_an_article_is_given_back_when_it_cannot_be_had()
    {
        await using var page = await Open(Element("class='room'"), "<link rel='stylesheet' href='/room.css'>", before: p =>
        {
            Servers.Publish(".room { display: block; min-height: 100vh }", path: "/room.css", type: "text/css");
            return Answer(p, route => Fail(route, "404"));
        });

        Assert.InRange(await page.Page.EvaluateAsync<double>("() => document.querySelector('#it').getBoundingClientRect().height"), 10, 60);
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task A_late_answer_to_what_was_asked_before_is_dropped()
    {
        var first = new TaskCompletionSource();
        await using var page = await WatchedPage.NewAsync(Chromium);
        await Answer(page.Page, async route =>
        {
            if (!route.Request.Url.Contains("/es/", StringComparison.Ordinal))
            {
                await first.Task;
            }

            await route.ContinueAsync();
        });
        await page.Page.RunAndWaitForRequestAsync(() => page.Page.GotoAsync(EmbeddingPage.Publish(Servers, Element())), "**/embed/back-spasms");

        await page.Page.EvaluateAsync("() => { document.querySelector('#it').lang = 'es' }");
        await Said(page);
        first.SetResult();
        await page.Page.WaitForTimeoutAsync(300);

        Assert.Equal("es", await page.Page.Locator("clinic-article .cc-page").GetAttributeAsync("lang"));
        Assert.Equal(1, await page.Page.EvaluateAsync<int>("() => events.length"));
        Assert.Empty(page.Errors);
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task An_element_that_is_taken_out_of_the_page_says_nothing_more()
    {
        var answer = new TaskCompletionSource();
        await using var page = await WatchedPage.NewAsync(Chromium);
        await Answer(page.Page, async route =>
        {
            await answer.Task;
            await route.ContinueAsync();
        });
        await page.Page.RunAndWaitForRequestAsync(() => page.Page.GotoAsync(EmbeddingPage.Publish(Servers, Element())), "**/embed/back-spasms");

        await page.Page.EvaluateAsync("() => (globalThis.it = document.querySelector('#it')).remove()");
        answer.SetResult();
        await page.Page.WaitForTimeoutAsync(300);

        Assert.Equal(0, await page.Page.EvaluateAsync<int>("() => events.length"));
        Assert.False(await page.Page.EvaluateAsync<bool>("() => it.hasAttribute('aria-busy')"));
        Assert.Empty(page.Errors);
        await page.Page.EvaluateAsync("() => document.querySelector('main').append(it)");
        Assert.Equal("load", (await Said(page)).GetProperty("what").GetString());
    }

    private static async Task AssertFallback(WatchedPage page)
    {
        Assert.True(await page.Page.Locator("#fallback").IsVisibleAsync());
        await page.Page.Locator("#fallback").ClickAsync(new() { Trial = true });
        Assert.Equal(0, await Article(page).CountAsync());
        Assert.Null(await page.Page.Locator("#it").GetAttributeAsync("aria-busy"));
        Assert.Equal("Another clinic", await page.Page.Locator("h1").TextContentAsync());
        Assert.Empty(page.Errors);
        // The browser itself tells of requests that fail; the script tells of nothing.
        Assert.All(page.Messages, message => Assert.Matches("^error: (Failed to load resource|Access to fetch)", message));
    }

    private static async Task Fail(IRoute route, string failure)
    {
        switch (failure)
        {
            case "refused":
                await route.AbortAsync("connectionrefused");
                break;
            case "silent":
                break;
            case "forbidden":
                await route.FulfillAsync(new() { ContentType = "text/html", Headers = new Dictionary<string, string> { ["Access-Control-Allow-Origin"] = "https://other.example" }, Body = "not for this page" });
                break;
            case "garbage":
                await route.FulfillAsync(new() { ContentType = "text/html", Headers = Shared, Body = "\u0000\u0001<<<div class='cc-article'>]]>&#xFFFFFF;<p" });
                break;
            case "json":
                await route.FulfillAsync(new() { ContentType = "application/json", Headers = Shared, Body = "{}" });
                break;
            case "half":
                var whole = await (await route.FetchAsync()).TextAsync();
                await route.FulfillAsync(new() { ContentType = "text/html", Headers = Shared, Body = whole[..(whole.Length / 2)] });
                break;
            case "large":
                await Articles("<p>" + new string('x', 3_000_000) + "</p>");
                break;
            case "nested":
                await Articles(string.Concat(Enumerable.Repeat("<div>", 200_000)));
                break;
            case "many":
                await Articles(string.Concat(Enumerable.Repeat("<br>x", 9_000)));
                break;
            default:
                await route.FulfillAsync(new() { Status = int.Parse(failure, System.Globalization.CultureInfo.InvariantCulture), ContentType = "text/html", Headers = Shared, Body = "<p>error</p>" });
                break;
        }

        // An article, but for the text in it.
        Task Articles(string text) => route.FulfillAsync(new()
        {
            ContentType = "text/html",
            Headers = Shared,
            Body = $"<!doctype html><html lang=\"en\"><body><main class=\"cc-main\">{text}<p class=\"cc-disclaimer\">Disclaimer</p></main></body></html>",
        });
    }
}
