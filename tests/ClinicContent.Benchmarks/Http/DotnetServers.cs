using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace ClinicContent.Benchmarks;

/// <summary>The servers of the project Server, published.</summary>
internal sealed class DotnetServers
{
    private readonly string _folder;

    private DotnetServers(string folder) => _folder = folder;

    /// <summary>Publishes the servers, built as this program is.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="assets">The folder of the files that <c>MapStaticAssets</c> and <c>UseStaticFiles</c> serve, if they do.</param>
    public static DotnetServers Publish(string folder, string? assets = null)
    {
        var configuration = typeof(DotnetServers).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        var project = Path.Combine(Repository.Benchmarks, "Http", "Server");
        ProgramRun.Run(Repository.Root, "dotnet", "publish", project, "-nologo", "-c", configuration, "-o", folder, $"-p:AssetsFolder={assets}");
        return new(folder);
    }

    /// <summary>What starts a server, without waiting for it.</summary>
    /// <param name="serve">What it serves: the word that the server's Program.cs knows it by.</param>
    /// <param name="port">Where it listens.</param>
    public ProcessStartInfo Command(string serve, int port) =>
        new("dotnet", Arguments(serve, port)) { WorkingDirectory = _folder };

    /// <param name="serve">What it serves: the word that the server's Program.cs knows it by.</param>
    /// <param name="core">The processor core that it has for its own; <see langword="null"/> for all.</param>
    /// <param name="arguments">Further settings.</param>
    public ServerProcess Start(string serve, int? core, params IEnumerable<string> arguments) => ServerProcess.Start(
        _folder, core, "dotnet", port => [.. Arguments(serve, port), .. arguments]);

    private static string[] Arguments(string serve, int port) =>
        ["ClinicContent.Benchmarks.Server.dll", "--serve", serve, "--urls", string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}")];
}
