using System.Text.Json;
using NJsonSchema;
using Spectre.Console;

namespace ClinicContent.Tool.Tests;

public class CheckReportTests
{
    private static readonly string Mistakes = Reports.Kept("Mistakes");

    [Fact]
    public Task Twenty_different_mistakes_are_listed_at_their_places()
    {
        var (code, output, _) = Reports.Run("check", Mistakes);

        Assert.Equal(1, code);
        Assert.Contains("errors: 20, warnings: 0.", output, StringComparison.Ordinal);
        Assert.Equal(20, Found(Mistakes).DistinctBy(diagnostic => diagnostic.Id).Count());
        return Verify(output.Replace(Mistakes, "articles", StringComparison.Ordinal), "txt");
    }

    [Fact]
    public Task A_terminal_shows_the_line_between_place_and_remedy()
    {
        var found = Found(Mistakes);

        var output = Reports.OnTerminal(console =>
        {
            var report = new TextReport(console);
            report.Write(found);
            report.WriteSummary(4, found);
        });

        return Verify(output.Replace(Mistakes, "articles", StringComparison.Ordinal), "txt");
    }

    [Fact]
    public void Without_colours_a_terminal_keeps_the_lines()
    {
        var output = Reports.OnTerminal(console => new TextReport(console).Write(Found(Mistakes)), ColorSystemSupport.NoColors);

        Assert.DoesNotMatch(@"\\e\[[0-9;]*(3[0-9]|4[0-9]|9[0-9])m", output);
        Assert.Contains("╭─", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_text_has_no_escape_and_no_line_character()
    {
        var output = Reports.Run("check", Mistakes).Output;

        Assert.DoesNotContain('\u001B', output);
        Assert.DoesNotContain('│', output);
    }

    [Fact]
    public void The_folder_of_a_project_stands_for_its_articles()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("Clinic.csproj", "<Project />").Write("README.md", "x").Write("articles/en/a.md", SoundArticle.Text);

        Assert.Equal((0, "Files: 1, errors: 0, warnings: 0.\n", ""), Reports.Run("check", folder.Path));
    }

    [Fact]
    public Task Sarif_has_the_rules_and_the_results() =>
        Verify(
            SarifReport.Write(Found(Mistakes), Mistakes, Path.GetDirectoryName(Mistakes)!).Replace(ToolVersion.Text, "{version}", StringComparison.Ordinal),
            "json");

    [Fact]
    public async Task Sarif_keeps_to_its_published_schema()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "sarif-2.1.0.json"));
        using var folder = new ArticleFolderFixture();
        folder.Write("más/en/a b.md", "x").Write("más/en/a.md", SoundArticle.With("- Walk", "Walk"));

        foreach (var articles in new[] { Mistakes, folder.FullPath("más"), Reports.Kept("../../../src/ClinicContent/articles") })
        {
            Assert.Empty(schema.Validate(Reports.Run("check", articles, "--format", "sarif").Output).Select(error => error.ToString()));
        }

        // What is not there, not known or not of its kind is seen, so that the schema is one.
        var log = Reports.Run("check", Mistakes, "--format", "sarif").Output;
        Assert.NotEmpty(schema.Validate(log.Replace("\"startLine\"", "\"line\"", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(log.Replace("\"level\": \"error\"", "\"level\": \"fault\"", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(log.Replace("\"version\": \"2.1.0\",", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Sarif_links_each_rule_to_its_place_in_the_documentation_whose_address_is_given()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "sarif-2.1.0.json"));
        var page = await File.ReadAllTextAsync(Reports.Kept("../../../src/docs/rules.md"));

        var log = Reports.Run("check", Mistakes, "--format", "sarif", "--documentation-url", "https://clinic.example/docs/").Output;

        Assert.Empty(schema.Validate(log).Select(error => error.ToString()));
        foreach (var rule in RuleCatalog.All)
        {
            Assert.Contains($"\"helpUri\": \"https://clinic.example/docs/rules.md#{rule.Id.ToLowerInvariant()}\"", log, StringComparison.Ordinal);
            Assert.Contains($"\n### {rule.Id}\n", page, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("helpUri", Reports.Run("check", Mistakes, "--format", "sarif").Output, StringComparison.Ordinal);
        Assert.Equal(2, Reports.Run("check", Mistakes, "--documentation-url", "docs").Code);
    }

    [Fact]
    public void Sarif_names_only_rules_that_it_describes_and_places_in_relative_files()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("más/en/a b.md", "x").Write("más/en/a.md", SoundArticle.With("- Walk", "Walk")).Write("más/es/a.md", SoundArticle.Text);

        var (code, output, _) = Reports.Run("check", folder.FullPath("más"), "--format", "sarif");

        Assert.Equal(1, code);
        var run = JsonDocument.Parse(output).RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.Equal(RuleCatalog.All.Count, rules.GetArrayLength());
        Assert.Equal("m%C3%A1s/en/a%20b.md", Address(run.GetProperty("results")[0]));
        Assert.All(run.GetProperty("results").EnumerateArray(), result =>
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.True(Uri.TryCreate(Address(result), UriKind.Relative, out _));
        });
    }

    [Fact]
    public void Sarif_keeps_the_level_that_an_option_gave_a_rule()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", SoundArticle.With("- Walk", "Walk"));

        Assert.Contains("\"level\": \"warning\",\n          \"message\"", Reports.Run("check", folder.Path, "--format", "sarif").Output, StringComparison.Ordinal);
        Assert.Contains("\"level\": \"error\",\n          \"message\"", Reports.Run("check", folder.Path, "--format", "sarif", "--warnings-as-errors").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_accepted_translation_is_told_beside_the_sarif()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", SoundArticle.Text).Write("es/a.md", SoundArticle.Text);

        var (code, output, error) = Reports.Run("check", folder.Path, "--accept-translation", "--format", "sarif");

        Assert.Equal(0, code);
        Assert.Contains("original: none -> ", error, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(output).RootElement.ValueKind);
    }

    private static IReadOnlyList<Diagnostic> Found(string folder) => LibraryCompiler.Compile(folder, new CompilationOptions { Name = "Test" }).Diagnostics;

    private static string Address(JsonElement result) =>
        result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!;
}
