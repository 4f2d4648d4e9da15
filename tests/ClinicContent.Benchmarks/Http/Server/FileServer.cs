namespace ClinicContent.Benchmarks.Server;

/// <summary>The pages as files, in the two ways that ASP.NET Core has.</summary>
internal static class FileServer
{
    /// <summary>Files that were known, and compressed, when the program was published.</summary>
    public static WebApplication BuildForAssets(WebApplicationBuilder builder)
    {
        var app = builder.Build();
        app.MapStaticAssets();
        return app;
    }

    /// <summary>Whatever files there are, which are compressed on each request.</summary>
    public static WebApplication Build(WebApplicationBuilder builder)
    {
        builder.Services.AddResponseCompression();
        var app = builder.Build();
        app.UseResponseCompression();
        app.UseStaticFiles();
        return app;
    }
}
