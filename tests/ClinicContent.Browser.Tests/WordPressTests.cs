using System.Text.Json;
using Microsoft.Playwright;

namespace ClinicContent.Browser.Tests;

/// <summary>The plugin of <c>samples/WordPress</c> in a real WordPress.</summary>
[Collection(BrowserTests.Name)]
public sealed class WordPressTests(Chromium chromium, Servers servers, WordPressSite wordPress) : IClassFixture<WordPressSite>
{
    private const double MaxShift = 0.1;

    private const int MinHeight = 3000; // WordPress itself ends frames at 1,000.

    private const string Call = "tel:+16025550100";

    [TheoryIfInstalled(WordPressSite.Needed)]
    [InlineData(WordPressSite.Administrator, 360)]
    [InlineData(WordPressSite.Administrator, 1280)]
    [InlineData(WordPressSite.Author, 360)]
    [InlineData(WordPressSite.Author, 1280)]
    public async Task An_article_has_its_whole_height_and_its_button_starts_a_call(string user, int width)
    {
        await SetUp();
        await using var writer = await LogIn(user);
        var shortcode = await Publish(writer, """<p>Before.</p>[clinic_article slug="back-spasms"]<p>After.</p>""");
        var block = await Publish(writer, """<!-- wp:paragraph --><p>Before.</p><!-- /wp:paragraph --><!-- wp:clinic-content/article {"slug":"back-spasms"} /--><!-- wp:paragraph --><p>After.</p><!-- /wp:paragraph -->""");
        var address = $"{servers.Library}/back-spasms?clinic={Servers.Clinic}";
        var embed = await Publish(writer, $"""
            <!-- wp:embed {JsonSerializer.Serialize(new { url = address })} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
            {address}
            </div></figure><!-- /wp:embed --><!-- wp:paragraph --><p>After.</p><!-- /wp:paragraph -->
            """);

        foreach (var post in new[] { shortcode, block, embed })
        {
            await using var reader = await Read(post, width);
            var frame = post == embed ? await WaitForFrame(reader) : null;
            var shown = frame is null ? reader.Page.Locator("clinic-article") : reader.Page.Locator("iframe.wp-embedded-content");
            var call = frame is null ? shown.Locator(".cc-call") : frame.Locator(".cc-call");
            await call.WaitForAsync();

            Assert.InRange((await shown.BoundingBoxAsync())!.Height, MinHeight, double.MaxValue);
            Assert.True(frame is null || await frame.EvaluateAsync<bool>("() => document.documentElement.scrollHeight <= innerHeight + 1"));
            Assert.Equal("Desert Spine", await (frame is null ? shown.Locator(".cc-clinic-name") : frame.Locator(".cc-clinic-name")).TextContentAsync());
            Assert.True(await reader.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
            Assert.InRange(await LayoutShift.Of(reader.Page), 0, MaxShift);
            Assert.Empty(reader.Errors);

            var calls = await PhoneCalls.WatchAsync(reader.Page, frame);
            await call.TapAsync();
            Assert.Equal(Call, await calls.NextAsync());
        }

        Assert.Empty(await wordPress.ReadLogAsync());
    }

    [FactIfInstalled(WordPressSite.Needed)]
    public async Task Attributes_say_which_article_is_shown_how()
    {
        await SetUp();
        await using var author = await LogIn(WordPressSite.Author);
        await using var page = await Read(await Publish(author, """[clinic_article slug="Back-Spasms" language="es" section="causes" heading_level="3" theme="dark" title="Espasmos"]"""), 800);

        await page.Page.Locator("clinic-article .cc-disclaimer").WaitForAsync();

        Assert.Equal(("es", "causes"), (await page.Page.Locator("clinic-article .cc-page").GetAttributeAsync("lang"), await page.Page.Locator("clinic-article .cc-section").GetAttributeAsync("id")));
        Assert.Equal(1, await page.Page.Locator("clinic-article h3").First.CountAsync());
        Assert.Equal("rgb(16, 24, 27)", await page.Page.Locator("clinic-article .cc-page").EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor"));
        var link = page.Page.Locator("clinic-article > a");
        Assert.Equal(($"{servers.Library}/es/back-spasms?clinic={Servers.Clinic}#causes", "Espasmos"), (await link.GetAttributeAsync("href"), await link.TextContentAsync()));
    }

    [FactIfInstalled(WordPressSite.Needed)]
    public async Task Readers_have_a_link_when_the_library_cannot_be_had()
    {
        await SetUp();
        await using var author = await LogIn(WordPressSite.Author);
        var post = await Publish(author, """[clinic_article slug="back-spasms"]""");

        await using var page = await WatchedPage.NewAsync(chromium);
        await page.Page.RouteAsync($"{servers.Library}/**", route => route.AbortAsync());
        await page.Page.GotoAsync(post);

        var link = page.Page.Locator("clinic-article > a");
        Assert.True(await link.IsVisibleAsync());
        Assert.Equal(($"{servers.Library}/back-spasms?clinic={Servers.Clinic}", "Back spasms"), (await link.GetAttributeAsync("href"), await link.TextContentAsync()));
    }

    [TheoryIfInstalled(WordPressSite.Needed)]
    [InlineData("""slug="back spasms" """, "Set slug to the last part")]
    [InlineData("""slug="../admin" """, "Set slug to the last part")]
    [InlineData("", "Set slug to the last part")]
    [InlineData("""slug="back-spasms" language="e&quot; onload=&quot;alert(1)" """, "language has a value")]
    [InlineData("""slug="back-spasms" section="a b" """, "section has a value")]
    [InlineData("""slug="back-spasms" clinic="a&b" """, "clinic has a value")]
    [InlineData("""slug="back-spasms" theme="red" heading_level="7" """, "heading_level has a value that cannot be used. theme has")]
    public async Task What_cannot_be_shown_is_explained_to_those_who_can_mend_it_alone(string attributes, string explanation)
    {
        await SetUp();
        await using var author = await LogIn(WordPressSite.Author);
        var post = await Publish(author, $"[clinic_article {attributes}]");

        await author.Page.GotoAsync(post);
        Assert.Contains(explanation, await author.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

        await using var reader = await Read(post, 800);
        Assert.DoesNotContain("Clinic Content", await reader.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await reader.Page.Locator("clinic-article, [onload]").CountAsync());
    }

    [FactIfInstalled(WordPressSite.Needed)]
    public async Task What_an_author_writes_stays_text()
    {
        await SetUp();
        await using var author = await LogIn(WordPressSite.Author);
        const string hostile = """[clinic_article slug="back-spasms" title="&lt;img src=x onerror=alert(1)&gt;"]<clinic-article src="https://evil.example/health/x">raw</clinic-article>""";
        await using var reader = await Read(await Publish(author, hostile), 800);

        await reader.Page.Locator("clinic-article .cc-disclaimer").WaitForAsync();

        Assert.Equal(1, await reader.Page.Locator("clinic-article").CountAsync());
        Assert.Equal(0, await reader.Page.Locator("[onerror]").CountAsync());
        Assert.DoesNotContain(reader.Requests, url => url.Contains("evil.example", StringComparison.Ordinal));
    }

    [FactIfInstalled(WordPressSite.Needed)]
    public async Task An_author_inserts_the_block_in_the_editor()
    {
        await SetUp();
        await using var author = await LogIn(WordPressSite.Author);
        await author.Page.GotoAsync($"{wordPress.Origin}/wp-admin/post-new.php");
        await author.WaitUntilAsync("() => globalThis.wp?.blocks?.getBlockType('clinic-content/article') && wp.data.select('core/editor').getCurrentPostId()");

        await author.Page.EvaluateAsync("""
            () => {
              wp.data.dispatch('core/preferences')?.set('core/edit-post', 'welcomeGuide', false);
              wp.data.dispatch('core/block-editor').insertBlocks(wp.blocks.createBlock('clinic-content/article'));
            }
            """);
        var canvas = await author.Page.Locator("iframe[name=editor-canvas]").CountAsync() > 0 ? author.Page.FrameLocator("iframe[name=editor-canvas]").Locator("body") : author.Page.Locator("body");
        await canvas.GetByLabel("Article", new() { Exact = true }).First.FillAsync("back-spasms");

        Assert.Equal("""<!-- wp:clinic-content/article {"slug":"back-spasms"} /-->""", await author.Page.EvaluateAsync<string>("() => wp.data.select('core/editor').getEditedPostContent()"));
        Assert.Empty(author.Errors);
        Assert.Empty(await wordPress.ReadLogAsync());
    }

    [FactIfInstalled(WordPressSite.Needed)]
    public async Task Feeds_have_the_link_alone()
    {
        await SetUp();
        await using var author = await LogIn(WordPressSite.Author);
        await Publish(author, """[clinic_article slug="back-spasms" title="Feed &amp; link"]""");
        using var client = new HttpClient();

        var feed = await client.GetStringAsync(new Uri($"{wordPress.Origin}/?feed=rss2"));

        Assert.Contains($"""<a href="{servers.Library}/back-spasms?clinic={Servers.Clinic}">Feed &amp; link</a>""", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("<clinic-article", feed, StringComparison.Ordinal);
    }

    [FactIfInstalled(WordPressSite.Needed)]
    public async Task The_settings_take_an_address_and_a_clinic_of_administrators_alone()
    {
        await SetUp();
        await using var administrator = await LogIn(WordPressSite.Administrator);
        foreach (var wrong in new[] { "javascript:alert(1)", "https://user:secret@clinic.example/health", "https://clinic.example/health?a=b", "/health" })
        {
            Assert.Contains("The address of the library must begin with https://", await Save(administrator, wrong, "desert-spine"), StringComparison.Ordinal);
        }

        Assert.Contains("The name of a clinic has only letters", await Save(administrator, servers.Library, "\"><script>alert(1)</script>"), StringComparison.Ordinal);
        Assert.Equal((servers.Library, Servers.Clinic), (await administrator.Page.InputValueAsync("#clinic_content_library"), await administrator.Page.InputValueAsync("#clinic_content_clinic")));

        await using var author = await LogIn(WordPressSite.Author);
        var answer = await author.Page.GotoAsync($"{wordPress.Origin}/wp-admin/options-general.php?page=clinic_content");
        Assert.Equal(403, answer!.Status);
    }

    [FactIfInstalled(WordPressSite.Needed)]
    public async Task Deleting_the_plugin_deletes_its_settings()
    {
        await SetUp();

        wordPress.IsSetUp = false;
        var left = await wordPress.RunPhpAsync("""
            <?php
            require ABSPATH . 'wp-load.php';
            echo get_option('clinic_content') ? 'set, ' : 'unset, ';
            clinic_content_uninstall();
            echo get_option('clinic_content') ? 'left' : 'gone';
            """);

        Assert.Equal("set, gone", left);
    }

    // Through the pages that an administrator uses, once, and again after a test that took the settings away.
    private async Task SetUp()
    {
        if (wordPress.IsSetUp)
        {
            return;
        }

        await using var administrator = await LogIn(WordPressSite.Administrator);
        await administrator.Page.GotoAsync($"{wordPress.Origin}/wp-admin/plugins.php");
        if (await administrator.Page.Locator("#activate-clinic-content").CountAsync() > 0)
        {
            await administrator.Page.ClickAsync("#activate-clinic-content");
            await administrator.Page.Locator("#deactivate-clinic-content").WaitForAsync();
        }

        Assert.Contains("Settings saved", await Save(administrator, servers.Library + "/", Servers.Clinic), StringComparison.Ordinal);
        wordPress.IsSetUp = true;
    }

    private async Task<string> Save(WatchedPage administrator, string library, string clinic)
    {
        await administrator.Page.GotoAsync($"{wordPress.Origin}/wp-admin/options-general.php?page=clinic_content");
        await administrator.Page.EvaluateAsync("""([library, clinic]) => { const field = document.querySelector('#clinic_content_library'); field.type = 'text'; field.value = library; document.querySelector('#clinic_content_clinic').value = clinic; }""", new[] { library, clinic });
        await administrator.Page.ClickAsync("#submit");
        await administrator.Page.Locator(".settings-error").First.WaitForAsync();
        return await administrator.Page.Locator("#wpbody").InnerTextAsync();
    }

    private async Task<WatchedPage> LogIn(string user)
    {
        var page = await WatchedPage.NewAsync(chromium);

        // Not by the page: its script takes the focus when it has loaded, and what is filled in at that moment is lost.
        var request = page.Page.Context.APIRequest;
        await request.GetAsync($"{wordPress.Origin}/wp-login.php");
        var form = request.CreateFormData();
        form.Set("log", user);
        form.Set("pwd", WordPressSite.Password);
        form.Set("testcookie", "1");
        await request.PostAsync($"{wordPress.Origin}/wp-login.php", new() { Form = form });
        await page.Page.GotoAsync($"{wordPress.Origin}/wp-admin/");
        Assert.EndsWith("/wp-admin/", page.Page.Url, StringComparison.Ordinal);
        return page;
    }

    // As the editor does; WordPress filters what the user may not write.
    private async Task<string> Publish(WatchedPage writer, string content)
    {
        var request = writer.Page.Context.APIRequest;
        var nonce = await (await request.GetAsync($"{wordPress.Origin}/wp-admin/admin-ajax.php?action=rest-nonce")).TextAsync();
        var answer = await request.PostAsync($"{wordPress.Origin}/?rest_route=/wp/v2/posts", new() { Headers = new Dictionary<string, string> { ["X-WP-Nonce"] = nonce }, DataObject = new { title = "About your back", content, status = "publish" } });
        return (await answer.JsonAsync())!.Value.GetProperty("link").GetString()!;
    }

    private async Task<WatchedPage> Read(string post, int width)
    {
        var page = await WatchedPage.NewAsync(chromium, new() { ViewportSize = new() { Width = width, Height = 780 }, HasTouch = true });
        await page.Page.AddInitScriptAsync(LayoutShift.Recorder);
        await page.Page.RouteAsync($"{servers.Library}/**", async route =>
        {
            await Task.Delay(100);
            await route.ContinueAsync();
        });
        await page.Page.GotoAsync(post);
        return page;
    }

    private static async Task<IFrame> WaitForFrame(WatchedPage page)
    {
        await page.WaitUntilAsync("height => document.querySelector('iframe.wp-embedded-content').getBoundingClientRect().height > height", MinHeight);
        return (await (await page.Page.Locator("iframe.wp-embedded-content").ElementHandleAsync()).ContentFrameAsync())!;
    }
}
