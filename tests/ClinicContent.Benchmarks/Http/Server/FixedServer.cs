namespace ClinicContent.Benchmarks.Server;

/// <summary>Bytes that are at hand, with no header but those that they cannot do without: what Kestrel can do.</summary>
internal static class FixedServer
{
    private const string Html = "text/html; charset=utf-8";

    /// <summary>A path for each kind of request.</summary>
    /// <param name="builder">Has <c>--folder</c>, with the bytes.</param>
    public static WebApplication Build(WebApplicationBuilder builder)
    {
        var app = builder.Build();
        Map(app, "/page", "page.html", Html);
        Map(app, "/json", "article.json", "application/json");
        Map(app, "/brotli", "page.html.br", Html, encoding: "br");
        Map(app, "/not-found", "404.html", Html, StatusCodes.Status404NotFound);
        app.Map("/not-modified", (RequestDelegate)(context =>
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }));
        return app;
    }

    /// <summary>The same bytes under every path that an article can have.</summary>
    /// <param name="builder">Has <c>--folder</c>, with the bytes.</param>
    public static WebApplication BuildForPages(WebApplicationBuilder builder)
    {
        var app = builder.Build();
        Map(app, "/health/{**path}", "page.html", Html);
        return app;
    }

    private static void Map(WebApplication app, string path, string file, string type, int status = StatusCodes.Status200OK, string? encoding = null)
    {
        var bytes = File.ReadAllBytes(Path.Combine(app.Configuration["folder"]!, file));
        app.Map(path, (RequestDelegate)(context =>
        {
            var response = context.Response;
            response.StatusCode = status;
            response.ContentType = type;
            response.ContentLength = bytes.Length;
            if (encoding is not null)
            {
                response.Headers.ContentEncoding = encoding;
            }

            return response.Body.WriteAsync(bytes).AsTask();
        }));
    }
}
