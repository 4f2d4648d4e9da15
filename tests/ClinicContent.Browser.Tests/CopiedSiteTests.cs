using ClinicContent.Tool;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace ClinicContent.Browser.Tests;

/// <summary>An export that is looked at elsewhere than at its address: at the root of a host, in a folder of one, and opened as files.</summary>
[Collection(BrowserTests.Name)]
public sealed class CopiedSiteTests(Chromium chromium, CopiedSiteTests.Export export) : IClassFixture<CopiedSiteTests.Export>
{
    private const string OpenedAsFiles = "file:";

    [TheoryIfInstalled(ExternalPrograms.Chromium)]
    [InlineData("/")]
    [InlineData("/a/b/")]
    [InlineData(OpenedAsFiles)]
    public async Task A_reader_goes_all_ways_and_each_page_has_its_style_and_icon(string place)
    {
        await using var host = await Host.StartAsync(export.Folder, place);
        await using var page = await WatchedPage.NewAsync(chromium);
        await page.Page.GotoAsync(host.Root + host.File);
        await AssertLooksRight("");

        await page.Page.Locator(".cc-topics a").First.ClickAsync();
        await AssertAt("topics/**/");
        await page.Page.Locator(".cc-site [hreflang=es]").ClickAsync();
        await AssertAt("es/topics/**/");
        await page.Page.Locator(".cc-site a").First.ClickAsync();
        await AssertAt("es/");
        await page.Page.GetByRole(AriaRole.Link, new() { Name = "Espasmos de espalda", Exact = true }).First.ClickAsync();
        await AssertAt("es/back-spasms/");
        await page.Page.Locator(".cc-related a").First.ClickAsync();
        await AssertAt("es/low-back-pain/");
        await page.Page.Locator(".cc-site [hreflang=en]").ClickAsync();
        await AssertAt("low-back-pain/");
        await page.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.Page.WaitForFunctionAsync("() => document.querySelector('.cc-handout img').naturalWidth > 0");
        await page.Page.EmulateMediaAsync(new() { Media = Media.Screen });

        await page.Page.GetByRole(AriaRole.Searchbox).FillAsync("legs hurt when I walk");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.Page.Locator(".cc-hit .cc-in-section a").First.ClickAsync();
        await AssertAt("spinal-stenosis/", "#*");
        await page.Page.GoBackAsync();
        await page.Page.Locator(".cc-hit > a").First.ClickAsync();
        await AssertAt("spinal-stenosis/");
        await page.Page.Locator(".cc-site a").Nth(1).ClickAsync();
        await AssertAt("search/");

        await page.Page.GotoAsync($"{host.Root}embed/back-spasms/{host.File}");
        await AssertLooksRight("embed/back-spasms/");

        async Task AssertAt(string path, string fragment = "")
        {
            await page.Page.WaitForURLAsync(host.Root + path + host.File + fragment);
            await AssertLooksRight(path);
        }

        async Task AssertLooksRight(string path)
        {
            Assert.True(await page.Page.EvaluateAsync<bool>("() => getComputedStyle(document.querySelector('.cc-call')).backgroundColor !== 'rgba(0, 0, 0, 0)'"), path);
            Assert.True(await page.Page.EvaluateAsync<bool>(
                """
                () => new Promise(resolve => {
                  const icon = document.querySelector('link[rel=icon]');
                  const image = Object.assign(new Image(), { onload: () => resolve(true), onerror: () => resolve(false) });
                  icon ? image.src = icon.href : resolve(document.body.matches('.cc-embed'));
                })
                """), path);
            Assert.Empty(page.Messages);
            Assert.Empty(page.Errors);
            Assert.All(page.Requests, request => Assert.StartsWith(host.Root, request, StringComparison.Ordinal));
        }
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task A_copy_has_its_articles_for_other_sites_too()
    {
        await using var host = await Host.StartAsync(export.Folder, "/a/b/");
        await using var page = await WatchedPage.NewAsync(chromium);
        await page.Page.RouteAsync($"{host.Root}host", route => route.FulfillAsync(new()
        {
            ContentType = "text/html; charset=utf-8",
            Body = """
                <!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><script type="module" src="embed.js"></script>
                <clinic-article src="back-spasms/"></clinic-article><iframe src="embed/back-spasms/" sandbox="allow-scripts" title="Article"></iframe>
                """,
        }));

        await page.Page.GotoAsync($"{host.Root}host");
        await page.Page.Locator("clinic-article .cc-disclaimer").WaitForAsync();

        foreach (var call in new[] { page.Page.Locator("clinic-article .cc-call"), page.Page.FrameLocator("iframe").Locator(".cc-call") })
        {
            Assert.NotEqual("rgba(0, 0, 0, 0)", await call.EvaluateAsync<string>("element => getComputedStyle(element).backgroundColor"));
        }

        Assert.Empty(page.Messages);
    }

    /// <summary>The folder of an export.</summary>
    public sealed class Export : IDisposable
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("site-").FullName;

        public Export()
        {
            var output = new StringWriter();
            Assert.Equal(0, CommandLine.Run(["export", Path.Combine(AppContext.BaseDirectory, "ClinicContent.dll"), "--to", Folder, "--base-url", "https://clinic.example/health"], output, output));
        }

        public string Folder => Path.Combine(_folder, "site");

        public void Dispose() => Directory.Delete(_folder, recursive: true);
    }

    private sealed class Host(WebApplication? host, string root) : IAsyncDisposable
    {
        /// <summary>The address of the site, with a slash at its end.</summary>
        public string Root => root;

        /// <summary>The name of the page in a folder.</summary>
        public string File => host is null ? "index.html" : "";

        public static async Task<Host> StartAsync(string folder, string place)
        {
            if (place == OpenedAsFiles)
            {
                return new(null, new Uri(folder + "/").AbsoluteUri);
            }

            var origin = Servers.FreeOrigin();
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls(origin);
            var host = builder.Build();
            host.Use((context, next) =>
            {
                context.Response.Headers.AccessControlAllowOrigin = "*";

                if (context.Request.Path != "/favicon.ico")
                {
                    return next(context);
                }

                // A frame links no icon, and its host may have none.
                context.Response.StatusCode = StatusCodes.Status204NoContent;
                return Task.CompletedTask;
            });
            host.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(folder), RequestPath = place.TrimEnd('/') });
            await host.StartAsync();
            return new(host, origin + place);
        }

        public async ValueTask DisposeAsync()
        {
            if (host is not null)
            {
                await host.DisposeAsync();
            }
        }
    }
}
