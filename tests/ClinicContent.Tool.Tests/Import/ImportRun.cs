using System.Text;

namespace ClinicContent.Tool.Tests;

/// <summary>Imports a file into a folder of its own, and reads what became of it.</summary>
internal sealed class ImportRun : IDisposable
{
    public const string Day = "2026-11-27";

    private readonly ArticleFolderFixture _folder = new();

    public ImportRun(string name, string text, params string[] arguments)
        : this(name, Encoding.UTF8.GetBytes(text), arguments)
    {
    }

    public ImportRun(string name, byte[] bytes, params string[] arguments)
    {
        _folder.Write(name, bytes);
        (Code, Output, Error) = Reports.Run(["import", _folder.FullPath(name), "--output", Articles, "--date", Day, RightToUse.Option, .. arguments]);
        Output = Output.Replace($"{_folder.Path}/", "", StringComparison.Ordinal);
        Error = Error.Replace($"{_folder.Path}/", "", StringComparison.Ordinal);
    }

    public int Code { get; }

    public string Output { get; }

    public string Error { get; }

    private string Articles => _folder.FullPath("articles");

    /// <summary>The files that were written.</summary>
    public IEnumerable<string> Files => Directory.Exists(Articles) ? Directory.EnumerateFiles(Articles, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Articles, file).Replace('\\', '/')).Order(StringComparer.Ordinal) : [];

    /// <summary>The article.</summary>
    public string Article => File.ReadAllText(Path.Combine(Articles, Files.Single()));

    /// <summary>The article below its front matter.</summary>
    public string Body => Article[(Article.IndexOf("\n---\n", StringComparison.Ordinal) + "\n---\n".Length)..];

    /// <summary>The article as its readers see it, once the build has found no error in it.</summary>
    public string Text()
    {
        Assert.True(Code == 0, Error);
        var result = LibraryCompiler.Compile(Articles, new CompilationOptions { Name = "Test" });
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        var pack = ContentPack.FromStream(new MemoryStream(PackWriter.Write(result.Library!)));
        var article = Assert.Single(pack.Articles);
        return article.ToText(new ClinicProfile { Name = "NAME", Phone = "602-555-0199" });
    }

    public IReadOnlyList<Diagnostic> Check() => LibraryCompiler.Compile(Articles, new CompilationOptions { Name = "Test" }).Diagnostics;

    public void Dispose() => _folder.Dispose();
}
