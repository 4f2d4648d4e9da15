using System.Net;

namespace ClinicContent.Tool.Tests;

/// <summary>How an exported site is shown on this computer.</summary>
public sealed class FileSiteTests : IDisposable
{
    private readonly ArticleFolderFixture _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("https://clinic.example/health", "/health/")]
    [InlineData("https://clinic.example", "/")]
    public async Task Every_file_is_served_at_its_address_with_its_type(string baseUrl, string root)
    {
        using var server = Serve(baseUrl);
        using var client = Client(server);

        foreach (var (path, type) in new[]
        {
            ("", "text/html"), ("a/", "text/html"), ("es/a/", "text/html"), ("search/", "text/html"), ("a.json", "application/json"), ("a.md", "text/markdown"), ("a.txt", "text/plain"),
            ("a/overview.json", "application/json"), ("feed.json", "application/feed+json"), ("feed.atom", "application/atom+xml"), ("sitemap.xml", "application/xml"), ("search.js", "text/javascript"),
            ("es/search-index.js", "text/javascript"), ("clinic-content.css", "text/css"), ("qr/a.svg", "image/svg+xml"), ("manifest.json", "application/json"), ("_headers", "text/plain"),
        })
        {
            using var response = await client.GetAsync(new Uri(server.Address + path));
            Assert.Equal((HttpStatusCode.OK, type, path), (response.StatusCode, response.Content.Headers.ContentType!.MediaType, path));
        }

        Assert.EndsWith(root, server.Address, StringComparison.Ordinal);
        using var moved = await client.GetAsync(new Uri(server.Address + "a?x=1"));
        Assert.Equal((HttpStatusCode.MovedPermanently, $"{root}a/?x=1"), (moved.StatusCode, moved.Headers.Location!.OriginalString));
        using var head = await client.SendAsync(new(HttpMethod.Head, new Uri(server.Address)));
        Assert.Equal((HttpStatusCode.OK, 0), (head.StatusCode, (await head.Content.ReadAsByteArrayAsync()).Length));
        using var post = await client.PostAsync(new Uri(server.Address), null);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
        using var nothing = await client.GetAsync(new Uri(server.Address + "nothing"));
        Assert.Equal((HttpStatusCode.NotFound, "text/html"), (nothing.StatusCode, nothing.Content.Headers.ContentType!.MediaType));
    }

    [Theory]
    [InlineData("/health/../secret.txt")]
    [InlineData("/health/..\\secret.txt")]
    [InlineData("/health//secret.txt")]
    [InlineData("/health/a/../../secret.txt")]
    [InlineData("/health/secret.txt")]
    [InlineData("/health/own.txt")]
    [InlineData("/secret.txt")]
    [InlineData("/health/\0")]
    public void Only_what_the_export_wrote_is_there(string path)
    {
        Export("https://clinic.example/health");
        _folder.Write("secret.txt", "secret").Write("site/own.txt", "own");

        Assert.Equal(404, FileSite.Open(_folder.FullPath("site")).Find(path).Status);
    }

    [Fact]
    public void A_manifest_leads_to_no_file_outside_of_its_folder()
    {
        _folder.Write("secret.txt", "secret").Write("site/manifest.json", """{ "writtenBy": "clinic-content export", "baseUrl": "https://clinic.example", "files": { "../secret.txt": "00", "/etc/passwd": "00" } }""");

        var site = FileSite.Open(_folder.FullPath("site"));

        Assert.Equal(404, site.Find("/../secret.txt").Status);
        Assert.Equal(404, site.Find("//etc/passwd").Status);
    }

    [Fact]
    public void A_folder_that_no_export_wrote_is_an_error_that_says_what_to_name()
    {
        _folder.Write("other/index.html", "");

        foreach (var name in new[] { "other", "missing" })
        {
            var error = new StringWriter();
            Assert.NotEqual(0, CommandLine.Run(["serve", _folder.FullPath(name)], TextWriter.Null, error));
            Assert.Contains("name the one that 'clinic-content export' wrote", error.ToString(), StringComparison.Ordinal);
        }
    }

    private static HttpClient Client(FileServer server) => new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new(server.Address) };

    private FileServer Serve(string baseUrl)
    {
        Export(baseUrl);
        var site = FileSite.Open(_folder.FullPath("site"));
        return LoopbackPort.Listen(null, 8043, port => new FileServer(site, port));
    }

    private void Export(string baseUrl)
    {
        _folder.Write("in/en/a.md", SoundArticle.Text).Write("in/es/a.md", SoundArticle.Text);
        var output = new StringWriter();
        Assert.True(CommandLine.Run(["export", _folder.FullPath("in"), "--to", _folder.FullPath("site"), "--base-url", baseUrl], output, output) == 0, output.ToString());
    }
}
