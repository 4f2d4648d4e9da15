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
        await page.Page.WaitForFunctionAsync("() => document.querySelector('.cc-handout img').naturalWidth > 0");
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
}
