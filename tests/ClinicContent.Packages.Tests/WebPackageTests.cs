using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace ClinicContent.Packages.Tests;

/// <summary>The web's packages as a stranger uses them, with the programs, pages and settings of their READMEs.</summary>
[Trait("Category", "Slow")]
public class WebPackageTests(BuiltPackages packages) : IClassFixture<BuiltPackages>
{
    private static readonly string Readme = Repository.Readme("src/ClinicContent.AspNetCore");

    private static readonly (string, string)[] WebPackages = [("ClinicContent", BuiltPackages.Version), ("ClinicContent.AspNetCore", BuiltPackages.Version)];

    private static readonly (string Package, string Version)[] ComponentPackages =
        [("ClinicContent", BuiltPackages.Version), ("ClinicContent.Components", BuiltPackages.Version)];

    private static readonly string[] Libraries = ["src/ClinicContent.Core", "src/ClinicContent"];

    private static (string, string) Settings => ("appsettings.json", Assert.Single(ReadmeSnippets.Blocks(Readme, "json")));

    [Fact]
    public async Task The_readme_s_site_serves_the_configured_clinic_s_articles()
    {
        var folder = NewSite("site");

        Command.DotNetSucceeds(folder, "build", "--configuration", "Release");
        using var site = await RunningSite.StartAsync(folder, "dotnet", Path.Combine("bin", "Release", "net10.0", "site.dll"));

        await AssertServes(site.Client);
    }

    [Fact]
    public async Task A_site_compiles_hardly_anything_of_the_libraries_before_its_first_page()
    {
        var folder = packages.NewProject("start", "Microsoft.NET.Sdk.Web", WebPackages, [], ("Program.cs", """
            using ClinicContent;

            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddClinicContent().AddClinicContentWeb();
            var app = builder.Build();
            app.MapClinicContent("/health");
            app.MapGet("/compiled", () => System.Runtime.JitInfo.GetCompiledMethodCount());
            app.Run();
            """));
        Command.DotNetSucceeds(folder, "build", "--configuration", "Release");
        using var site = await RunningSite.StartAsync(folder, "dotnet", Path.Combine("bin", "Release", "net10.0", "start.dll"));

        await site.Client.GetStringAsync("/health/back-spasms");

        // Without the code in the packages it is 1,900; a site without articles compiles 750.
        Assert.InRange(long.Parse(await site.Client.GetStringAsync("/compiled"), CultureInfo.InvariantCulture), 1, 1200);
    }

    [FactIfInstalled(ExternalPrograms.CCompiler)]
    public async Task The_readme_s_site_is_published_as_native_code_without_a_warning()
    {
        var folder = NewSite("native");

        var output = Path.Combine(folder, "out");
        var publish = Command.DotNetSucceeds(folder, "publish", "--configuration", "Release", "--use-current-runtime", "--output", output);
        Assert.DoesNotContain("warning", publish.Output, StringComparison.OrdinalIgnoreCase);
        using var native = await RunningSite.StartAsync(output, Path.Combine(output, OperatingSystem.IsWindows() ? "native.exe" : "native"));
        await AssertServes(native.Client);
    }

