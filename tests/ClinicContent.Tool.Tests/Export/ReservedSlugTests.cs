using System.Text.RegularExpressions;

namespace ClinicContent.Tool.Tests;

public class ReservedSlugTests
{
    // Programs look for these at the root of a host, where an article's text, page or JSON would be taken for them; programs map the Infobutton beside a site.
    private static readonly string[] OfHosts = ["ads", "app-ads", "assets", "humans", "index", "infobutton", "robots", "security"];

    // The languages of the package ClinicContent, whose articles join those of any library.
    private static readonly string[] Languages = ["en", "es"];

    // Scripts, style sheets and pictures are no form of an article: "page.md" stands beside "page.js".
    private static readonly string[] OfRoutes = [.. SiteRoutes.All.Concat(SiteRoutes.ForFiles).Where(route => !Regex.IsMatch(route.Pattern, @"^[^/]*\.(js|css|svg|ico|png)$")).Select(route => Regex.Match(route.Pattern, "^[a-z]+(-[a-z]+)*").Value).Where(name => name.Length > 0).Append("manifest").Distinct()];

    public static IEnumerable<object[]> Names =>
        SiteRoutes.All.Concat(SiteRoutes.ForFiles).SelectMany(route => Regex.Matches(route.Pattern, "[a-z]+(-[a-z]+)*").Select(match => match.Value)).Concat(ReservedSlugs.All).Concat(["home", "fr"]).Distinct()
            .Select(name => new object[] { name });

    [Fact]
    public void The_reserved_slugs_are_those_of_the_routes_of_hosts_and_of_languages() =>
        Assert.Equal(OfRoutes.Concat(OfHosts).Concat(Languages).Order(StringComparer.Ordinal), ReservedSlugs.All.Order(StringComparer.Ordinal));

    [Fact]
    public void No_file_that_an_export_writes_besides_articles_has_a_name_that_an_article_could_have()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/knee-pain.md", ArticleText.Good);
        var pack = PackSource.Open(folder.Path, "en");
        var site = new SiteContent(new ArticleLibrary([pack]), null, new SiteOptions { BaseUrl = "https://clinic.example", IsStatic = true, QrCode = QrCode.Draw });

        var names = SiteFiles.Of(site).Where(file => !file.Owner.Contains("article", StringComparison.Ordinal)).Where(file => !Regex.IsMatch(file.Path, @"^[^/]*\.(js|css|svg|ico|png)$")).Select(file => file.Path.Split('/', '.')[0]).Where(Identifier.IsValid).ToHashSet();

        Assert.Contains("manifest", names);
        Assert.All(names, name => Assert.True(ReservedSlugs.Has(name, []), name));
    }

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

        // No article can stand at an address that is a route of its own, be it a page or another form, nor where one stands beside it.
        var isTaken = OfRoutes.Contains(name) || OfHosts.Contains(name) || Languages.Contains(name);
        Assert.Equal(isTaken, result.Diagnostics.Any(diagnostic => diagnostic.Id == "CC0414"));
    }

    [Theory]
    [InlineData("manifest")]
    [InlineData("topics")]
    [InlineData("robots")]
    [InlineData("es")]
    [InlineData("con", "CC0415", "Windows keeps the name 'con' for a device")]
    [InlineData("com1", "CC0415", "Windows keeps the name 'com1' for a device")]
    public void Every_command_refuses_it(string slug, string rule = "CC0414", string? reason = null)
    {
        using var folder = new ArticleFolderFixture();
        folder.Write($"articles/en/{slug}.md", ArticleText.Good);
        folder.Write("old/en/knee-pain.md", ArticleText.Good);
        var (articles, old) = (folder.FullPath("articles"), folder.FullPath("old"));
        string[][] commands =
        [
            ["check", articles],
            ["check", articles, "--format", "sarif"],
            ["pack", articles, "--to", folder.FullPath("a.pack")],
            ["export", articles, "--to", folder.FullPath("site"), "--base-url", "https://clinic.example"],
            ["diff", old, articles],
            ["diff", articles, old],
            ["stats", articles],
            ["inspect", articles],
        ];
        foreach (var command in commands)
        {
            var (code, output, error) = Reports.Run(command);
            Assert.True(code == ExitCode.ContentErrors, $"{command[0]}: {output}{error}");
            Assert.Contains(rule, output + error, StringComparison.Ordinal);
        }

        var (newCode, _, newError) = Reports.Run("new", "article", "A title", "--slug", slug, "--folder", folder.FullPath("old"));
        Assert.Equal(ExitCode.Usage, newCode);
        Assert.Contains(reason ?? $"A site has an address of its own at '{slug}'", newError, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("robots")]
    [InlineData("manifest")]
    public void A_pack_of_an_older_compiler_with_one_is_refused_except_to_compare_with_it(string slug)
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("articles/en/knee-pain.md", ArticleText.Good);
        var (library, _) = LibraryCompiler.Compile(folder.FullPath("articles"), new CompilationOptions { Name = "Test" });
        var article = Assert.Single(library!.Articles);
        var old = new CompiledLibrary { Name = library.Name, DefaultLanguage = library.DefaultLanguage, Clinic = library.Clinic, Articles = [article with { Slug = slug }], Words = library.Words, HelpBoxes = library.HelpBoxes };
        var pack = folder.FullPath("old.pack");
        File.WriteAllBytes(pack, PackWriter.Write(old));

        var (code, _, error) = Reports.Run("export", pack, "--to", folder.FullPath("site"), "--base-url", "https://clinic.example");
        Assert.Equal(ExitCode.ContentErrors, code);
        Assert.Contains($"a site has an address of its own at '{slug}'", error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.ContentErrors, Reports.Run("diff", folder.FullPath("articles"), pack).Code);
        Assert.Equal(ExitCode.Success, Reports.Run("diff", pack, folder.FullPath("articles")).Code);
    }

    private sealed class TemporaryFolder(string path) : IDisposable
    {
        public void Dispose() => Directory.Delete(path, recursive: true);
    }
}
