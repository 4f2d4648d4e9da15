using System.Runtime.CompilerServices;

namespace ClinicContent.Packages.Tests;

/// <summary>The repository that these tests stand in.</summary>
internal static class Repository
{
    private static readonly string[] SourceFolders = ["src", "samples"];

    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    /// <summary>The README.md of a folder.</summary>
    public static string Readme(string folder) => File.ReadAllText(Path.Combine(Root, folder, "README.md"));

    /// <summary>Copies the sources of the library and the samples, and nothing that was built, to another folder.</summary>
    public static void CopySources(string folder)
    {
        string[] files =
        [
            .. Directory.EnumerateFiles(Root, "Directory.*"),
            .. Directory.EnumerateFiles(Root, "*.json"),
            .. Directory.EnumerateFiles(Root, "*.config"),
            Path.Combine(Root, ".editorconfig"),
            .. SourceFolders.SelectMany(name => Directory.EnumerateFiles(Path.Combine(Root, name), "*", SearchOption.AllDirectories)).Where(IsSource),
        ];
        foreach (var file in files)
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static bool IsSource(string file) =>
        !Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj");

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
