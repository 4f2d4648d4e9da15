using System.Net;

namespace ClinicContent.AspNetCore.Tests;

public class RouteTests(SiteFixture fixture) : IClassFixture<SiteFixture>
{
    private const string OEmbed = "/health/oembed?url=https%3A%2F%2Fclinic.example%2Fhealth%2Fback-spasms";

    public static TheoryData<string, string, string?> Routes => new()
    {
        { "/health", "text/html; charset=utf-8", "en" },
        { "/health/", "text/html; charset=utf-8", "en" },
        { "/health/es", "text/html; charset=utf-8", "es" },
        { "/health/back-spasms", "text/html; charset=utf-8", "en" },
        { "/health/es/back-spasms", "text/html; charset=utf-8", "es" },
        { "/health/back-spasms.json", "application/json", "en" },
        { "/health/back-spasms.md", "text/markdown; charset=utf-8", "en" },
        { "/health/back-spasms.txt", "text/plain; charset=utf-8", "en" },
        { "/health/es/back-spasms.json", "application/json", "es" },
        { "/health/back-spasms/causes.json", "application/json", "en" },
        { "/health/es/back-spasms/causes.json", "application/json", "es" },
        { "/health/articles.json", "application/json", null },
        { "/health/articles.json?page=1&pageSize=2&language=es", "application/json", null },
        { "/health/feed.json", "application/feed+json", "en" },
        { "/health/es/feed.json", "application/feed+json", "es" },
        { "/health/feed.atom", "application/atom+xml", "en" },
        { "/health/es/feed.atom", "application/atom+xml", "es" },
        { "/health/sitemap.xml", "application/xml", null },
        { "/health/llms.txt", "text/plain; charset=utf-8", null },
        { "/health/llms-full.txt", "text/plain; charset=utf-8", null },
        { "/health/embed/back-spasms", "text/html; charset=utf-8", "en" },
        { "/health/embed/back-spasms/causes", "text/html; charset=utf-8", "en" },
        { "/health/es/embed/back-spasms", "text/html; charset=utf-8", "es" },
        { "/health/qr/back-spasms.svg", "image/svg+xml", null },
        { "/health/es/qr/back-spasms.svg", "image/svg+xml", null },
        { OEmbed, "application/json", null },
        { "/health/embed.js", "text/javascript; charset=utf-8", null },
        { "/health/embed.json", "application/json", null },
        { "/health/clinic-content.css", "text/css; charset=utf-8", null },
    };

    [Theory, MemberData(nameof(Routes))]
    public async Task Every_route_gives_its_content_with_its_headers(string path, string type, string? language)
    {
        using var response = await fixture.Site.GetAsync(path);
        var body = await response.Content.ReadAsByteArrayAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.ToString());
        Assert.Equal(language is null ? [] : [language], response.Content.Headers.ContentLanguage);
        Assert.Equal(body.Length, response.Content.Headers.ContentLength);
        Assert.Equal("public, max-age=300, stale-while-revalidate=86400", Header(response, "Cache-Control"));
        Assert.Equal("Accept-Encoding", Header(response, "Vary"));
        Assert.Equal("*", Header(response, "Access-Control-Allow-Origin"));
        Assert.False(response.Headers.Contains("Access-Control-Allow-Credentials"));
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.NotNull(response.Content.Headers.LastModified);
        Assert.False(response.Headers.ETag!.IsWeak);

