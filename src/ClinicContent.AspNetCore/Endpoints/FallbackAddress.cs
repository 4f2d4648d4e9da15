using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Logging;

namespace ClinicContent;

/// <summary>The address of the site when none is set: where the server itself listens, never what a request claims.</summary>
internal sealed partial class FallbackAddress(IServer? server, CurrentSettings settings, ILogger logger)
{
    private const string Local = "http://localhost:5000";

    private readonly Lazy<string> _value = new(() =>
    {
        var address = Of(server?.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault());
        if (settings.Value.Web.PublicBaseUrl is null)
        {
            LogMissing(logger, address);
        }

        return address;
    });

    public string Value => _value.Value;

    private static string Of(string? listening) =>
        Uri.TryCreate(listening?.Replace("//+", "//localhost", StringComparison.Ordinal).Replace("//*", "//localhost", StringComparison.Ordinal), UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? $"{uri.Scheme}://{(uri.Host is "[::]" or "0.0.0.0" ? "localhost" : uri.Host)}:{uri.Port}"
            : Local;

    [LoggerMessage(2, LogLevel.Warning, "ClinicContent has no public base address, so canonical links, feeds and the sitemap name {Address}: set PublicBaseUrl, in AddClinicContentWeb or as ClinicContent:PublicBaseUrl in the configuration.")]
    private static partial void LogMissing(ILogger logger, string address);
}
