using System.Runtime.InteropServices;
using System.Xml.Linq;

namespace ClinicContent.Packages.Tests;

[Trait("Category", "Slow")]
public class PackageTests(BuiltPackages packages) : IClassFixture<BuiltPackages>
{
    private const string Program = """
        using ClinicContent;

        Console.WriteLine(Articles.BackSpasms.ToText());
        Console.WriteLine(Articles.BackSpasms.Causes.ToHtml());
        Console.WriteLine(new ArticleLibrary([Articles.Pack]).FindByCode("icd-10-cm", "M62.83")[0].Title);
        """;

    private const string Modules = """
        using System.Buffers;
        using System.Text;
        using ClinicContent;
        using Microsoft.Extensions.DependencyInjection;

        var services = new ServiceCollection();
        services.AddClinicContent();
        services.Configure<ClinicContentOptions>(options => options.Html.HeadingLevel = 3);
        services.Configure<ClinicContentOptions>(options => options.Html.LinkTarget = "_blank");
        services.Configure<ClinicContentOptions>(options =>
        {
            options.Clinic = new ClinicProfile { Name = "Desert Spine", Phone = "602-555-0100", Clinicians = "doctors", Treatment = "", Locations = "", Insurance = "" };
            options.Formats.Add("handout", new Handout());
        });
        using var provider = services.BuildServiceProvider();
        var renderer = provider.GetRequiredService<IArticleRenderer>();
        var article = provider.GetRequiredService<IArticleLibrary>().Get("back-spasms");
        var html = renderer.Render(article, "html");
        Console.WriteLine($"{html.Contains("<h3>") && !html.Contains("<h2")} {html.Contains("target=\"_blank\"")} {html.Contains("Desert Spine")} {renderer.Render(article, "Handout")}");

        internal sealed class Handout : IArticleFormat
        {
            public void Write(IArticleContent content, ClinicProfile? clinic, IBufferWriter<byte> output) =>
                output.Write(Encoding.UTF8.GetBytes($"handout: {content.Title} for {clinic?.Name}"));
        }
        """;

