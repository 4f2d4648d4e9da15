using System.Runtime.CompilerServices;

namespace ClinicContent.Benchmarks;

/// <summary>Where the files of this repository are.</summary>
internal static class Repository
{
    /// <summary>The folder of this project.</summary>
    public static string Benchmarks { get; } = Folder();

    public static string Root { get; } = Path.GetFullPath(Path.Combine(Benchmarks, "..", ".."));

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
