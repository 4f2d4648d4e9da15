namespace ClinicContent.Benchmarks;

/// <summary>The content compiler alone, as the targets of a project run it.</summary>
internal sealed class CompilerBuild(string folder, ArticleFiles articles) : ArticleBuild(folder, articles)
{
    /// <summary>The compiler that was built with this program.</summary>
    public static string Compiler { get; } = Path.Combine(
        Repository.Root, "src", "ClinicContent.Compiler", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", "ClinicContent.Compiler.dll");

    public string Pack => Path.Combine(Folder, "content.pack");

    protected override IReadOnlyList<string> Left => ["content.pack", "content.cache", "Articles.g.cs"];

    public override ProgramRun Build() => ProgramRun.Run(
        Folder, "dotnet", "exec", Compiler, "compile", "articles",
        "--pack", "content.pack", "--code", "Articles.g.cs", "--cache", "content.cache", "--name", "Benchmark", "--namespace", "Benchmark");

    protected override void Check(ArticleFiles built, string words)
    {
        ArticleFiles.ThrowUnlessIn(Pack, words);
        var pack = ContentPack.Open(Pack);
        SmokeException.ThrowUnless(pack.Articles.Count == built.Count, $"The pack has {pack.Articles.Count} of {built.Count} articles.");
    }
}
