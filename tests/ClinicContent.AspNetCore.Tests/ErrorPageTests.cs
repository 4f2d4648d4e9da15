using System.Net;

namespace ClinicContent.AspNetCore.Tests;

public class ErrorPageTests(SiteFixture fixture) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("/health/nothing", "en", "There is no page here", "/health/")]
    [InlineData("/health/embed/nothing", "en", "There is no page here", "/health/")]
    [InlineData("/health/es/nothing", "es", "Aquí no hay ninguna página", "/health/es/")]
    [InlineData("/health/es/back-spasms/nothing", "es", "Aquí no hay ninguna página", "/health/es/")]
    [InlineData("/health/es/%F0%9F%98%80", "es", "Aquí no hay ninguna página", "/health/es/")]
    [InlineData("/health/fr/back-spasms", "en", "There is no page here", "/health/")]
    public async Task What_is_not_there_is_told_in_the_language_of_the_address(string path, string language, string title, string index)
    {
        using var response = await fixture.Site.GetAsync(path);

        await AssertPage(response, HttpStatusCode.NotFound, language, title, index);
        var page = await response.Content.ReadAsStringAsync();
        Assert.Contains("The Pain Center of Arizona", page, StringComparison.Ordinal);
        Assert.Contains("href=\"tel:+18887246236\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/health/back-spazms", "back-spasms")]
    [InlineData("/health/Back%20Spasm", "back-spasms")]
    [InlineData("/health/embed/back-spasmz", "back-spasms")]
    [InlineData("/health/back_spasms.html", "back-spasms")]
    [InlineData("/health/es/ciatica", "es/sciatica")]
    [InlineData("/health/lumbago", "low-back-pain")]
    public async Task Articles_of_near_names_are_offered(string path, string article)
    {
        var page = await (await fixture.Site.GetAsync(path)).Content.ReadAsStringAsync();

        Assert.Contains($"<li class=\"cc-card\"><a href=\"/health/{article}\">", page, StringComparison.Ordinal);
        Assert.Contains(article.StartsWith("es/", StringComparison.Ordinal) ? "Quizás buscaba" : "Perhaps you were looking for", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/health/zxqvw")]
    [InlineData("/health/%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("/health/zxqvw-%F0%9F%98%80/zxqvw?zxqvw=zxqvw")]
    public async Task Nothing_of_the_request_is_on_the_page(string path)
    {
        var page = await (await fixture.Site.GetAsync(path)).Content.ReadAsStringAsync();

        Assert.DoesNotContain("zxqvw", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("alert(1)", page, StringComparison.Ordinal);
        Assert.DoesNotContain("cc-card", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_addresses_that_lead_nowhere_are_answered_in_a_moment()
    {
        var time = System.Diagnostics.Stopwatch.StartNew();
        for (var i = 0; i < 300; i++)
        {
            using var response = await fixture.Site.GetAsync($"/health/{new string('a', i)}-{i}-{string.Join('-', Enumerable.Repeat("back", i % 100))}");
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }

        Assert.InRange(time.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("/health", "en", "This page can only be read", "/health/")]
    [InlineData("/health/es/back-spasms", "es", "Esta página solo se puede leer", "/health/es/")]
    public async Task What_can_only_be_read_says_so(string path, string language, string title, string index)
    {
        using var response = await fixture.Site.SendAsync(HttpMethod.Post, path);

        await AssertPage(response, HttpStatusCode.MethodNotAllowed, language, title, index);
    }

    [Fact]
    public async Task A_range_that_a_page_does_not_have_is_told_of_in_the_language_of_the_page()
    {
        using var page = await fixture.Site.GetAsync("/health/es/back-spasms", ("Range", "bytes=9999999-"));
        using var json = await fixture.Site.GetAsync("/health/es/back-spasms.json", ("Range", "bytes=9999999-"));

        await AssertPage(page, HttpStatusCode.RequestedRangeNotSatisfiable, "es", "La página no tiene esa parte", "/health/es/");
        Assert.Equal("application/problem+json", json.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task A_clinic_that_is_not_there_gets_a_page_of_no_clinic()
    {
        await using var site = await TestSite.StartAsync(options =>
        {
            options.Clinics["alpha"] = Clinics.Named("Alpha Clinic");
            options.ClinicSelector = context => context.Request.Query["clinic"];
        });
        using var response = await site.GetAsync("/health/es/back-spasms?clinic=gamma");
        var page = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("Aquí no hay ninguna página", page, StringComparison.Ordinal);
        Assert.DoesNotContain("gamma", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Alpha", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Pain Center", page, StringComparison.Ordinal);
    }

    private static async Task AssertPage(HttpResponseMessage response, HttpStatusCode status, string language, string title, string index)
    {
        var page = await response.Content.ReadAsStringAsync();
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal([language], response.Content.Headers.ContentLanguage);
        Assert.Equal("no-store", RouteTests.Header(response, "Cache-Control"));
        Assert.Contains("default-src 'none'", RouteTests.Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Contains($"<html lang=\"{language}\">", page, StringComparison.Ordinal);
        Assert.Contains($"<h1>{title}</h1>", page, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"{index}\">", page, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", page, StringComparison.Ordinal);
    }
}
