namespace ClinicContent.Benchmarks.Server;

/// <summary>What every web framework can do.</summary>
internal static class HelloServer
{
    public static WebApplication Build(WebApplicationBuilder builder)
    {
        var app = builder.Build();
        app.MapGet("/", () => "Hello, world!");
        return app;
    }

    /// <summary>The same with our articles.</summary>
    /// <param name="builder">Has no settings of its own.</param>
    public static WebApplication BuildWithArticles(WebApplicationBuilder builder)
    {
        builder.Services.AddClinicContent();
        builder.Services.AddClinicContentWeb();
        var app = Build(builder);
        app.MapClinicContent("/health");
        return app;
    }
}
