using System.Runtime.InteropServices;
using System.Text.Json;

namespace ClinicContent.Packages.Tests;

/// <summary>The packages, packed once from the repository for all tests of a run, with their intermediate files outside it.</summary>
internal static class PackedPackages
{
    private static readonly string[] Projects =
        ["ClinicContent.Core", "ClinicContent", "ClinicContent.Compiler", "ClinicContent.Tool", "ClinicContent.Site", "ClinicContent.AspNetCore", "ClinicContent.Components"];

    // Kept in memory, because nothing tells when the last class of tests has run.
    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Files = new(Pack);

    /// <summary>Writes the packages and their symbols to a folder.</summary>
    public static void CopyTo(string folder)
    {
        foreach (var (name, bytes) in Files.Value)
        {
            File.WriteAllBytes(Path.Combine(folder, name), bytes);
        }
    }

    private static Dictionary<string, byte[]> Pack()
    {
        using var folder = new TemporaryFolder();
        var feed = folder.Folder("feed");

        // One build of them all, so that none is built twice and those that do not depend on each other are built at once.
        var filter = Path.Combine(folder.Path, "Packages.slnf");
        File.WriteAllText(filter, JsonSerializer.Serialize(new
        {
            solution = new { path = Path.Combine(Repository.Root, "ClinicContent.sln"), projects = Projects.Select(name => $"src\\{name}\\{name}.csproj") },
        }));
        Command.DotNetSucceeds(
            Repository.Root,
            "pack",
            filter,
            "--configuration",
            "Release",
            "--output",
            feed,
            "--artifacts-path",
            folder.Folder("artifacts"),
            "-p:ContinuousIntegrationBuild=true",
            $"-p:ReadyToRunRuntimes={RuntimeInformation.RuntimeIdentifier}",
            $"-p:Version={BuiltPackages.Version}");
        return Directory.EnumerateFiles(feed).ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes);
    }
}