    [Fact]
    public async Task A_razor_page_shows_articles_by_the_readme_s_tags_and_its_other_snippets_compile()
    {
        var snippets = Libraries.SelectMany(folder => ReadmeSnippets.CSharp(Repository.Readme(folder))).ToList();
        Assert.Equal(3, snippets.Count);
        var folder = packages.NewProject(
            "pages", "Microsoft.NET.Sdk.Web", WebPackages, [],
            ("Program.cs", """
                using ClinicContent;

                var builder = WebApplication.CreateBuilder(args);
                builder.Services.AddRazorPages();
                builder.Services.AddClinicContent().AddClinicContentWeb();
                var app = builder.Build();
                app.MapRazorPages();
                app.MapClinicContent("/health");
                app.Run();
                """),
            ("Pages/_ViewImports.cshtml", "@using ClinicContent\n@addTagHelper *, ClinicContent.AspNetCore\n"),
            ("Pages/Index.cshtml", "@page\n" + Assert.Single(ReadmeSnippets.Blocks(Readme, "razor"), block => !block.StartsWith("@page", StringComparison.Ordinal))),
            Settings);
        foreach (var (snippet, number) in snippets.Select((snippet, number) => (snippet, number)))
        {
            File.WriteAllText(Path.Combine(folder, $"Snippet{number}.cs"), "using ClinicContent;\n" + ReadmeSnippets.AsClass(snippet.Replace("using ClinicContent;\n", "", StringComparison.Ordinal), $"Snippet{number}"));
        }

        Command.DotNetSucceeds(folder, "build");
        using var site = await RunningSite.StartAsync(folder, "dotnet", Path.Combine("bin", "Debug", "net10.0", "pages.dll"));
        var page = await site.Client.GetStringAsync("/");

        Assert.Contains("Desert Spine", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/health/facet-joint-block\"", page, StringComparison.Ordinal);
        Assert.Matches("<div class=\"wide\"><section class=\"cc-section\" id=\"causes\" lang=\"en\" data-cc-version=\"[0-9a-f]+\">\n<h3>", page);
        Assert.Contains("Mesa Pain", page[page.IndexOf("id=\"spasms-overview\"", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public void A_webassembly_program_with_the_readme_s_components_is_published_without_a_warning()
    {
        // Behind the start of a web app, which DocumentTests follow, come the blocks for any project.
        var readme = Repository.Readme("src/ClinicContent.Components");
        var folder = packages.NewProject(
            "browser",
            "Microsoft.NET.Sdk.BlazorWebAssembly",
            [.. ComponentPackages, ("Microsoft.AspNetCore.Components.WebAssembly", "10.0.15")],
            ["<CompressionEnabled>false</CompressionEnabled>"],
            ("Program.cs", "using browser;\n" + Assert.Single(ReadmeSnippets.CSharp(readme), block => block.Contains("WebAssembly", StringComparison.Ordinal))),
            ("App.razor", "@using ClinicContent\n" + Assert.Single(ReadmeSnippets.Blocks(readme, "razor"), block => !block.StartsWith("@page", StringComparison.Ordinal))),
            ("wwwroot/index.html", "<!doctype html>\n<html lang=\"en\"><title>Browser</title><div id=\"app\"></div></html>\n"));

        var publish = Command.DotNetSucceeds(folder, "publish", "--configuration", "Release", "--output", Path.Combine(folder, "out"));

        Assert.DoesNotContain("warning", publish.Output, StringComparison.OrdinalIgnoreCase);
        var files = Directory.EnumerateFiles(Path.Combine(folder, "out", "wwwroot", "_framework"), "*.wasm").Select(file => Path.GetFileName(file)).ToList();
        foreach (var (package, _) in ComponentPackages)
        {
            Assert.Single(files, file => Regex.IsMatch(file, $@"^{Regex.Escape(package)}\.[a-z0-9]+\.wasm$"));
        }
    }

    private string NewSite(string name) => packages.NewProject(
        name, "Microsoft.NET.Sdk.Web", WebPackages, ["<PublishAot>true</PublishAot>", "<InvariantGlobalization>true</InvariantGlobalization>"],
        ("Program.cs", ReadmeSnippets.CSharp(Readme)[0]), Settings);

    private static async Task AssertServes(HttpClient client)
    {
        using var page = await client.GetAsync("/health/back-spasms");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        var html = await page.Content.ReadAsStringAsync();
        Assert.Contains("Desert Spine", html, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"canonical\" href=\"https://clinic.example/health/back-spasms\">", html, StringComparison.Ordinal);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/health/back-spasms") { Headers = { IfNoneMatch = { EntityTagHeaderValue.Parse(page.Headers.ETag!.ToString()) } } };
        using var unchanged = await client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        Assert.Contains("\"Desert Spine\"", await client.GetStringAsync("/health/back-spasms.json"), StringComparison.Ordinal);
        Assert.Contains("<feed", await client.GetStringAsync("/health/feed.atom"), StringComparison.Ordinal);
    }
}
