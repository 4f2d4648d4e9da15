using System.Security.Cryptography;

namespace ClinicContent.Packages.Tests;

/// <summary>The compiler's package in projects of every kind, whatever happened to their files.</summary>
[Trait("Category", "Slow")]
public class ProjectKindTests(BuiltPackages packages) : IClassFixture<BuiltPackages>
{
    private static readonly DateTime Older = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    // As an IDE asks for what it gives the C# compiler's analysis. The file that there is not makes the compiler's arguments be asked for each time.
    private static readonly string[] DesignTime =
    [
        "msbuild", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-p:NonExistentFile=none/none", "-getItem:CscCommandLineArgs",
    ];

    [Fact]
    public void Whatever_happens_to_a_file_the_next_build_has_it_though_its_time_is_older()
    {
        var library = new NewLibrary(packages, "Older", CompilerPackageTests.OneTarget);
        var (content, pack) = (Path.Combine(library.Folder, "content"), Path.Combine(library.Folder, "obj", "Debug", "net10.0", "clinic-content.pack"));
        var seen = new HashSet<string>();
        void Changes(string what, Action change)
        {
            change();
            foreach (var file in Directory.EnumerateFiles(library.Folder, "*", SearchOption.TopDirectoryOnly).Concat(Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories)))
            {
                File.SetLastWriteTimeUtc(file, Older);
            }

            Command.DotNetSucceeds(library.Folder, "build", "-p:NoWarn=CC2032", "-p:ClinicContentCodeFiles=order.txt");
            var bytes = File.ReadAllBytes(pack);
            Assert.True(seen.Add(Convert.ToHexString(SHA256.HashData(bytes))), what);
            Assert.True(File.ReadAllBytes(Path.Combine(library.Folder, "bin", "Debug", "net10.0", "Older.dll")).AsSpan().IndexOf(bytes) > 0, what);
        }

