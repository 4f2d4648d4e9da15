using System.Net;

namespace ClinicContent.AspNetCore.Tests;

/// <summary>Every route answers every kind of request for content in the same way.</summary>
public class RouteStatusTests(SiteFixture fixture) : IClassFixture<SiteFixture>
{
    [Theory, MemberData(nameof(RouteTests.Routes), MemberType = typeof(RouteTests))]
    public async Task What_the_client_has_is_not_sent_again(string path, string type, string? language)
    {
        _ = (type, language);
        foreach (var encoding in new[] { "identity", "gzip", "br" })
        {
            using var first = await fixture.Site.GetAsync(path, ("Accept-Encoding", encoding));
            using var second = await fixture.Site.GetAsync(path, ("Accept-Encoding", encoding), ("If-None-Match", first.Headers.ETag!.Tag));

            Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
            Assert.Empty(await second.Content.ReadAsByteArrayAsync());
            foreach (var name in new[] { "ETag", "Last-Modified", "Cache-Control", "Vary", "Access-Control-Allow-Origin", "X-Content-Type-Options" })
            {
                Assert.Equal(RouteTests.Header(first, name), RouteTests.Header(second, name));
            }
        }
    }

    [Theory, MemberData(nameof(RouteTests.Routes), MemberType = typeof(RouteTests))]
    public async Task A_precondition_that_fails_gets_no_content(string path, string type, string? language)
    {
        _ = (type, language);
        using var response = await fixture.Site.GetAsync(path, ("If-Match", "\"other\""));

        Assert.Equal(HttpStatusCode.PreconditionFailed, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory, MemberData(nameof(RouteTests.Routes), MemberType = typeof(RouteTests))]
    public async Task A_range_gives_these_bytes(string path, string type, string? language)
    {
        var whole = await fixture.Site.Client.GetByteArrayAsync(path);
        using var response = await fixture.Site.GetAsync(path, ("Range", "bytes=10-19"));

        Assert.Equal(HttpStatusCode.PartialContent, response.StatusCode);
        Assert.Equal(whole.AsSpan(10, 10).ToArray(), await response.Content.ReadAsByteArrayAsync());
        Assert.Equal($"bytes 10-19/{whole.Length}", RouteTests.Header(response, "Content-Range"));
        Assert.Equal(type, response.Content.Headers.ContentType?.ToString());
        Assert.Equal(language is null ? [] : [language], response.Content.Headers.ContentLanguage);
    }

    [Theory, MemberData(nameof(RouteTests.Routes), MemberType = typeof(RouteTests))]
    public async Task A_range_outside_is_not_satisfiable(string path, string type, string? language)
    {
        _ = language;
        var whole = await fixture.Site.Client.GetByteArrayAsync(path);
        using var response = await fixture.Site.GetAsync(path, ("Range", "bytes=9999999-"));

        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, response.StatusCode);
        Assert.Equal($"bytes */{whole.Length}", RouteTests.Header(response, "Content-Range"));
        Assert.Equal(type.StartsWith("text/html", StringComparison.Ordinal) ? "text/html; charset=utf-8" : "application/problem+json", response.Content.Headers.ContentType?.ToString());
        Assert.Null(response.Headers.ETag);
        Assert.Empty(response.Content.Headers.ContentEncoding);
    }

    [Theory, MemberData(nameof(RouteTests.Routes), MemberType = typeof(RouteTests))]
    public async Task A_script_of_another_site_is_told_that_it_may_ask(string path, string type, string? language)
    {
        _ = (type, language);
        using var response = await fixture.Site.SendAsync(HttpMethod.Options, path, ("Origin", "https://other.example"), ("Access-Control-Request-Method", "GET"));

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal("*", RouteTests.Header(response, "Access-Control-Allow-Origin"));
        Assert.Equal("GET, HEAD", RouteTests.Header(response, "Access-Control-Allow-Methods"));
        Assert.False(response.Headers.Contains("Access-Control-Allow-Credentials"));
    }
}
