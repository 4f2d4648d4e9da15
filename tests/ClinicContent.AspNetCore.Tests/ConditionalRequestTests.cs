using System.Net;

namespace ClinicContent.AspNetCore.Tests;

public class ConditionalRequestTests(SiteFixture fixture) : IClassFixture<SiteFixture>
{
    private const string Path = "/health/back-spasms";

    [Fact]
    public async Task What_the_client_has_is_not_sent_again()
    {
        foreach (var encoding in new[] { "identity", "gzip", "br" })
        {
            using var first = await fixture.Site.GetAsync(Path, ("Accept-Encoding", encoding));
            var tag = first.Headers.ETag!.Tag;
            foreach (var header in new[] { tag, $"W/{tag}", $"\"other\", {tag}", $"\"a,b\" , W/{tag}", "*" })
            {
                foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
                {
                    using var second = await fixture.Site.SendAsync(method, Path, ("Accept-Encoding", encoding), ("If-None-Match", header));

                    Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
                    Assert.Equal(tag, second.Headers.ETag!.Tag);
                    Assert.Equal(RouteTests.Header(first, "Cache-Control"), RouteTests.Header(second, "Cache-Control"));
                    Assert.Equal("Accept-Encoding", RouteTests.Header(second, "Vary"));
                    Assert.Empty(await second.Content.ReadAsByteArrayAsync());
                }
            }
        }
    }

    [Theory]
    [InlineData("\"other\"")]
    [InlineData("garbage")]
    [InlineData("\"unfinished")]
    public async Task Another_tag_gets_the_content(string tag) => Assert.Equal(HttpStatusCode.OK, await Status(("If-None-Match", tag)));

    [Fact]
    public async Task Each_encoding_has_a_tag_of_its_own_and_so_has_each_representation()
    {
        var tags = new List<string>();
        foreach (var path in new[] { Path, Path + ".json", Path + ".md", Path + ".txt", Path + "/causes.json", Path + "/symptoms.json", "/health/es/back-spasms", "/health", "/health/es", "/health/feed.json", "/health/feed.atom", "/health/articles.json", "/health/articles.json?page=2" })
        {
            foreach (var encoding in new[] { "identity", "gzip", "br" })
            {
                using var response = await fixture.Site.GetAsync(path, ("Accept-Encoding", encoding));
                if (response.IsSuccessStatusCode)
                {
                    tags.Add(response.Headers.ETag!.Tag);
                }
            }
        }

        Assert.True(tags.Count > 30);
        Assert.Distinct(tags);
    }

    [Fact]
    public async Task Another_replica_gives_the_same_tags()
    {
        await using var replica = await TestSite.StartAsync();
        foreach (var path in new[] { Path, Path + ".json", "/health", "/health/feed.atom" })
        {
            using var here = await fixture.Site.GetAsync(path, ("Accept-Encoding", "br"));
            using var there = await replica.GetAsync(path, ("Accept-Encoding", "br"));

            Assert.Equal(here.Headers.ETag, there.Headers.ETag);
            Assert.Equal(await here.Content.ReadAsByteArrayAsync(), await there.Content.ReadAsByteArrayAsync());
        }
    }

    [Fact]
    public async Task A_date_counts_when_there_is_no_tag()
    {
        using var first = await fixture.Site.GetAsync(Path);
        var modified = first.Content.Headers.LastModified!.Value;

        Assert.Equal(TimeSpan.Zero, modified.TimeOfDay);
        Assert.Equal(HttpStatusCode.NotModified, await Status(("If-Modified-Since", modified.ToString("R"))));
        Assert.Equal(HttpStatusCode.NotModified, await Status(("If-Modified-Since", modified.AddDays(1).ToString("R"))));
        Assert.Equal(HttpStatusCode.OK, await Status(("If-Modified-Since", modified.AddSeconds(-1).ToString("R"))));
        Assert.Equal(HttpStatusCode.OK, await Status(("If-Modified-Since", "a while ago")));
        Assert.Equal(HttpStatusCode.OK, await Status(("If-Modified-Since", modified.ToString("R")), ("If-None-Match", "\"other\"")));
    }

