using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ClinicContent;

/// <summary>
/// The address of the site in Development when none is set: that of the server itself, never one from a request. In other environments
/// there is none, because visitors do not reach a site where its server listens.
/// </summary>
internal sealed class FallbackAddress(IServer? server, bool isDevelopment)
{
    private const string Local = "http://localhost:5000";

    private readonly Lazy<string?> _value = new(() => isDevelopment ? Of(server?.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()) : null);

    /// <summary>Whether there is an address, which is known as soon as the server listens.</summary>
    public bool IsOfServer => isDevelopment;

    public string? Value => _value.Value;

    private static string Of(string? listening) =>
        Uri.TryCreate(listening?.Replace("//+", "//localhost", StringComparison.Ordinal).Replace("//*", "//localhost", StringComparison.Ordinal), UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? $"{uri.Scheme}://{(uri.Host is "[::]" or "0.0.0.0" ? "localhost" : uri.Host)}:{uri.Port}"
            : Local;
}
