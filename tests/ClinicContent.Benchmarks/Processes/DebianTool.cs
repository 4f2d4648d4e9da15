namespace ClinicContent.Benchmarks;

/// <summary>Programs that are measured with, or against, and that Debian has.</summary>
internal static class DebianTool
{
    /// <summary>Where a program is.</summary>
    /// <param name="name">The name of the program.</param>
    /// <param name="packages">The Debian packages that it is from, with what it needs.</param>
    /// <exception cref="InvalidOperationException">It is not installed; the message says how to install it.</exception>
    public static string Find(string name, string packages) =>
        // Servers are where only root looks for programs.
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Append("/usr/sbin")
            .Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists) ?? throw Missing(name, packages);

    /// <summary>The path of a file of a package.</summary>
    /// <param name="path">The path.</param>
    /// <param name="packages">The Debian packages that it is from, with what it needs.</param>
    /// <exception cref="InvalidOperationException">It is not there; the message says how to install it.</exception>
    public static string FindFile(string path, string packages) => File.Exists(path) ? path : throw Missing(path, packages);

    private static InvalidOperationException Missing(string what, string packages) =>
        new($"{what} is not installed, and the measurement needs it: apt-get install {packages}");
}
