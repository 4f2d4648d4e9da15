using Microsoft.Extensions.FileProviders;

namespace WebSample;

/// <summary>Serves the plain files of samples/OtherSite as any static host would, under a strict policy.</summary>
internal static class OtherSite
{
    public static WebApplication Create(IConfiguration settings, string contentRoot)
    {
        // Of all that is not its own, the site allows one host: its script, what that reads, and its frames.
        var articles = settings["ArticlesHost"];
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
            return next(context);
        });
        app.UseFileServer(new FileServerOptions { FileProvider = files });
        return app;
    }
}
