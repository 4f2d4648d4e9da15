namespace ClinicContent.Benchmarks;

/// <summary><c>dotnet build</c> of a class library, with the compiler's targets and articles, or empty.</summary>
internal sealed class LibraryBuild : ArticleBuild
{
    /// <param name="folder">Its folder.</param>
    /// <param name="articles">Its articles; <see langword="null"/> for an empty library.</param>
    /// <param name="names">What gets a C# name: <c>sections</c> or <c>articles</c>.</param>
    public LibraryBuild(string folder, ArticleFiles? articles, string names = "sections")
        : base(folder, articles)
    {
        var content = articles is null ? "" : $"""

              <PropertyGroup>
                <ClinicContentCompiler>{CompilerBuild.Compiler}</ClinicContentCompiler>
                <ClinicContentNames>{names}</ClinicContentNames>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{typeof(Article).Assembly.Location}" />
              </ItemGroup>
              <Import Project="{Path.Combine(Repository.Root, "src", "ClinicContent.Compiler", "build", "ClinicContent.Compiler.targets")}" />
            """;
        File.WriteAllText(Path.Combine(folder, "Library.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>{content}
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Class1.cs"), "namespace Library;\n\npublic class Class1\n{\n}\n");
    }

    protected override IReadOnlyList<string> Left => ["bin", "obj"];

    public override ProgramRun Build() => ProgramRun.Run(Folder, "dotnet", "build", "--nologo");

    protected override void Check(ArticleFiles built, string words) =>
        ArticleFiles.ThrowUnlessIn(Path.Combine(Folder, "bin", "Debug", "net10.0", "Library.dll"), words);
}
