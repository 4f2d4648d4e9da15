using System.Text;

namespace VerifyXunit.Tests;

/// <summary>A folder for one test's snapshots.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("snapshots-").FullName;

    public IEnumerable<string?> Files => Directory.EnumerateFiles(Path).Select(System.IO.Path.GetFileName).Order();

    public void Write(string file, string text) =>
        File.WriteAllText(System.IO.Path.Combine(Path, file), text, new UTF8Encoding(false));

    public byte[] Read(string file) => File.ReadAllBytes(System.IO.Path.Combine(Path, file));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