        var isPage = type.StartsWith("text/html", StringComparison.Ordinal);
        Assert.Equal(isPage, response.Headers.Contains("Content-Security-Policy"));
        foreach (var name in new[] { "Accept-Ranges", "Access-Control-Expose-Headers", "ClinicContent-Version" })
        {
            Assert.NotEqual(isPage, response.Headers.Contains(name));
        }
    }

    [Theory, MemberData(nameof(Routes))]
    public async Task Head_has_the_headers_of_get_and_no_body(string path, string type, string? language)
    {
        _ = (type, language);
        foreach (var encoding in new[] { "identity", "br" })
        {
            using var get = await fixture.Site.GetAsync(path, ("Accept-Encoding", encoding));
            using var head = await fixture.Site.SendAsync(HttpMethod.Head, path, ("Accept-Encoding", encoding));

            Assert.Equal(get.StatusCode, head.StatusCode);
            Assert.Empty(await head.Content.ReadAsByteArrayAsync());
            Assert.Equal(Headers(get), Headers(head));
        }
    }

    [Theory, MemberData(nameof(Routes))]
    public async Task Every_route_refuses_other_methods_and_says_which_it_allows(string path, string type, string? language)
    {
        _ = (type, language);
        foreach (var method in new[] { HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete, HttpMethod.Patch })
        {
            using var response = await fixture.Site.SendAsync(method, path);

            Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
            Assert.Equal(["GET", "HEAD", "OPTIONS"], response.Content.Headers.Allow);
        }
    }

    [Fact]
    public async Task A_script_of_another_site_may_ask_conditionally()
    {
        using var response = await fixture.Site.SendAsync(
            HttpMethod.Options, "/health/back-spasms.json", ("Origin", "https://other.example"), ("Access-Control-Request-Method", "GET"), ("Access-Control-Request-Headers", "if-none-match"));

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal("*", Header(response, "Access-Control-Allow-Origin"));
        Assert.Contains("If-None-Match", Header(response, "Access-Control-Allow-Headers"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/health/back-spasms", "frame-ancestors 'self'")]
    [InlineData("/health/embed/back-spasms", "frame-ancestors *")]
    public async Task Pages_have_a_strict_policy_and_only_embed_pages_may_be_framed_by_anyone(string path, string ancestors)
    {
        using var response = await fixture.Site.GetAsync(path);

        var policy = Header(response, "Content-Security-Policy");
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains(ancestors, policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/health/back-spasms/", "../back-spasms")]
    [InlineData("/health/en", "./")]
    [InlineData("/health/en/", "../")]
    [InlineData("/health/en/back-spasms.json?clinic=a%20b", "../back-spasms.json?clinic=a%20b")]
    [InlineData("/health/en/back-spasms/causes.json", "../../back-spasms/causes.json")]
    [InlineData("/health/Back-Spasms", "back-spasms")]
    [InlineData("/health/BACK-SPASMS/", "../back-spasms")]
    [InlineData("/health/ES/Back-Spasms", "../es/back-spasms")]
    [InlineData("/health/es/Back-spasms.json?a=B", "../es/back-spasms.json?a=B")]
    [InlineData("/health/back-spasms/CAUSES.json", "../back-spasms/causes.json")]
    [InlineData("/health/embed/Back-Spasms", "../embed/back-spasms")]
    public async Task Another_address_of_the_same_leads_to_the_one(string path, string location)
    {
        using var response = await fixture.Site.GetAsync(path);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(location, Header(response, "Location"));
        using var target = await fixture.Site.Client.GetAsync(new Uri(new Uri(fixture.Site.Client.BaseAddress!, path), location));
        Assert.Equal(HttpStatusCode.OK, target.StatusCode);
    }

    [Theory]
    [InlineData("/health/oembed", HttpStatusCode.BadRequest)]
    [InlineData(OEmbed + "&format=xml", HttpStatusCode.NotImplemented)]
    [InlineData(OEmbed + "&maxwidth=-1", HttpStatusCode.BadRequest)]
    [InlineData("/health/oembed?url=https%3A%2F%2Fevil.example%2Fhealth%2Fback-spasms", HttpStatusCode.NotFound)]
    [InlineData("/health/articles.json?page=0", HttpStatusCode.BadRequest)]
    [InlineData("/health/articles.json?updatedSince=yesterday", HttpStatusCode.BadRequest)]
    [InlineData("/health/nothing.json", HttpStatusCode.NotFound)]
    public async Task Errors_for_programs_are_problem_details(string path, HttpStatusCode status)
    {
        using var response = await fixture.Site.GetAsync(path);
        using var problem = System.Text.Json.JsonDocument.Parse(await response.Content.ReadAsStreamAsync());

        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.ToString());
        Assert.Equal((int)status, problem.RootElement.GetProperty("status").GetInt32());
        Assert.Null(response.Headers.ETag);
    }

    [Theory]
    [InlineData("https://clinic.example/health/back-spasms/", "/health/embed/back-spasms")]
    [InlineData("https://clinic.example/health/en/back-spasms", "/health/embed/back-spasms")]
    [InlineData("https://clinic.example/health/es/back-spasms/", "/health/es/embed/back-spasms")]
    [InlineData("http://clinic.example/health/back-spasms", "/health/embed/back-spasms")]
    [InlineData("http://clinic.example/health/ES/Back-Spasms/#causes", "/health/es/embed/back-spasms/causes")]
    public async Task What_a_page_answers_to_oembed_answers_to(string url, string frame)
    {
        using var response = await fixture.Site.GetAsync($"/health/oembed?url={Uri.EscapeDataString(url)}");
        using var answer = System.Text.Json.JsonDocument.Parse(await response.Content.ReadAsStreamAsync());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains($"<iframe sandbox=\"allow-scripts allow-top-navigation-by-user-activation\" src=\"https://clinic.example{frame}\"", answer.RootElement.GetProperty("html").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://clinic.example:8080/health/back-spasms")]
    [InlineData("https://clinic.example/health/back-spasms//")]
    [InlineData("https://clinic.example/health/fr/back-spasms")]
    [InlineData("https://clinic.example/health/back-spasms.json")]
    [InlineData("ftp://clinic.example/health/back-spasms")]
    public async Task What_no_page_answers_to_oembed_does_not(string url)
    {
        using var response = await fixture.Site.GetAsync($"/health/oembed?url={Uri.EscapeDataString(url)}");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("icd10mc%7CM62.830", "use icd-10-cm, if that is meant")]
    [InlineData("2.16.840.1.113883.6.3%7CM62.830", "use icd-10-cm or ")]
    [InlineData("snomed%7C1", "that no article here uses: use icd-10-cm or ")]
    public async Task A_code_system_that_no_article_has_codes_of_is_an_error(string code, string message)
    {
        using var response = await fixture.Site.GetAsync($"/health/articles.json?code={code}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(message, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var known = await fixture.Site.GetAsync("/health/articles.json?code=icd-10-cm%7CZ99.9");
        Assert.Equal(HttpStatusCode.OK, known.StatusCode);
    }

    [Theory]
    [InlineData("icd10cm|M62.830")]
    [InlineData("ICD-10-CM|m62830")]
    [InlineData("2.16.840.1.113883.6.90|M62830")]
    [InlineData("urn:oid:2.16.840.1.113883.6.90|M62 .830")]
    [InlineData("http://hl7.org/fhir/sid/icd-10-cm|M62.83")]
    public async Task A_code_is_found_in_every_form_that_it_is_written_in(string code)
    {
        using var response = await fixture.Site.GetAsync($"/health/articles.json?code={Uri.EscapeDataString(code)}");

        Assert.Contains("\"slug\":\"back-spasms\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Addresses_come_from_the_configuration_and_never_from_the_request()
    {
        foreach (var path in new[] { "/health/back-spasms", "/health/back-spasms.json", "/health", "/health/sitemap.xml", "/health/feed.json", "/health/feed.atom", "/health/llms.txt" })
        {
            using var response = await fixture.Site.GetAsync(path, ("Host", "evil.example"), ("X-Forwarded-Host", "evil.example"));

            Assert.DoesNotContain("evil.example", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    internal static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) || response.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : null;

    private static IEnumerable<string> Headers(HttpResponseMessage response) =>
        response.Headers.Concat(response.Content.Headers)
            .Where(header => header.Key != "Date")
            .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")
            .Order(StringComparer.Ordinal);
}
