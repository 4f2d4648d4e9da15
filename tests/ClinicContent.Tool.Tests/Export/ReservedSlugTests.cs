using System.Text.RegularExpressions;

namespace ClinicContent.Tool.Tests;

public class ReservedSlugTests
{
    public static IEnumerable<object[]> Names =>
        SiteRoutes.All.Concat(SiteRoutes.ForFiles).SelectMany(route => Regex.Matches(route.Pattern, "[a-z]+(-[a-z]+)*").Select(match => match.Value)).Concat(["robots", "index", "home"]).Distinct()
            .Select(name => new object[] { name });

    [Theory]
    [MemberData(nameof(Names))]
    public void A_slug_that_a_site_needs_is_refused_by_the_compiler_and_no_other(string name)
    {
        var made = Directory.CreateTempSubdirectory("slugs-");
        using var folder = new TemporaryFolder(made.FullName);
        var file = Path.Combine(made.FullName, "en", $"{name}.md");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "---\ntitle: T\nsummary: S\nsections: [{ id: overview }]\nupdated: 2026-11-22\n---\n## Overview\n\nText.\n");

        var result = LibraryCompiler.Compile(made.FullName, new CompilationOptions { Name = "Test" });

        // No article can stand at an address that is a route of its own, be it a page or another form.
        var isTaken = new[] { name, $"{name}.json", $"{name}.md", $"{name}.txt", $"embed/{name}" }
            .Any(path => SiteRoutes.All.Concat(SiteRoutes.ForFiles).Any(route => route.Pattern == path)) || SiteRoutes.All.Any(route => route.Pattern.StartsWith($"{name}/{{slug}}", StringComparison.Ordinal) && !route.Pattern.Contains('.', StringComparison.Ordinal));
        Assert.Equal(isTaken, result.Diagnostics.Any(diagnostic => diagnostic.Id == "CC0414"));
    }

    private sealed class TemporaryFolder(string path) : IDisposable
    {
        public void Dispose() => Directory.Delete(path, recursive: true);
    }
}
