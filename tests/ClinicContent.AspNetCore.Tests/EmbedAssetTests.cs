using System.Net;
using System.Security.Cryptography;
using System.Text.Json;

namespace ClinicContent.AspNetCore.Tests;

public class EmbedAssetTests(SiteFixture fixture) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("pinnedScript", "text/javascript; charset=utf-8")]
    [InlineData("pinnedStyleSheet", "text/css; charset=utf-8")]
    public async Task A_file_with_a_name_of_its_own_may_be_kept_for_ever(string file, string type)
    {
        var (path, integrity) = await Published(file);
        using var response = await fixture.Site.GetAsync(path);
        using var head = await fixture.Site.SendAsync(HttpMethod.Head, path);
        using var again = await fixture.Site.GetAsync(path, ("If-None-Match", response.Headers.ETag!.Tag));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.ToString());
        Assert.Equal("public, max-age=31536000, immutable", RouteTests.Header(response, "Cache-Control"));
        Assert.Equal("*", RouteTests.Header(response, "Access-Control-Allow-Origin"));
        Assert.Equal("nosniff", RouteTests.Header(response, "X-Content-Type-Options"));
        Assert.Equal("cross-origin", RouteTests.Header(response, "Cross-Origin-Resource-Policy"));
        Assert.Empty(response.Content.Headers.ContentLanguage);
        Assert.Equal($"sha384-{Convert.ToBase64String(SHA384.HashData(await response.Content.ReadAsByteArrayAsync()))}", integrity);
        Assert.Equal(response.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Theory]
    [InlineData("pinnedScript")]
    [InlineData("pinnedStyleSheet")]
    public async Task A_name_with_another_hash_is_not_found(string file)
    {
        var (path, _) = await Published(file);
        var dot = path.LastIndexOf('.');
        foreach (var other in new[] { path[..(dot - 1)] + (path[dot - 1] == '0' ? '1' : '0') + path[dot..], path[..(dot - 1)] + path[dot..], path.ToUpperInvariant().Replace("/HEALTH", "/health", StringComparison.Ordinal), path.Replace("/health", "/health/es", StringComparison.Ordinal) })
        {
            using var response = await fixture.Site.GetAsync(other);

            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
            Assert.Equal("no-store", RouteTests.Header(response, "Cache-Control"));
        }
    }

    [Fact]
    public async Task The_script_is_one_for_all_clinics_and_under_both_names()
    {
        await using var site = await TestSite.StartAsync(options =>
        {
            options.Clinics["alpha"] = Clinics.Named("Alpha Clinic");
            options.ClinicSelector = context => context.Request.Query["clinic"];
        });
        var (path, _) = await Published("pinnedScript");
        var script = await site.Client.GetByteArrayAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(script, await site.Client.GetByteArrayAsync(new Uri("/health/embed.js", UriKind.Relative)));
        Assert.Equal(script, await site.Client.GetByteArrayAsync(new Uri("/health/embed.js?clinic=alpha", UriKind.Relative)));
    }

    [Fact]
    public async Task A_page_links_a_style_sheet_that_is_there()
    {
        var (path, _) = await Published("pinnedStyleSheet");

        foreach (var page in new[] { "/health", "/health/es/back-spasms", "/health/embed/back-spasms" })
        {
            Assert.Contains($"<link rel=\"stylesheet\" href=\"{path}\">", await fixture.Site.Client.GetStringAsync(new Uri(page, UriKind.Relative)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_page_that_isolates_itself_may_frame_an_article()
    {
        using var response = await fixture.Site.GetAsync("/health/embed/back-spasms");

        Assert.Equal("cross-origin", RouteTests.Header(response, "Cross-Origin-Resource-Policy"));
        Assert.Equal("credentialless", RouteTests.Header(response, "Cross-Origin-Embedder-Policy"));
    }

    private async Task<(string Path, string Integrity)> Published(string file)
    {
        using var index = JsonDocument.Parse(await fixture.Site.Client.GetStringAsync(new Uri("/health/embed.json", UriKind.Relative)));
        var entry = index.RootElement.GetProperty(file);
        return (new Uri(entry.GetProperty("url").GetString()!).AbsolutePath, entry.GetProperty("integrity").GetString()!);
    }
}
