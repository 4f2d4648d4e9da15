namespace ClinicContent.Tool;

/// <summary>The files of a new project that holds articles.</summary>
internal static class PackSkeleton
{
    /// <param name="name">The name of the project.</param>
    /// <param name="day">The day to give as that of the first article's last change.</param>
    public static IReadOnlyList<(string Path, string Text)> Files(string name, DateOnly day) =>
    [
        ($"{name}.csproj", Project(name)),
        ($"articles/{ArticleFolder.ClinicName}", Clinic),
        ($"articles/en/{ArticleFile.FooterName}.md", Footer),
        ("articles/en/first-article.md", ArticleSkeleton.Write(new NewArticle("First article", null, "en", ArticleKind.Guide, day))),
        .. EditorFiles.All,
        (".gitignore", "bin/\nobj/\n"),
    ];

    private static string Project(string name) => $"""
        <Project Sdk="Microsoft.NET.Sdk">

          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>{RootNamespace(name)}
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>

          <ItemGroup>
            <PackageReference Include="ClinicContent.Core" Version="{ToolVersion.Text}" />
            <!-- Compiles articles/ in the build; what uses this project needs nothing of it. -->
            <PackageReference Include="ClinicContent.Compiler" Version="{ToolVersion.Text}" PrivateAssets="all" />
          </ItemGroup>

        </Project>

        """.ReplaceLineEndings("\n");

    // MyClinic.Articles names its class MyClinicArticles, not ArticlesArticles.
    private static string RootNamespace(string name) =>
        name.EndsWith($".{CodeGenerator.ClassName}", StringComparison.Ordinal) ? $"\n    <RootNamespace>{name[..name.LastIndexOf('.')]}</RootNamespace>" : "";

    // What is null here is not said; an article that needs it then gets an error that names it.
    private static string Clinic
    {
        get
        {
            var members = ClinicField.All.Select(each => $"  \"{each.JsonName}\": " + (
                each == ClinicField.Name ? $"\"{PlaceholderCheck.Word}: the name of your clinic\""
                : each == ClinicField.Language ? "\"en\""
                : "null"));
            return $"{{\n{string.Join(",\n", members)}\n}}\n";
        }
    }

    private static string Footer => """
        ---
        sections:
          - { id: disclaimer }
        ---
        ## About this information

        This information is for education only. It does not replace the advice of your own clinician. Ask your clinician before you act on it.

        """.ReplaceLineEndings("\n");
}