        void Write(string path, string text)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(content, path))!);
            File.WriteAllText(Path.Combine(content, path), text);
        }

        Changes("the first build", () => File.WriteAllText(Path.Combine(library.Folder, "order.txt"), $"00001 M62830  1 {"Muscle spasm of back",-60} Muscle spasm of back\n"));
        Changes("another text of the same length", () => library.Write("knee-pain", "Knee pain", "It may hurt."));
        Changes("one article more", () => library.Write("hip-pain", "Hip pain"));
        Changes("two files exchanged", () =>
        {
            var (knee, hip) = (File.ReadAllText(library.Article("knee-pain")), File.ReadAllText(library.Article("hip-pain")));
            File.WriteAllText(library.Article("knee-pain"), hip.Replace("hurt", "ache", StringComparison.Ordinal));
            File.WriteAllText(library.Article("hip-pain"), knee);
        });
        Changes("one article fewer", () => File.Delete(library.Article("hip-pain")));
        Changes("a closing", () => Write("en/_closing.md", "---\nsections: [{ id: disclaimer }]\n---\n## Note\n\nFor education only.\n"));
        Changes("another closing", () => Write("en/_closing.md", "---\nsections: [{ id: disclaimer }]\n---\n## Note\n\nEducation only.\n"));
        Changes("words", () => Write("en/_words.json", """{ "sources": "Where it is from" }"""));
        Changes("other words", () => Write("en/_words.json", """{ "sources": "Where it was read" }"""));
        Changes("a clinic", () => Write("_clinic.json", """{ "name": "Desert Spine" }"""));
        Changes("another clinic", () => Write("_clinic.json", """{ "name": "Sunset Spine" }"""));
        Changes("a box of help", () =>
        {
            Write("en/_help.md", Help("You cannot feel your legs."));
            File.WriteAllText(library.Article("knee-pain"), File.ReadAllText(library.Article("knee-pain")).Replace("sections:", "help: [back]\nsections:", StringComparison.Ordinal).Replace("id: overview", "id: overview, aspect: SeeDoctor", StringComparison.Ordinal));
        });
        Changes("another box of help", () => Write("en/_help.md", Help("You cannot move your legs.")));
        Changes("a folder of another name", () => Directory.Move(Path.Combine(content, "en"), Path.Combine(content, "en-US")));
    }

    [Fact]
    public void A_faulty_article_leaves_an_ide_the_last_names_and_the_references_and_is_told()
    {
        var library = new NewLibrary(packages, "Ide", CompilerPackageTests.OneTarget);
        Command.DotNetSucceeds(library.Folder, "build");
        library.Write("knee-pain", "Knee pain", "See [this](heel-pain.md).");

        var broken = Command.DotNetSucceeds(library.Folder, DesignTime);

        Assert.Contains($"{library.Article("knee-pain")}(9,5): warning CC", broken.Output + broken.Error, StringComparison.Ordinal);
        Assert.Contains("System.Runtime.dll", broken.Output, StringComparison.Ordinal);
        Assert.Contains("Articles.g.cs", broken.Output, StringComparison.Ordinal);
        Assert.Contains("KneePain", File.ReadAllText(Path.Combine(library.Folder, "obj", "Debug", "net10.0", "Articles.g.cs")), StringComparison.Ordinal);
        Assert.Equal(1, Command.DotNet(library.Folder, "build").ExitCode);

        library.Write("knee-pain", "Knee pain");
        library.Write("hip-pain", "Hip pain");
        Assert.DoesNotContain("warning CC0", Command.DotNetSucceeds(library.Folder, DesignTime).Output, StringComparison.Ordinal);
        Assert.Contains("HipPain", File.ReadAllText(Path.Combine(library.Folder, "obj", "Debug", "net10.0", "Articles.g.cs")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CompilerPackageTests.OneTarget)]
    [InlineData(CompilerPackageTests.TwoTargets)]
    public void A_compiler_for_all_projects_passes_over_those_without_articles(string targets)
    {
        var folder = packages.NewFolder($"global{targets.Length}");
        File.WriteAllText(Path.Combine(folder, "Directory.Packages.props"), $"""
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup>
                <PackageVersion Include="ClinicContent.Core" Version="{BuiltPackages.Version}" />
                <GlobalPackageReference Include="ClinicContent.Compiler" Version="{BuiltPackages.Version}" />
              </ItemGroup>
            </Project>
            """);
        var plain = Project(folder, "Plain", "csproj", targets);
        var with = Project(folder, "With", "csproj", targets);
        var visualBasic = Project(folder, "Basic", "vbproj", CompilerPackageTests.OneTarget);
        var misspelt = Project(folder, "Misspelt", "csproj", $"{targets}<ClinicContentFolder>artikles</ClinicContentFolder>");
        Directory.CreateDirectory(Path.Combine(with, "articles", "en"));
        File.WriteAllText(Path.Combine(with, "articles", "en", "knee-pain.md"), "---\ntitle: Knee pain\nsummary: x\nsections: [{ id: overview }]\nupdated: 2026-11-22\n---\n## What is it?\n\nIt can hurt.\n");

        Assert.DoesNotContain("CC", Command.DotNetSucceeds(plain, "build").Output.Replace("\\", "/", StringComparison.Ordinal).Replace(plain, "", StringComparison.Ordinal), StringComparison.Ordinal);
        Command.DotNetSucceeds(visualBasic, "build");
        Command.DotNetSucceeds(with, "build");
        Assert.Empty(Directory.EnumerateFiles(plain, "clinic-content.*", SearchOption.AllDirectories));
        Assert.Single(Directory.EnumerateFiles(with, "clinic-content.pack", SearchOption.AllDirectories));
        var wrong = Command.DotNet(misspelt, "build");
        Assert.Equal(1, wrong.ExitCode);
        Assert.Contains("artikles", wrong.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Basic8", "vbproj", "", "move them to a C# project (.csproj)")]
    [InlineData("Functional", "fsproj", "", "move them to a C# project (.csproj)")]
    [InlineData("Eight", "csproj", "<LangVersion>8</LangVersion>", "this project has LangVersion 8:")]
    [InlineData("Nine", "csproj", "<LangVersion>9.0</LangVersion>", "this project has LangVersion 9.0:")]
    [InlineData("EightForTwo", "csproj", "<LangVersion>8.0</LangVersion>", "this project has LangVersion 8.0:")]
    public void A_project_that_cannot_compile_the_names_is_told_so_in_one_sentence(string name, string extension, string property, string remedy)
    {
        var folder = Project(packages.NewFolder(name), name, extension, (name == "EightForTwo" ? CompilerPackageTests.TwoTargets : CompilerPackageTests.OneTarget) + property, BuiltPackages.Version);
        Directory.CreateDirectory(Path.Combine(folder, "articles", "en"));
        File.WriteAllText(Path.Combine(folder, "articles", "en", "knee-pain.md"), "---\ntitle: Knee pain\nsummary: x\nsections: [{ id: overview }]\nupdated: 2026-11-22\n---\n## What is it?\n\nIt can hurt.\n");

        var build = Command.DotNet(folder, "build");

        Assert.Equal(1, build.ExitCode);
        var error = Assert.Single(build.Output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).Select(line => line[line.IndexOf(": error ", StringComparison.Ordinal)..line.LastIndexOf(" [", StringComparison.Ordinal)]).Distinct());
        Assert.StartsWith(": error CC0000: ", error, StringComparison.Ordinal);
        Assert.Contains(remedy, error, StringComparison.Ordinal);
    }

    private static string Help(string sign) => $$"""
        ---
        sources: [{ id: one, title: T, publisher: P, url: "https://www.example.org/1", accessed: 2026-11-22 }]
        sections: [{ id: lead }, { id: back }]
        ---
        ## Help

        > [!EMERGENCY]
        > Call 911 for any of these signs.

        > [!URGENT]
        > See a doctor soon. Is it an [emergency](#emergency)? Call 911.

        ## With back pain

        > [!EMERGENCY]
        > - {{sign}} [@one]

        > [!URGENT]
        > - You have a fever. [@one]

        """;

    private static string Project(string parent, string name, string extension, string properties, string? version = null)
    {
        var folder = Directory.CreateDirectory(Path.Combine(parent, name)).FullName;
        var versionText = version is null ? "" : $" Version=\"{version}\"";
        File.WriteAllText(Path.Combine(folder, $"{name}.{extension}"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{properties}<RootNamespace>My{name}</RootNamespace></PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ClinicContent.Core"{versionText} />
                {(version is null ? "" : $"<PackageReference Include=\"ClinicContent.Compiler\"{versionText} PrivateAssets=\"all\" />")}
                {(extension == "fsproj" ? "<Compile Include=\"Module.fs\" />" : "")}
              </ItemGroup>
            </Project>
            """);
        if (extension == "fsproj")
        {
            File.WriteAllText(Path.Combine(folder, "Module.fs"), "module Module\n\nlet one = 1\n");
        }

        return folder;
    }
}
