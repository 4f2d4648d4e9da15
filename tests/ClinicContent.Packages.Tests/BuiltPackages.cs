using System.IO.Compression;
using System.Xml.Linq;

namespace ClinicContent.Packages.Tests;

/// <summary>
/// The packages in a feed of their own, and a place for projects that use them. Each class of tests has its own, so that classes run side by
/// side and none sees what another restored or published.
/// </summary>
public sealed class BuiltPackages : IDisposable
{
    /// <summary>Higher than any that is published, so that a reader's "dotnet add package" finds these.</summary>
    public const string Version = "999.0.0";

    private readonly TemporaryFolder _folder = new();

    // Without a space: the SDK gives the native linker the paths of its own package unquoted.
    private readonly string _restored = Directory.CreateTempSubdirectory("clinic-content-").FullName;

    public BuiltPackages()
    {
        Feed = _folder.Folder("feed");
        PackedPackages.CopyTo(Feed);
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

    /// <summary>A new console project that references ClinicContent.</summary>
    public string NewProject(string name, string program, params string[] properties) =>
        NewProject(name, "Microsoft.NET.Sdk", [("ClinicContent", Version)], properties, ("Program.cs", program));

    /// <summary>
    /// A new folder with settings as a stranger's project has them, and the feed beside the machine's own sources. What is restored goes
    /// to a folder of its own, so that no run sees the packages of another.
    /// </summary>
    public string NewFolder(string name)
    {
        var folder = _folder.Folder(name);
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } set ? Path.TrimEndingDirectorySeparator(set)
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="built" value="{Feed}" />
              </packageSources>
              <config>
                <add key="globalPackagesFolder" value="{_restored}" />
              </config>
              <fallbackPackageFolders>
                {(Directory.Exists(cache) ? $"<add key=\"cache\" value=\"{cache}\" />" : "")}
              </fallbackPackageFolders>
            </configuration>
            """);
        return folder;
    }

    /// <summary>A new program in a new folder, see <see cref="NewFolder"/>.</summary>
    public string NewProject(
        string name, string sdk, IEnumerable<(string Package, string Version)> references, IEnumerable<string> properties, params (string Path, string Text)[] files)
    {
        var folder = NewFolder(name);
        File.WriteAllText(Path.Combine(folder, $"{name}.csproj"), $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                {string.Join("\n    ", properties)}
              </PropertyGroup>
              <ItemGroup>
                {string.Join("\n    ", references.Select(reference => $"<PackageReference Include=\"{reference.Package}\" Version=\"{reference.Version}\" />"))}
              </ItemGroup>
            </Project>
            """);
        foreach (var (path, text) in files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        return folder;
    }

    public void Dispose()
    {
        _folder.Dispose();
        Directory.Delete(_restored, recursive: true);
    }
}
