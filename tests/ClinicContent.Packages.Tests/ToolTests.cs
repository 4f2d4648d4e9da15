namespace ClinicContent.Packages.Tests;

/// <summary>The command as a clinic's editor installs it, and what it starts, built with the packages alone.</summary>
[Collection(nameof(BuiltPackages))]
public class ToolTests(BuiltPackages packages)
{
    [Fact]
    public void The_tool_of_a_manifest_tells_its_version_and_checks_articles()
    {
        var folder = packages.NewFolder("manifest");
        Command.DotNetSucceeds(folder, "new", "tool-manifest");
        Command.DotNetSucceeds(folder, "tool", "install", "ClinicContent.Tool", "--version", BuiltPackages.Version);
        var article = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "articles", "en")).FullName, "knee-pain.md");
        File.WriteAllText(article, "---\ntitle: Knee pain\nsummary: It hurts.\nsections: [{ id: overview }]\nupdated: 2026-11-22\n---\n## What is it?\n\nIt can hurt.\n");

        Assert.StartsWith(BuiltPackages.Version, Command.DotNetSucceeds(folder, "clinic-content", "--version").Output, StringComparison.Ordinal);
        Assert.EndsWith("Files: 1, errors: 0, warnings: 2.\n", Command.DotNetSucceeds(folder, "clinic-content", "check").Output, StringComparison.Ordinal);

        File.AppendAllText(article, "\n<b>Rest.</b>\n");
        var check = Command.DotNet(folder, "clinic-content", "check");
        Assert.Equal(1, check.ExitCode);
        Assert.StartsWith("articles/en/knee-pain.md(11,1): error CC0301: ", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_tool_starts_builds_and_a_program_prints_it()
    {
        var folder = packages.NewFolder("started");
        Command.DotNetSucceeds(folder, "tool", "install", "ClinicContent.Tool", "--version", BuiltPackages.Version, "--tool-path", "tools");
        var tool = Path.Combine(folder, "tools", OperatingSystem.IsWindows() ? "clinic-content.exe" : "clinic-content");
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

        // As the clinic's next project would be named, where the namespace of the articles must not hide their class.
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
                    System.Console.WriteLine(Articles.FirstArticle.ToText());
                    System.Console.WriteLine(Articles.KneePain.InLanguage("es").ToText());
                }
            }
            """);
        var run = Command.DotNetSucceeds(program, "run");

        Assert.Contains("\nFirst article\n=============\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nPLACEHOLDER: Knee pain\n======================\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Esta información tiene solo fines educativos.", run.Output, StringComparison.Ordinal);
    }
}
