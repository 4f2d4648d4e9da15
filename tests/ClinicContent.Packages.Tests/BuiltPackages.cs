using System.IO.Compression;
using System.Xml.Linq;

namespace ClinicContent.Packages.Tests;

/// <summary>The packages, built once from the repository, with their intermediate files outside it.</summary>
public sealed class BuiltPackages : IDisposable
{
    public const string Version = "0.1.0-test";

    private readonly TemporaryFolder _folder = new();

    public BuiltPackages()
    {
        Feed = _folder.Folder("feed");
        foreach (var project in new[] { "ClinicContent.Core", "ClinicContent", "ClinicContent.Compiler" })
        {
            Command.DotNetSucceeds(
                Repository.Root,
                "pack",
                Path.Combine("src", project),
                "--configuration",
                "Release",
                "--output",
                Feed,
                "--artifacts-path",
                _folder.Folder("artifacts"),
                "-p:ContinuousIntegrationBuild=true",
                $"-p:Version={Version}");
        }
    }

    /// <summary>The folder that holds the packages.</summary>
    public string Feed { get; }

    public ZipArchive Open(string package, string extension = "nupkg") =>
        ZipFile.OpenRead(Path.Combine(Feed, $"{package}.{Version}.{extension}"));

    public XElement Metadata(string package)
    {
        using var archive = Open(package);
        using var stream = archive.GetEntry($"{package}.nuspec")!.Open();
        var root = XElement.Load(stream);
        return root.Element(root.Name.Namespace + "metadata")!;
    }

    /// <summary>
    /// A new folder with settings as a stranger's project has them, and the feed beside the machine's own sources. What is restored goes
    /// to a folder of its own, so that no run sees the packages of another.
    /// </summary>
    public string NewProject(string name, string program, params string[] properties)
    {
        var folder = _folder.Folder(name);
        var packages = _folder.Folder("packages");
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="built" value="{Feed}" />
              </packageSources>
              <config>
                <add key="globalPackagesFolder" value="{packages}" />
              </config>
              <fallbackPackageFolders>
                {(Directory.Exists(cache) ? $"<add key=\"cache\" value=\"{cache}\" />" : "")}
              </fallbackPackageFolders>
            </configuration>
            """);
        File.WriteAllText(Path.Combine(folder, $"{name}.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                {string.Join("\n    ", properties)}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ClinicContent" Version="{Version}" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), program);
        return folder;
    }

    public void Dispose() => _folder.Dispose();
}