    [Fact]
    public async Task A_precondition_that_fails_gets_no_content()
    {
        using var first = await fixture.Site.GetAsync(Path);
        var tag = first.Headers.ETag!.Tag;

        Assert.Equal(HttpStatusCode.PreconditionFailed, await Status(("If-Match", "\"other\"")));
        Assert.Equal(HttpStatusCode.PreconditionFailed, await Status(("If-Match", $"W/{tag}")));
        Assert.Equal(HttpStatusCode.OK, await Status(("If-Match", $"\"other\", {tag}")));
        Assert.Equal(HttpStatusCode.OK, await Status(("If-Match", "*")));
        Assert.Equal(HttpStatusCode.PreconditionFailed, await Status(("If-Unmodified-Since", first.Content.Headers.LastModified!.Value.AddSeconds(-1).ToString("R"))));
    }

    [Theory]
    [InlineData("bytes=0-99", 0, 100)]
    [InlineData("bytes=100-199", 100, 100)]
    [InlineData("bytes=-50", -50, 50)]
    [InlineData("bytes=200-", 200, null)]
    [InlineData("bytes=0-999999999", 0, null)]
    [InlineData("bytes=-999999999", 0, null)]
    public async Task A_range_gives_these_bytes_of_either_encoding(string range, int start, int? length)
    {
        foreach (var encoding in new[] { "identity", "br" })
        {
            var whole = await (await fixture.Site.GetAsync(Path, ("Accept-Encoding", encoding))).Content.ReadAsByteArrayAsync();
            using var response = await fixture.Site.GetAsync(Path, ("Accept-Encoding", encoding), ("Range", range));
            var part = await response.Content.ReadAsByteArrayAsync();

            var from = start < 0 ? whole.Length + start : start;
            var expected = whole.AsSpan(from, length ?? (whole.Length - from)).ToArray();
            Assert.Equal(HttpStatusCode.PartialContent, response.StatusCode);
            Assert.Equal(expected, part);
            Assert.Equal($"bytes {from}-{from + part.Length - 1}/{whole.Length}", RouteTests.Header(response, "Content-Range"));
        }
    }

    [Theory]
    [InlineData("bytes=9999999-")]
    [InlineData("bytes=-0")]
    public async Task A_range_outside_is_not_satisfiable(string range)
    {
        var whole = await (await fixture.Site.GetAsync(Path)).Content.ReadAsByteArrayAsync();
        using var response = await fixture.Site.GetAsync(Path, ("Range", range));

        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, response.StatusCode);
        Assert.Equal($"bytes */{whole.Length}", RouteTests.Header(response, "Content-Range"));
    }

    [Theory]
    [InlineData("bytes=0-1,3-4")]
    [InlineData("bytes=5-2")]
    [InlineData("bytes=-")]
    [InlineData("bytes=a-b")]
    [InlineData("lines=0-1")]
    [InlineData("bytes=99999999999999999999-")]
    public async Task Ranges_that_are_several_or_no_ranges_get_the_whole(string range) => Assert.Equal(HttpStatusCode.OK, await Status(("Range", range)));

    [Fact]
    public async Task A_range_of_other_bytes_than_the_client_has_gets_the_whole()
    {
        using var first = await fixture.Site.GetAsync(Path);
        var tag = first.Headers.ETag!.Tag;

        Assert.Equal(HttpStatusCode.PartialContent, await Status(("Range", "bytes=0-9"), ("If-Range", tag)));
        Assert.Equal(HttpStatusCode.OK, await Status(("Range", "bytes=0-9"), ("If-Range", "\"other\"")));
        Assert.Equal(HttpStatusCode.OK, await Status(("Range", "bytes=0-9"), ("If-Range", $"W/{tag}")));
        Assert.Equal(HttpStatusCode.OK, await Status(("Range", "bytes=0-9"), ("If-Range", first.Content.Headers.LastModified!.Value.ToString("R"))));
    }

    private async Task<HttpStatusCode> Status(params (string, string)[] headers)
    {
        using var response = await fixture.Site.GetAsync(Path, headers);
        return response.StatusCode;
    }
}
