using System.Text;

namespace ClinicContent.Compiler.Tests;

/// <summary>A folder of articles for one test.</summary>
internal sealed class ArticleFolderFixture : IDisposable
{
    private FileStream? _locked;

    public string Path { get; } = Directory.CreateTempSubdirectory("articles-").FullName;

    public string FullPath(string file) => System.IO.Path.Combine(Path, file);

    public ArticleFolderFixture Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    public ArticleFolderFixture Write(string file, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(FullPath(file))!);
        File.WriteAllBytes(FullPath(file), bytes);
        return this;
    }

    /// <summary>Makes a file unreadable, which its permissions would not for every user.</summary>
    public void Lock(string file) => _locked = File.Open(FullPath(file), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

    public CompilationResult Compile(DateOnly? date = null, bool warningsAsErrors = false) =>
        LibraryCompiler.Compile(Path, new CompilationOptions { Name = "Test", Date = date, WarningsAsErrors = warningsAsErrors });

    public ContentPack Pack()
    {
        var (library, diagnostics) = Compile();
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        return ContentPack.FromStream(new MemoryStream(PackWriter.Write(library!)));
    }

    public void Dispose()
    {
        _locked?.Dispose();
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}
