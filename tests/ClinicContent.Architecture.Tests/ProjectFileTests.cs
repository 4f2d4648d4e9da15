using System.Runtime.CompilerServices;

namespace ClinicContent.Architecture.Tests;

/// <summary>The project files of this repository build wherever they are cloned.</summary>
public class ProjectFileTests
{
    private static readonly string[] Folders = ["src", "tests", "samples"];

    [Fact]
    public void The_folder_of_packages_is_found_with_and_without_a_slash_at_its_end()
    {
        // NUGET_PACKAGES=/some/folder is taken as it is written.
        var wrong = Files().Where(file => File.ReadAllText(file).Replace("EnsureTrailingSlash('$(NuGetPackageRoot)')", "", StringComparison.Ordinal).Contains("$(NuGetPackageRoot)", StringComparison.Ordinal));

        Assert.Empty(wrong);
        Assert.Contains(Files(), file => File.ReadAllText(file).Contains("$(NuGetPackageRoot)", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Files([CallerFilePath] string sourceFile = "")
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(sourceFile)!, "..", ".."));
        return Folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*.*", SearchOption.AllDirectories))
            .Where(file => Path.GetExtension(file) is ".csproj" or ".props" or ".targets" && !Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar).Contains("obj"));
    }
}
