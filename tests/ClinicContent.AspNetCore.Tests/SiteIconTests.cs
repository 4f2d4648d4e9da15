using System.Net;

namespace ClinicContent.AspNetCore.Tests;

public class SiteIconTests(SiteFixture fixture) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("/health/favicon.svg", "image/svg+xml")]
    [InlineData("/health/favicon.ico", "image/x-icon")]
    [InlineData("/health/icon.png", "image/png")]
    public async Task A_site_has_icons(string path, string type)
    {
        using var response = await fixture.Site.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.ToString());
    }

    [Theory]
    [InlineData("/health")]
    [InlineData("/health/es/back-spasms")]
    [InlineData("/health/topics/back-pain")]
    [InlineData("/health/nothing")]
    public async Task Every_page_links_its_icon(string path)
    {
        using var response = await fixture.Site.GetAsync(path);

        Assert.Contains("<link rel=\"icon\" type=\"image/svg+xml\" href=\"/health/favicon.svg\">", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_icon_has_the_initial_of_the_clinic_and_its_name() =>
        Assert.Contains(">T</text>", await fixture.Site.Client.GetStringAsync("/health/favicon.svg"), StringComparison.Ordinal);

    [Fact]
    public async Task At_the_root_of_a_host_browsers_find_the_icon_that_they_ask_for_by_themselves()
    {
        await using var site = await TestSite.StartAsync(map: app => app.MapClinicContent("/"));

        using var response = await site.GetAsync("/favicon.ico");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