    [Theory]
    [InlineData("ClinicContent.Core")]
    [InlineData("ClinicContent")]
    [InlineData("ClinicContent.Compiler")]
    [InlineData("ClinicContent.Tool")]
    [InlineData("ClinicContent.Site")]
    [InlineData("ClinicContent.AspNetCore")]
    [InlineData("ClinicContent.Components")]
    public void A_package_says_what_it_is(string package)
    {
        var metadata = packages.Metadata(package);
        string? Value(string name) => metadata.Element(metadata.Name.Namespace + name)?.Value;

        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Equal("icon.png", Value("icon"));
        Assert.False(string.IsNullOrWhiteSpace(Value("description")));
        using var archive = packages.Open(package);
        Assert.NotNull(archive.GetEntry("README.md"));
        Assert.NotNull(archive.GetEntry("icon.png"));

        // Programs carry their symbols with them.
        using var symbols = archive.Entries.Any(entry => entry.FullName.StartsWith("tools/", StringComparison.Ordinal)) ? packages.Open(package) : packages.Open(package, "snupkg");
        Assert.Contains(symbols.Entries, entry => entry.Name.EndsWith(".pdb", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ClinicContent.Core", "Microsoft.Extensions.DependencyInjection.Abstractions, Microsoft.Extensions.Logging.Abstractions, Microsoft.Extensions.Options")]
    [InlineData("ClinicContent", "ClinicContent.Core")]
    [InlineData("ClinicContent.Site", "ClinicContent.Core, ZXing.Net")]
    [InlineData("ClinicContent.AspNetCore", "ClinicContent.Site")]
    [InlineData("ClinicContent.Components", "ClinicContent.Core, Microsoft.AspNetCore.Components")]
    public void A_package_brings_only_what_it_needs(string package, string dependencies)
    {
        var metadata = packages.Metadata(package);

        Assert.Equal(dependencies, string.Join(", ", metadata.Descendants(metadata.Name.Namespace + "dependency").Select(d => (string)d.Attribute("id")!).Order(StringComparer.Ordinal)));
        using var archive = packages.Open(package);
        Assert.Equal(
            [$"lib/net10.0/{package}.dll", $"lib/net10.0/{package}.xml"],
            archive.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("lib/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(
            package is "ClinicContent.Core" or "ClinicContent.Site" or "ClinicContent.AspNetCore" ? [$"runtimes/{RuntimeInformation.RuntimeIdentifier}/lib/net10.0/{package}.dll"] : [],
            archive.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("runtimes/", StringComparison.Ordinal)));
    }

    // Internals may change with any release, so no other version will do.
    [Theory]
    [InlineData("ClinicContent")]
    [InlineData("ClinicContent.Site")]
    [InlineData("ClinicContent.AspNetCore")]
    [InlineData("ClinicContent.Components")]
    public void A_package_that_uses_another_s_internals_depends_on_exactly_its_version(string package)
    {
        var metadata = packages.Metadata(package);
        var ours = metadata.Descendants(metadata.Name.Namespace + "dependency")
            .Select(dependency => (Id: (string)dependency.Attribute("id")!, Version: (string)dependency.Attribute("version")!))
            .Where(dependency => dependency.Id.StartsWith("ClinicContent", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(ours);
        Assert.All(ours, dependency => Assert.Equal(
            FriendsOf(dependency.Id).Contains(package) ? $"[{BuiltPackages.Version}]" : BuiltPackages.Version,
            dependency.Version));
    }

    [Fact]
    public void A_new_console_program_prints_the_article()
    {
        var folder = packages.NewProject("console", Program);

        Command.DotNetSucceeds(folder, "build", "--configuration", "Release");
        var run = Command.DotNetSucceeds(folder, "run", "--configuration", "Release", "--no-build");

        AssertPrinted(run.Output);
        var output = Path.Combine(folder, "bin", "Release", "net10.0");
        Assert.Equal(
            [Path.Combine("runtimes", RuntimeInformation.RuntimeIdentifier, "lib", "net10.0", "ClinicContent.Core.dll")],
            Directory.EnumerateDirectories(output).SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)).Select(file => Path.GetRelativePath(output, file)));
        Assert.Equal(
            ["ClinicContent.Core.dll", "ClinicContent.dll", "Microsoft.Extensions.DependencyInjection.Abstractions.dll", "Microsoft.Extensions.Logging.Abstractions.dll", "Microsoft.Extensions.Options.dll", "Microsoft.Extensions.Primitives.dll", "console.dll"],
            Directory.EnumerateFiles(output, "*.dll").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Three_modules_each_set_an_option_and_a_format_of_the_program_s_own_is_rendered_by_name()
    {
        var folder = packages.NewProject(
            "modules", "Microsoft.NET.Sdk", [("ClinicContent", BuiltPackages.Version), ("Microsoft.Extensions.DependencyInjection", "10.0.0")], [], ("Program.cs", Modules));

        var run = Command.DotNetSucceeds(folder, "run");

        Assert.Equal("True True True handout: Back spasms for Desert Spine", run.Output.Trim());
    }

    [FactIfInstalled(ExternalPrograms.CCompiler)]
    public void It_is_published_as_native_code_without_a_warning()
    {
        var folder = packages.NewProject("native", Program, "<PublishAot>true</PublishAot>", "<InvariantGlobalization>true</InvariantGlobalization>");

        var publish = Command.DotNetSucceeds(folder, "publish", "--configuration", "Release", "--use-current-runtime", "--output", Path.Combine(folder, "out"));

        Assert.DoesNotContain("warning", publish.Output, StringComparison.OrdinalIgnoreCase);
        AssertPrinted(Command.Run(folder, Path.Combine(folder, "out", OperatingSystem.IsWindows() ? "native.exe" : "native")).Output);
    }

    [Fact]
    public void A_wrong_name_does_not_compile()
    {
        var folder = packages.NewProject("wrong", """Console.WriteLine(ClinicContent.Articles.BackSpasm.Title);""");

        var build = Command.DotNet(folder, "build");

        Assert.Equal(1, build.ExitCode);
        Assert.Contains("'Articles' does not contain a definition for 'BackSpasm'", build.Output, StringComparison.Ordinal);
    }

    private static IEnumerable<string> FriendsOf(string package) =>
        XElement.Load(Path.Combine(Repository.Root, "src", package, $"{package}.csproj")).Descendants("InternalsVisibleTo").Select(friend => (string)friend.Attribute("Include")!);

    private static void AssertPrinted(string output)
    {
        Assert.StartsWith("Back spasms\n===========\n", output, StringComparison.Ordinal);
        Assert.Contains("The Pain Center of Arizona", output, StringComparison.Ordinal);
        Assert.Contains("No clinician has reviewed this article yet.", output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("<section class=\"cc-section\" id=\"causes\"", output, StringComparison.Ordinal);
        Assert.EndsWith("Back spasms\n", output, StringComparison.Ordinal);
    }
}
