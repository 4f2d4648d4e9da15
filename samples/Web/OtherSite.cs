using Microsoft.Extensions.FileProviders;

namespace WebSample;

/// <summary>Serves the plain files of samples/OtherSite as any static host would, under a strict policy.</summary>
internal static class OtherSite
{
    // The host of the articles as the files have it, which others copy lines from.
    private const string WrittenHost = "http://localhost:5000";

    /// <param name="settings">Where it listens, and the folder of its files.</param>
    /// <param name="contentRoot">What the folder is relative to.</param>
    /// <param name="articles">The host of the articles, which takes the place of the one in the files.</param>
    public static WebApplication Create(IConfiguration settings, string contentRoot, string articles)
    {
        // Of all that is not its own, the site allows one host: its script, what that reads, and its frames.
        var policy = $"default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self' {articles}; connect-src {articles}; frame-src {articles};"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        var files = new PhysicalFileProvider(Path.GetFullPath(settings["Folder"]!, contentRoot));
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls(settings["Url"]!);
        var app = builder.Build();
        app.Use((context, next) =>
        {
            context.Response.Headers.ContentSecurityPolicy = policy;
            context.Response.Headers.XContentTypeOptions = "nosniff";
            var path = context.Request.Path == "/" ? "/index.html" : context.Request.Path.Value!;
            return path.EndsWith(".html", StringComparison.Ordinal) && files.GetFileInfo(path) is { Exists: true, PhysicalPath: { } file }
                ? WritePageAsync(context.Response, file, articles)
                : next(context);
        });
        app.UseFileServer(new FileServerOptions { FileProvider = files });
        return app;
    }

    private static async Task WritePageAsync(HttpResponse response, string file, string articles)
    {
        var page = await File.ReadAllTextAsync(file);
        response.ContentType = "text/html; charset=utf-8";
        await response.WriteAsync(page
            .Replace(Uri.EscapeDataString(WrittenHost), Uri.EscapeDataString(articles), StringComparison.Ordinal)
            .Replace(WrittenHost, articles, StringComparison.Ordinal));
    }
}
