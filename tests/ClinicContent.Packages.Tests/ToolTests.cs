namespace ClinicContent.Packages.Tests;

/// <summary>The command as a clinic's editor installs it, and what it starts, built with the packages alone.</summary>
[Trait("Category", "Slow")]
public class ToolTests(BuiltPackages packages) : IClassFixture<BuiltPackages>
{
    [Fact]
    public void The_installed_tool_tells_its_version_and_checks_articles()
    {
        var folder = packages.NewFolder("checked");
        var tool = Install(folder);
        var article = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "articles", "en")).FullName, "knee-pain.md");
        File.WriteAllText(article, "---\ntitle: Knee pain\nsummary: It hurts.\nsections: [{ id: overview }]\nupdated: 2026-11-22\n---\n## What is it?\n\nIt can hurt.\n");

        Assert.StartsWith(BuiltPackages.Version, Command.Run(folder, tool, "--version").Output, StringComparison.Ordinal);
        var check = Command.Run(folder, tool, "check");
        Assert.Equal(0, check.ExitCode);
        Assert.EndsWith("Files: 1, errors: 0, warnings: 4.\n", check.Output, StringComparison.Ordinal);

        File.AppendAllText(article, "\n<b>Rest.</b>\n");
        check = Command.Run(folder, tool, "check");
        Assert.Equal(1, check.ExitCode);
        Assert.StartsWith("articles/en/knee-pain.md(11,1): error CC0301: ", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_tool_starts_builds_and_a_program_prints_it()
    {
        var folder = packages.NewFolder("started");
        var tool = Install(folder);
        void Start(string inFolder, params string[] arguments)
        {
            var command = Command.Run(inFolder, tool, arguments);
            Assert.True(command.ExitCode == 0, command.Output + command.Error);
        }

        Start(folder, "new", "pack", "MyClinic.Articles");
        var library = Path.Combine(folder, "MyClinic.Articles");
        Command.DotNetSucceeds(library, "build");
        Start(library, "new", "article", "Knee pain");
        Start(library, "new", "article", "Knee pain", "--language", "es");
        Start(library, "check");

        // As the clinic's next project would be named.
        Command.DotNetSucceeds(folder, "new", "console", "--output", "MyClinic.Show");
        var program = Path.Combine(folder, "MyClinic.Show");
        Command.DotNetSucceeds(program, "add", "reference", library);
        File.WriteAllText(Path.Combine(program, "Program.cs"), """
            using ClinicContent;

            namespace MyClinic.Show;

            internal static class Program
            {
                private static void Main()
                {
                    System.Console.WriteLine(MyClinicArticles.FirstArticle.ToText());
                    System.Console.WriteLine(MyClinicArticles.KneePain.GetTranslation("es").ToText());
                }
            }
            """);
        var run = Command.DotNetSucceeds(program, "run");

        Assert.Contains("\nFirst article\n=============\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nPLACEHOLDER: Knee pain\n======================\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Esta información tiene solo fines educativos.", run.Output, StringComparison.Ordinal);

        // Another name for the class, and for an article, whose former name and class code goes on using.
        foreach (var language in new[] { "en", "es" })
        {
            var article = Path.Combine(library, "articles", language, "knee-pain.md");
            File.WriteAllText(article, File.ReadAllText(article).Replace("\nreview:", "\naliases: [knee-pain]\nreview:", StringComparison.Ordinal));
            File.Move(article, Path.Combine(library, "articles", language, "sore-knees.md"));
        }

        var project = Path.Combine(library, "MyClinic.Articles.csproj");
        File.WriteAllText(project, File.ReadAllText(project).Replace("<Nullable>", "<ClinicContentClass>Health</ClinicContentClass><Nullable>", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(program, "Program.cs"), """
            using ClinicContent;
            using MyClinic;

            KneePainArticle article = Health.KneePain;
            Console.WriteLine(article.WhatToDo.ToText());
            Console.WriteLine(article.Equals(Health.SoreKnees));
            """);
        run = Command.DotNetSucceeds(program, "run");
        Assert.Contains("What can you do?", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\nTrue\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("warning CS0618: 'Health.KneePain' is obsolete: 'Renamed to SoreKnees.'", Command.DotNetSucceeds(program, "build", "--no-incremental").Output, StringComparison.Ordinal);

        var build = Command.DotNet(library, "build", "-p:ClinicContentClass=Pack");
        Assert.Equal(1, build.ExitCode);
        Assert.Contains("error CC0000: --class (in a project 'ClinicContentClass') must be a C# name", build.Output, StringComparison.Ordinal);
    }

    // In a folder of its own: for tools of a manifest, the SDK remembers by their version, for all of a user, where they were.
    private static string Install(string folder)
    {
        Command.DotNetSucceeds(folder, "tool", "install", "ClinicContent.Tool", "--version", BuiltPackages.Version, "--tool-path", "tools");
        return Path.Combine(folder, "tools", OperatingSystem.IsWindows() ? "clinic-content.exe" : "clinic-content");
    }
}
