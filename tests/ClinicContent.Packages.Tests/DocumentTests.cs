using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace ClinicContent.Packages.Tests;

/// <summary>Every block of every README and documentation page that can run does run, exactly as it stands.</summary>
[Trait("Category", "Slow")]
public class DocumentTests(BuiltPackages packages) : IClassFixture<BuiltPackages>
{
    private static readonly string[] RunLanguages = ["sh", "output"];

    private static readonly string[] SnippetPackages = ["ClinicContent", "ClinicContent.AspNetCore", "ClinicContent.Components", "ClinicContent.Compiler"];

    public static TheoryData<string> Followed { get; } = [.. Document.All.Where(document => Runs(document).Any(block => RunLanguages.Contains(block.Language))).Select(document => document.Path)];

    [Theory]
    [MemberData(nameof(Followed))]
    public void A_reader_can_follow_it_from_an_empty_folder(string path)
    {
        var name = path.Replace('/', '-').Replace('.', '-');
        using var session = new DocumentSession(packages.NewFolder($"follow-{name}"), packages.NewFolder($"home-{name}"));
        foreach (var block in Runs(Document.Get(path)).Where(block => RunLanguages.Contains(block.Language) || block.File is not null))
        {
            session.Follow(block);
        }
    }

    [Fact]
    public void Code_without_a_file_name_compiles()
    {
        var pieces = Document.All.SelectMany(Runs).Where(block => block.File is null && block.Language is "csharp" or "razor").ToList();
        var files = pieces.Select((block, number) => block.Language switch
        {
            "csharp" => ($"Snippet{number}.cs", DocumentSnippets.AsFile(block, number)),
            _ when block.Text.Contains("<ClinicArticle", StringComparison.Ordinal) => ($"Snippet{number}.razor", "@using ClinicContent\n@using Microsoft.AspNetCore.Components\n" + block.Text),
            _ => ($"Pages/Snippet{number}.cshtml", "@page\n" + block.Text),
        });
        var folder = packages.NewProject(
            "snippets",
            "Microsoft.NET.Sdk.Web",
            [.. SnippetPackages.Select(package => (package, BuiltPackages.Version))],
            ["<RootNamespace>MyClinic</RootNamespace>", "<NoWarn>CS1998;CS8321</NoWarn>"],
            [
                ("Program.cs", "WebApplication.CreateBuilder(args);\n"),
                ("Pages/_ViewImports.cshtml", "@using ClinicContent\n@using System.Globalization\n@addTagHelper *, ClinicContent.AspNetCore\n"),
                ("articles/en/knee-pain.md", "---\ntitle: Knee pain\nsummary: It hurts.\nsections: [{ id: overview }]\nupdated: 2026-11-22\n---\n## What is it?\n\nIt can hurt.\n"),
                .. files,
            ]);

        var build = Command.DotNet(folder, "build");

        Assert.True(build.ExitCode == 0, string.Join('\n', pieces.Select((block, number) => $"Snippet{number} is {block}")) + "\n" + build.Output);
    }

    private static IEnumerable<DocumentBlock> Runs(Document document) => document.Blocks.Where(block => block.ReasonNotToRun is null);
}

/// <summary>What can be said of the documents without running anything.</summary>
public partial class DocumentFormTests(ITestOutputHelper output)
{
    private static readonly string[] WithoutFile = ["sh", "output", "csharp", "razor", "json"];

    [Fact]
    public void A_block_runs_or_says_why_not()
    {
        var faults = new List<string>();
        foreach (var block in Document.All.SelectMany(document => document.Blocks))
        {
            if (block.Directives.Keys.Except(DocumentBlock.KnownDirectives).FirstOrDefault() is { } unknown)
            {
                faults.Add($"{block}: there is no directive '{unknown}'.");
            }

            if (block.ReasonNotToRun is { } reason)
            {
                output.WriteLine($"{block}: {reason}");
            }
            else if (block.File is null && !WithoutFile.Contains(block.Language))
            {
                faults.Add($"{block}: give the file that it is the content of, or write '<!-- {DocumentBlock.NotRun}: reason -->' before it.");
            }
            else if (block.File is not null && !block.Introduction.Contains(Path.GetFileName(block.File), StringComparison.Ordinal))
            {
                faults.Add($"{block}: the paragraph before it must name the file, since readers do not see the word after the fence.");
            }
            else if (block is { Language: "json", File: null })
            {
                using var _ = JsonDocument.Parse(block.Text);
            }
        }

        Assert.Empty(faults);
    }

    [Fact]
    public void A_link_within_the_repository_leads_somewhere()
    {
        var faults = new List<string>();
        foreach (var document in Document.All)
        {
            foreach (Match link in Link().Matches(Fence().Replace(document.Text, "")))
            {
                var (address, anchor) = link.Groups[1].Value.Split('#') is [var path, var id] ? (path, id) : (link.Groups[1].Value, null);
                if (address.Contains(':', StringComparison.Ordinal) || address.StartsWith("../blob/", StringComparison.Ordinal))
                {
                    continue;
                }

                var target = address.Length == 0 ? document.Path : Path.GetRelativePath(Repository.Root, Path.Combine(Repository.Root, Path.GetDirectoryName(document.Path)!, address)).Replace('\\', '/');
                if (!Path.Exists(Path.Combine(Repository.Root, target)))
                {
                    faults.Add($"{document.Path}: there is no '{target}'.");
                }
                else if (anchor is not null && Document.All.FirstOrDefault(each => each.Path == target) is { } other && !other.Headings.Contains(anchor) && !other.Text.Contains($"id=\"{anchor}\"", StringComparison.Ordinal))
                {
                    faults.Add($"{document.Path}: '{target}' has no heading '#{anchor}'.");
                }
            }
        }

        Assert.Empty(faults);
    }

    // A renamed file must not leave a reader searching.
    [Fact]
    public void A_source_file_that_the_architecture_names_exists()
    {
        var named = SourcePath().Matches(Document.Get("src/docs/architecture.md").Text).Select(match => match.Groups[1].Value).Distinct().ToList();

        Assert.True(named.Count > 20);
        Assert.All(named, path => Assert.True(Path.Exists(Path.Combine(Repository.Root, "src", path.StartsWith("Rendering/", StringComparison.Ordinal) ? $"ClinicContent.Core/{path}" : $"ClinicContent.{path}")), path));
    }

    [Fact]
    public void The_first_readme_fits_a_screen_or_two() => Assert.InRange(Document.Get("README.md").Text.Split('\n').Length, 1, 150);

    [GeneratedRegex(@"`((?:Core|Compiler|Site|Tool|AspNetCore|Rendering)/[\w./-]+)`")]
    private static partial Regex SourcePath();

    [GeneratedRegex(@"(?<!\\)\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^```.*?^```|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
