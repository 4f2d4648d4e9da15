namespace ClinicContent.Benchmarks.Server;

/// <summary>The library's: our articles or those of a pack, for the clinics of a settings file when there is one.</summary>
internal static class ContentServer
{
    /// <param name="builder">Has <c>--pack</c> and <c>--settings</c>, both optional; other settings have the library's names.</param>
    public static WebApplication Build(WebApplicationBuilder builder)
    {
        if (builder.Configuration["settings"] is { } settings)
        {
            builder.Configuration.AddJsonFile(settings);
            builder.Services.AddClinicContentWeb(options => options.ClinicSelector = context => context.Request.Query["clinic"]);
        }

        _ = builder.Configuration["pack"] is { } pack
            ? builder.Services.AddClinicContentCore(options => options.Packs.Add(ContentPack.Open(pack)))
            : builder.Services.AddClinicContent();
        builder.Services.AddClinicContentWeb();
        var app = builder.Build();
        app.MapClinicContent("/health");

        // Asked for between rounds only; counting begins when it is first asked for.
        var figures = new Lazy<ServerFigures>(() => new());
        app.MapGet("/figures", () => figures.Value.ToString());
        return app;
    }
}
