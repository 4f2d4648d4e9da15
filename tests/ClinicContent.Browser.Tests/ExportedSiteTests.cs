using System.Collections.Concurrent;
using System.Text.Json;
using ClinicContent.Tool;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace ClinicContent.Browser.Tests;

/// <summary>The articles as an export writes them, on a host that gives files and knows nothing of them.</summary>
[Collection(BrowserTests.Name)]
public sealed class ExportedSiteTests(Chromium chromium, Servers servers) : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("site-").FullName;
    private readonly string _origin = Servers.FreeOrigin();
    private readonly ConcurrentQueue<(int Status, string Path)> _answers = new();
    private WebApplication? _host;

    private string Site => $"{_origin}/health";

    public async Task InitializeAsync()
    {
        var output = new StringWriter();
        var articles = Path.Combine(AppContext.BaseDirectory, "ClinicContent.dll");
        Assert.Equal(0, CommandLine.Run(["export", articles, "--to", Path.Combine(_folder, "site"), "--base-url", Site], output, output));

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(_origin);
        _host = builder.Build();
        _host.Use(async (context, next) =>
        {
            if (context.Request.Path == "/favicon.ico")
            {
                context.Response.StatusCode = StatusCodes.Status204NoContent;
                return;
            }

            context.Response.Headers.AccessControlAllowOrigin = "*";
            await next(context);
            _answers.Enqueue((context.Response.StatusCode, context.Request.Path));
        });
        _host.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(Path.Combine(_folder, "site")), RequestPath = "/health" });
        await _host.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _host!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task A_reader_goes_from_the_index_to_an_article_to_its_translation_without_a_detour()
    {
        await using var page = await WatchedPage.NewAsync(chromium);

        await page.Page.GotoAsync($"{Site}/");
        await page.Page.GetByRole(AriaRole.Link, new() { Name = "Back spasms", Exact = true }).First.ClickAsync();
        await page.Page.WaitForURLAsync($"{Site}/back-spasms/");
        Assert.NotEqual("rgba(0, 0, 0, 0)", await page.Page.Locator(".cc-call").EvaluateAsync<string>("element => getComputedStyle(element).backgroundColor"));

        await page.Page.Locator(".cc-site [hreflang=es]").ClickAsync();
        await page.Page.WaitForURLAsync($"{Site}/es/back-spasms/");
        Assert.Equal("Espasmos de espalda", await page.Page.Locator("h1").TextContentAsync());

        await page.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.WaitUntilAsync("() => document.querySelector('.cc-handout img').naturalWidth > 0");
        Assert.Empty(page.Messages);
        Assert.All(_answers, answer => Assert.True(answer.Status is 200 or 304, $"{answer}"));
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task Another_site_shows_an_article_of_files_by_the_element()
    {
        await using var page = await WatchedPage.NewAsync(chromium);
        var address = servers.Publish(
            $"""
            <!doctype html>
            <title>Another site</title>
            <script type="module" src="{Site}/embed.js"></script>
            <clinic-article src="{Site}/back-spasms/" lang="es"><a href="{Site}/back-spasms/">Back spasms</a></clinic-article>
            """);

        await page.Page.GotoAsync(address);
        await page.Page.Locator("clinic-article .cc-disclaimer").WaitForAsync();

        Assert.Equal("Espasmos de espalda", await page.Page.Locator("clinic-article .cc-header h2").TextContentAsync());
        Assert.Empty(page.Messages);
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task What_oembed_says_shows_the_article_in_a_frame()
    {
        await using var page = await WatchedPage.NewAsync(chromium);
        await page.Page.GotoAsync($"{Site}/back-spasms/");
        var link = await page.Page.Locator("link[type='application/json+oembed']").GetAttributeAsync("href");
        using var client = new HttpClient();
        var says = await client.GetStringAsync(new Uri(link!));

        await page.Page.GotoAsync(servers.Publish($"<!doctype html><title>Another site</title>{JsonDocument.Parse(says).RootElement.GetProperty("html").GetString()}"));

        Assert.Equal("Back spasms", await page.Page.FrameLocator("iframe").Locator("h1").TextContentAsync());
    }

    [TheoryIfInstalled(ExternalPrograms.Chromium)]
    [InlineData("en", "")]
    [InlineData("es", "es/")]
    public async Task Its_search_finds_what_a_server_finds_with_the_network_cut_off(string language, string prefix)
    {
        var queries = File.ReadLines(Path.Combine(Repository.Root, "tests", "ClinicContent.Benchmarks", "Search", "queries.tsv"))
            .Select(line => line.Split('\t'))
            .Where(fields => fields.Length > 2 && fields[1] == language)
            .Select(fields => fields[2])
            .ToArray();
        Assert.InRange(queries.Length, 60, 2000);
        var library = new ArticleLibrary([Articles.Pack]);
        await using var page = await WatchedPage.NewAsync(chromium);
        await page.Page.GotoAsync($"{Site}/{prefix}search/");
        await page.Page.Context.SetOfflineAsync(true);
        var before = Contents().Count;

        var found = await page.Page.EvaluateAsync<string[]>(
            """
            async queries => {
              const [form, results] = ['.cc-search', '.cc-results'].map(part => document.querySelector(part));
              const found = [];
              for (const query of queries) {
                const shown = new Promise(resolve => addEventListener('hashchange', resolve, { once: true }));
                form.elements.q.value = query;
                form.requestSubmit();
                await shown;
                const links = [...results.querySelectorAll('.cc-emergency-first:not([hidden]) > p > a, ol:not([hidden]) > li > a')].slice(0, 3);
                const medicine = results.querySelector('.cc-suggestion:not([hidden]) a')?.textContent ?? '';
                found.push([medicine, ...links.map(link => link.pathname)].join(' '));
              }
              return found;
            }
            """,
            queries);

        Assert.Equal(queries.Select(query => $"{query}: {Expected(query)}"), queries.Zip(found, (query, links) => $"{query}: {links}"));
        Assert.Empty(page.Errors);
        Assert.Equal(before, Contents().Count);

        // The browser asks for the icon anew when the address changes.
        List<string> Contents() => [.. page.Requests.Where(url => !url.EndsWith(".svg", StringComparison.Ordinal))];

        string Expected(string query)
        {
            var results = library.Search(query, language);
            return string.Join(' ', results.Hits.Take(3).Select(hit => $"/health/{prefix}{hit.Article.Slug}/").Prepend(results.Suggestion?.Text ?? ""));
        }
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task A_field_on_a_page_leads_to_the_results()
    {
        await using var page = await WatchedPage.NewAsync(chromium);
        await page.Page.GotoAsync($"{Site}/");

        await page.Page.GetByRole(AriaRole.Searchbox).FillAsync("legs hurt when I walk");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.Page.Locator(".cc-hit .cc-in-section a").First.ClickAsync();

        Assert.Contains("/health/spinal-stenosis/#", page.Page.Url, StringComparison.Ordinal);
        await page.Page.GotoAsync($"{Site}/search/?q=overdose");
        Assert.True(await page.Page.GetByText("Your search may be about an emergency.").IsVisibleAsync());
        Assert.True(await page.Page.Locator(".cc-emergency-first .cc-callout").First.IsVisibleAsync());
        await page.Page.GotoAsync($"{Site}/search/?q=pizza%20%3Cimg%20src=x%20onerror=alert(1)%3E");
        Assert.True(await page.Page.Locator(".cc-nothing-found .cc-call").IsVisibleAsync());
        Assert.Empty(page.Messages);
    }
}
