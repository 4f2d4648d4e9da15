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
}
