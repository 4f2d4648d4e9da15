using System.IO.Compression;
using System.Text;

namespace ClinicContent.Packages.Tests;

/// <summary>The compiler as a package, in projects that know nothing of this repository.</summary>
[Trait("Category", "Slow")]
public class CompilerPackageTests(BuiltPackages packages) : IClassFixture<BuiltPackages>
{
    internal const string OneTarget = "<TargetFramework>net10.0</TargetFramework>";

    // The only second flavour of .NET 10 that needs nothing installed besides the SDK.
    internal const string TwoTargets = """
        <TargetFrameworks>net10.0;net10.0-windows</TargetFrameworks>
        <EnableWindowsTargeting>true</EnableWindowsTargeting>
        <DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>
        """;

    [Fact]
    public void The_compiler_is_a_development_dependency_with_all_that_it_needs_and_a_tool_beside_it()
    {
        var metadata = packages.Metadata("ClinicContent.Compiler");
        using var compiler = packages.Open("ClinicContent.Compiler");
        using var tool = packages.Open("ClinicContent.Tool");
        var files = compiler.Entries.Select(entry => entry.FullName).ToList();

        Assert.Equal("true", metadata.Element(metadata.Name.Namespace + "developmentDependency")?.Value);
        Assert.Empty(metadata.Descendants(metadata.Name.Namespace + "dependency"));
        Assert.DoesNotContain(files, file => file.StartsWith("lib/", StringComparison.Ordinal));
        foreach (var file in new[] { "build/ClinicContent.Compiler.targets", "buildMultiTargeting/ClinicContent.Compiler.targets", "tools/net10.0/any/ClinicContent.Compiler.runtimeconfig.json", "tools/net10.0/any/ClinicContent.Core.dll", "tools/net10.0/any/Markdig.dll" })
        {
            Assert.Contains(file, files);
        }

        // What only the command needs, a build does not download.
        foreach (var name in new[] { "clinic-content", "Spectre.Console", "QRCoder", "System.Drawing", "ClinicContent.Site" })
        {
            Assert.DoesNotContain(files, file => file.Contains($"/{name}", StringComparison.Ordinal));
        }

        Assert.NotNull(tool.GetEntry("tools/net10.0/any/DotnetToolSettings.xml"));
        Assert.Contains("DotnetTool", packages.Metadata("ClinicContent.Tool").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_readme_s_steps_make_a_library_and_print_its_article()
    {
        var folder = packages.NewFolder("steps");
        var steps = ReadmeSnippets.Blocks(Document.Get("src/docs/authoring.md").Text, "sh").Single(block => block.Contains("dotnet new classlib", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(folder, "steps.sh"), "set -e\n" + steps);
        var run = Command.Run(folder, "bash", "steps.sh");

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Contains("\nKnee pain\n=========\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("This information is for education only.", run.Output, StringComparison.Ordinal);
        Assert.Contains("knee-pain.md(2,1): warning CC2010", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateFiles(Path.Combine(folder, "by-hand", "Show", "bin"), "*.dll", SearchOption.AllDirectories), file => file.Contains("ClinicContent.Compiler", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_target_frameworks_share_one_pack_and_a_consumer_of_the_package_sees_no_compiler()
    {
        var library = new NewLibrary(packages, "TwoTargets", TwoTargets);

        Command.DotNetSucceeds(library.Folder, "pack", "--output", packages.Feed, $"-p:Version={BuiltPackages.Version}");

        var pack = Assert.Single(Directory.EnumerateFiles(Path.Combine(library.Folder, "obj"), "clinic-content.pack", SearchOption.AllDirectories));
        Assert.Contains($"{Path.DirectorySeparatorChar}clinic-content{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", pack, StringComparison.Ordinal);
        var written = File.GetLastWriteTimeUtc(pack);
        var metadata = packages.Metadata("TwoTargets");
        Assert.Equal(["ClinicContent.Core"], metadata.Descendants(metadata.Name.Namespace + "dependency").Select(dependency => (string)dependency.Attribute("id")!).Distinct());
        using (var archive = packages.Open("TwoTargets"))
        {
            Assert.Equal(2, archive.Entries.Count(entry => entry.Name == "TwoTargets.dll"));
        }

        var consumer = packages.NewProject("consumer", "using ClinicContent;\nConsole.WriteLine(MyClinic.MyClinicArticles.KneePain.ToText());");
        var project = Path.Combine(consumer, "consumer.csproj");
        File.WriteAllText(project, File.ReadAllText(project).Replace("\"ClinicContent\"", "\"TwoTargets\"", StringComparison.Ordinal));
        Assert.StartsWith("Knee pain\n", Command.DotNetSucceeds(consumer, "run").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ClinicContent.Compiler", File.ReadAllText(Path.Combine(consumer, "obj", "project.assets.json")), StringComparison.OrdinalIgnoreCase);

        // One of them alone asks for the same pack, which is there.
        Command.DotNetSucceeds(library.Folder, "build", "--configuration", "Release", "--framework", "net10.0");
        Assert.Equal(written, File.GetLastWriteTimeUtc(pack));
        Command.DotNetSucceeds(library.Folder, "clean", "--configuration", "Release");
        Assert.Empty(Directory.EnumerateFiles(Path.GetDirectoryName(pack)!));
    }

    [Theory]
    [InlineData("Knees", "Spine", OneTarget)]
    [InlineData("OtherKnees", "OtherSpine", TwoTargets)]
    public void A_link_to_an_article_of_a_referenced_project_is_checked_against_it(string kneesName, string spineName, string targets)
    {
        var knees = new NewLibrary(packages, kneesName, targets);
        var spine = new NewLibrary(packages, spineName, targets);
        File.WriteAllText(spine.Project, File.ReadAllText(spine.Project)
            .Replace("<RootNamespace>MyClinic</RootNamespace>", "<RootNamespace>Spine</RootNamespace>", StringComparison.Ordinal)
            .Replace("</ItemGroup>", $"  <ProjectReference Include=\"{knees.Project}\" />\n  </ItemGroup>", StringComparison.Ordinal));
        spine.Write("knee-and-back", "Knee and back", $"See [knees](pack:{kneesName}/knee-pain#overview).");

        Command.DotNetSucceeds(spine.Folder, "build");

        // The other project's article is renamed, and the links to it fail the next build.
        File.Move(knees.Article("knee-pain"), knees.Article("sore-knee"));
        var build = Command.DotNet(spine.Folder, "build");
        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains($"error CC0330: There is no article 'knee-pain' in the pack '{kneesName}'.", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_changed_is_compiled_again()
    {
        var library = new NewLibrary(packages, "Incremental", OneTarget);
        var output = Path.Combine(library.Folder, "obj", "Debug", "net10.0");
        var (pack, names, cache) = (Path.Combine(output, "clinic-content.pack"), Path.Combine(output, "Articles.g.cs"), Path.Combine(output, "clinic-content.cache"));
        (DateTime Pack, DateTime Names, DateTime Cache) Written() => (File.GetLastWriteTimeUtc(pack), File.GetLastWriteTimeUtc(names), File.GetLastWriteTimeUtc(cache));
        void Build() => Command.DotNetSucceeds(library.Folder, "build");

        Build();
        var first = Written();
        Build();
        Assert.Equal(first, Written());

        // Another text with the same names leaves the names as they are, and gives the assembly that a build of everything gives.
        var assembly = Path.Combine(library.Folder, "bin", "Debug", "net10.0", "Incremental.dll");
        var before = File.ReadAllBytes(assembly);
        library.Write("knee-pain", "Knee pain", "It can hurt a lot.");
        Build();
        var edited = Written();
        Assert.NotEqual(first.Pack, edited.Pack);
        Assert.Equal(first.Names, edited.Names);
        var after = File.ReadAllBytes(assembly);
        Assert.NotEqual(before, after);
        Assert.True(after.AsSpan().IndexOf(File.ReadAllBytes(pack)) > 0);
        Command.DotNetSucceeds(library.Folder, "build", "--no-incremental");
        Assert.Equal(after, File.ReadAllBytes(assembly));

        // Whoever signs assemblies has the pack signed with them.
        Command.DotNetSucceeds(library.Folder, "build", "-p:SignAssembly=true", "-p:PublicSign=true", $"-p:AssemblyOriginatorKeyFile={KeyFile(library.Folder)}");
        var signed = File.ReadAllBytes(assembly);
        Assert.True(signed.AsSpan().IndexOf(File.ReadAllBytes(pack)) > 0);

        library.Write("hip-pain", "Hip pain");
        Build();
        Assert.Contains("HipPain", File.ReadAllText(names), StringComparison.Ordinal);
        File.Move(library.Article("hip-pain"), library.Article("heel-pain"));
        Build();
        Assert.Contains("HeelPain", File.ReadAllText(names), StringComparison.Ordinal);
        Assert.DoesNotContain("HipPain", File.ReadAllText(names), StringComparison.Ordinal);
        File.Delete(library.Article("heel-pain"));
        Build();
        Assert.DoesNotContain("HeelPain", File.ReadAllText(names), StringComparison.Ordinal);

        library.Write("knee-pain", "Knee pain", "See [this](heel-pain.md).");
        var broken = Command.DotNet(library.Folder, "build");
        Assert.Equal(1, broken.ExitCode);
        Assert.Contains($"{library.Article("knee-pain")}(9,5): error CC", broken.Output, StringComparison.Ordinal);
        library.Write("knee-pain", "Knee pain");
        Build();

        // Another version of the compiler, whose files are as old as those of the first.
        var older = Written();
        CopyAs("ClinicContent.Compiler", "0.1.1-test");
        var compiler = $"\"ClinicContent.Compiler\" Version=\"";
        File.WriteAllText(library.Project, File.ReadAllText(library.Project).Replace(compiler + BuiltPackages.Version, compiler + "0.1.1-test", StringComparison.Ordinal));
        Build();
        Assert.NotEqual(older.Pack, Written().Pack);

        Command.DotNetSucceeds(library.Folder, "clean");
        Assert.DoesNotContain(Directory.EnumerateFiles(output), file => file.Contains("clinic-content", StringComparison.Ordinal) || file.EndsWith("Articles.g.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void Contents_decide_what_is_compiled_and_never_a_file_s_time()
    {
        var library = new NewLibrary(packages, "Older", OneTarget);
        var pack = Path.Combine(library.Folder, "obj", "Debug", "net10.0", "clinic-content.pack");
        Command.DotNetSucceeds(library.Folder, "build");

        // As a corrected file comes out of an archive, with the time at which it was written.
        library.Write("knee-pain", "Knee pain", "It can hurt a lot.");
        File.SetLastWriteTimeUtc(library.Article("knee-pain"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Command.DotNetSucceeds(library.Folder, "build");
        AssertHolds("It can hurt a lot.");

        var written = File.GetLastWriteTimeUtc(pack);
        File.SetLastWriteTimeUtc(library.Article("knee-pain"), DateTime.UtcNow);
        Command.DotNetSucceeds(library.Folder, "build");
        Assert.Equal(written, File.GetLastWriteTimeUtc(pack));

        // As a machine leaves a build whose clock was ahead.
        foreach (var file in Directory.EnumerateFiles(library.Folder, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddHours(2));
        }

        library.Write("knee-pain", "Knee pain", "It can hurt at night.");
        Command.DotNetSucceeds(library.Folder, "build");
        AssertHolds("It can hurt at night.");

        void AssertHolds(string text) => Assert.True(
            File.ReadAllBytes(Path.Combine(library.Folder, "bin", "Debug", "net10.0", "Older.dll")).AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) > 0, text);
    }

    [Fact]
    public void Names_can_be_of_articles_alone_or_left_out()
    {
        const string program = """
            using ClinicContent;
            using MyClinic;

            Article article = {0};
            System.Console.WriteLine($"{{article.Title}}, {{typeof(MyClinicArticles).GetProperties().Length}}, {{typeof(MyClinicArticles).Assembly.GetType("MyClinic.KneePainArticle") is null}}");
            """;
        var library = new NewLibrary(packages, "Named", OneTarget + "<OutputType>Exe</OutputType>");
        string Run(string names, string article)
        {
            File.WriteAllText(Path.Combine(library.Folder, "Program.cs"), string.Format(System.Globalization.CultureInfo.InvariantCulture, program, article));
            return Command.DotNetSucceeds(library.Folder, "run", $"-p:ClinicContentNames={names}").Output;
        }

        Assert.EndsWith("Knee pain, 2, False\n", Run("sections", "MyClinicArticles.KneePain"), StringComparison.Ordinal);
        Assert.EndsWith("Knee pain, 2, True\n", Run("articles", "MyClinicArticles.KneePain"), StringComparison.Ordinal);
        Assert.EndsWith("Knee pain, 1, True\n", Run("none", "MyClinicArticles.Pack.Articles[0]"), StringComparison.Ordinal);

        var wrong = Command.DotNet(library.Folder, "build", "-p:ClinicContentNames=titles");
        Assert.Equal(1, wrong.ExitCode);
        Assert.Contains("error CC0000: --names (in a project 'ClinicContentNames') must be 'sections', 'articles' or 'none'.", wrong.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clinic_s_articles_and_ours_are_used_side_by_side()
    {
        var library = new NewLibrary(packages, "Beside", OneTarget);
        var folder = packages.NewProject("both", """
            using ClinicContent;
            using MyClinic;

            Console.WriteLine($"{MyClinicArticles.KneePain.Title}, {Articles.BackSpasms.Title}");
            """);
        Command.DotNetSucceeds(folder, "add", "reference", library.Project);

        Assert.EndsWith("Knee pain, Back spasms\n", Command.DotNetSucceeds(folder, "run").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_beside_the_articles()
    {
        var library = new NewLibrary(packages, "ReadOnly", OneTarget);
        var results = packages.NewFolder("results");
        var before = Directory.EnumerateFileSystemEntries(library.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        SetMode(library.Folder, "a-w");
        try
        {
            Command.DotNetSucceeds(library.Folder, "build", "--artifacts-path", results);
        }
        finally
        {
            SetMode(library.Folder, "u+w");
        }

        Assert.Equal(before, Directory.EnumerateFileSystemEntries(library.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
        Assert.Single(Directory.EnumerateFiles(results, "clinic-content.pack", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("CleanOne", OneTarget)]
    [InlineData("CleanTwo", TwoTargets)]
    public void A_clean_library_is_understood_by_an_ide_published_and_packed(string name, string targets)
    {
        var library = new NewLibrary(packages, name, targets);
        void Clean()
        {
            Directory.Delete(Path.Combine(library.Folder, "obj"), recursive: true);
            Directory.Delete(Path.Combine(library.Folder, "bin"), recursive: true);
        }

        // As an IDE asks for what it gives the C# compiler's analysis, which reads the names from the file.
        Command.DotNetSucceeds(library.Folder, "restore");
        var designTime = Command.DotNetSucceeds(
            library.Folder,
            "msbuild", "-t:Compile", "-p:TargetFramework=net10.0", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-getItem:CscCommandLineArgs");
        var names = Assert.Single(Directory.EnumerateFiles(library.Folder, "Articles.g.cs", SearchOption.AllDirectories));
        Assert.Contains($"\"{Path.GetRelativePath(library.Folder, names)}\"", designTime.Output, StringComparison.Ordinal);
        Assert.Contains("clinic-content.pack,clinic-content.pack\"", designTime.Output, StringComparison.Ordinal);
        Assert.Contains("KneePain", File.ReadAllText(names), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(library.Folder, "*.dll", SearchOption.AllDirectories));

        Directory.Delete(Path.Combine(library.Folder, "obj"), recursive: true);
        var published = Path.Combine(library.Folder, "out");
        Command.DotNetSucceeds(library.Folder, "publish", "--framework", "net10.0", "--output", published);
        Assert.True(File.ReadAllBytes(Path.Combine(published, $"{name}.dll")).AsSpan().IndexOf("It can hurt."u8) > 0);
        Assert.Equal(
            [$"{name}.deps.json", $"{name}.dll", $"{name}.pdb"],
            Directory.EnumerateFiles(published).Select(file => Path.GetFileName(file)).Where(file => file.StartsWith(name, StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(["ClinicContent.Core.dll"], Directory.EnumerateDirectories(published).SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)).Select(Path.GetFileName));

        Clean();
        Command.DotNetSucceeds(library.Folder, "build", "--configuration", "Release");
        Command.DotNetSucceeds(library.Folder, "pack", "--no-build", "--output", packages.Feed, $"-p:Version={BuiltPackages.Version}");
        Clean();
        File.Delete(Path.Combine(packages.Feed, $"{name}.{BuiltPackages.Version}.nupkg"));
        Command.DotNetSucceeds(library.Folder, "pack", "--output", packages.Feed, $"-p:Version={BuiltPackages.Version}");
        using var archive = packages.Open(name);
        var files = archive.Entries.Where(entry => entry.FullName.StartsWith("lib/", StringComparison.Ordinal) || entry.FullName.StartsWith("content", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Equal($"{name}.dll", file.Name));
    }

    [Fact]
    public void A_web_program_that_holds_articles_is_published_without_their_files()
    {
        var clinic = new NewLibrary(packages, "Published", OneTarget, "Microsoft.NET.Sdk.Web");
        File.WriteAllText(Path.Combine(clinic.Folder, "content", "_clinic.json"), """{ "name": "Desert Spine" }""");
        File.WriteAllText(Path.Combine(clinic.Folder, "Program.cs"), "using ClinicContent;\nSystem.Console.Write(MyClinic.MyClinicArticles.KneePain.ToText());\n");

        var published = Path.Combine(clinic.Folder, "out");
        Command.DotNetSucceeds(clinic.Folder, "publish", "--output", published);

        Assert.StartsWith("Knee pain\n", Command.DotNetSucceeds(published, "Published.dll").Output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(published, "*.md", SearchOption.AllDirectories));
        Assert.Empty(Directory.EnumerateFiles(published, "_clinic.json", SearchOption.AllDirectories));
    }

    private static string KeyFile(string folder)
    {
        var path = Path.Combine(folder, "key.snk");
        using var key = new System.Security.Cryptography.RSACryptoServiceProvider(2048);
        File.WriteAllBytes(path, key.ExportCspBlob(includePrivateParameters: true));
        return path;
    }

    private static void SetMode(string folder, string mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(0, Command.Run(folder, "chmod", "-R", mode, folder).ExitCode);
        }
    }

    private void CopyAs(string package, string version)
    {
        var copy = Path.Combine(packages.Feed, $"{package}.{version}.nupkg");
        File.Copy(Path.Combine(packages.Feed, $"{package}.{BuiltPackages.Version}.nupkg"), copy);
        using var archive = ZipFile.Open(copy, ZipArchiveMode.Update);
        var entry = archive.GetEntry($"{package}.nuspec")!;
        string text;
        using (var reader = new StreamReader(entry.Open()))
        {
            text = reader.ReadToEnd();
        }

        entry.Delete();
        using var writer = new StreamWriter(archive.CreateEntry($"{package}.nuspec").Open(), new UTF8Encoding(false));
        writer.Write(text.Replace($"<version>{BuiltPackages.Version}<", $"<version>{version}<", StringComparison.Ordinal));
    }
}
