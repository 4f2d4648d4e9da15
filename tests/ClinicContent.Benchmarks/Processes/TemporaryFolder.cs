namespace ClinicContent.Benchmarks;

/// <summary>A folder outside the repository, deleted afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("clinic-content-").FullName;

    /// <summary>The path of a file in it, or of a folder, which is made.</summary>
    public string File(string name) => System.IO.Path.Combine(Path, name);

    public string Folder(string name) => Directory.CreateDirectory(File(name)).FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
