using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace ClinicContent.Tool;

/// <summary>Starts a web application that this computer alone reaches.</summary>
internal static class LoopbackApplication
{
    /// <summary>Listens on the loopback addresses of IPv4 and IPv6: a browser may take either for 'localhost'.</summary>
    /// <param name="port">The port.</param>
    /// <param name="answer">Answers every request.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static WebApplication Start(int port, RequestDelegate answer)
    {
        // Nothing that a site has besides: no configuration, no environment, no log.
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.ListenLocalhost(port);
        });
        var application = builder.Build();
        application.Run(answer);
        try
        {
            application.StartAsync().GetAwaiter().GetResult();
            return application;
        }
        catch
        {
            ((IDisposable)application).Dispose();
            throw;
        }
    }
}
