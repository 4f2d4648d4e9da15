using System.IO.Compression;

namespace ClinicContent.AspNetCore.Tests;

public class EncodingTests(SiteFixture fixture) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("identity", null)]
    [InlineData("gzip", "gzip")]
    [InlineData("x-gzip", "gzip")]
    [InlineData("br", "br")]
    [InlineData("BR", "br")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("br;q=0.5, gzip;q=0.8", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("br;q=0, gzip;q=0.000", null)]
    [InlineData("*", "br")]
    [InlineData("*;q=0.1, br;q=0", "gzip")]
    [InlineData("*;q=0", null)]
    [InlineData("identity;q=0, *;q=0", null)]
    [InlineData("identity;q=1, br;q=0.5", null)]
    [InlineData("br;q=2", null)]
    [InlineData("br;q=nonsense, gzip", "gzip")]
    [InlineData("deflate", null)]
    [InlineData(",,;;q=,br", "br")]
    public async Task The_encoding_is_the_one_that_the_client_likes_best(string? accepted, string? encoding)
    {
        using var response = accepted is null
            ? await fixture.Site.GetAsync("/health/back-spasms")
            : await fixture.Site.GetAsync("/health/back-spasms", ("Accept-Encoding", accepted));

        Assert.Equal(encoding is null ? [] : [encoding], response.Content.Headers.ContentEncoding);
    }

    [Theory, MemberData(nameof(RouteTests.Routes), MemberType = typeof(RouteTests))]
    public async Task Every_encoding_holds_the_same(string path, string type, string? language)
    {
        _ = (type, language);
        var plain = await (await fixture.Site.GetAsync(path)).Content.ReadAsByteArrayAsync();
        var brotli = await (await fixture.Site.GetAsync(path, ("Accept-Encoding", "br"))).Content.ReadAsStreamAsync();
        var gzip = await (await fixture.Site.GetAsync(path, ("Accept-Encoding", "gzip"))).Content.ReadAsStreamAsync();

        Assert.Equal(plain, await Read(new BrotliStream(brotli, CompressionMode.Decompress)));
        Assert.Equal(plain, await Read(new GZipStream(gzip, CompressionMode.Decompress)));
    }

    private static async Task<byte[]> Read(Stream stream)
    {
        await using (stream)
        {
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes);
            return bytes.ToArray();
        }
    }
}
