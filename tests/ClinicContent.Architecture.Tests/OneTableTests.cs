using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace ClinicContent.Architecture.Tests;

/// <summary>
/// A route and a field of a clinic's profile are each known in one table: adding one touches the file that says what it is, and a second one at most
/// (a third for a translated field). Whatever serves, exports, describes, reads or writes them goes by the table.
/// </summary>
public partial class OneTableTests
{
    // What formats give a meaning of its own, such as the name in a page's title.
    private static readonly string[] KnownToFormats = ["Name", "Language", "Phone", "WebsiteUrl", "ImageUrl", "ImageAlt"];

    private static readonly string[] FilesOfFields = ["Clinics/ClinicField.cs", "Clinics/ClinicProfile.cs", "Clinics/ClinicTranslation.cs"];

    private static readonly string[] Projects =
        ["ClinicContent.Core", "ClinicContent.Site", "ClinicContent.AspNetCore", "ClinicContent.Components", "ClinicContent.Compiler", "ClinicContent.Tool"];

    [Fact]
    [Trait("Category", "Slow")]
    public void The_pattern_of_a_route_stands_in_one_file()
    {
        var routes = SourceProject.Load("ClinicContent.Site").Arguments("SiteRoute", "pattern").ToList();
        Assert.True(routes.Count >= SiteRoutes.All.Count, "Not all routes were found.");
        Assert.Empty(FindCopies(routes, [
            .. SourceProject.Load("ClinicContent.Site").Texts(),
            .. SourceProject.Load("ClinicContent.AspNetCore").Texts(),
            .. SourceProject.Load("ClinicContent.Components").Texts(),
            .. SourceProject.Load("ClinicContent.Tool").Texts().Where(text => text.File.Split('/')[0] is "Export" or "Preview"),
            .. Scripts("ClinicContent.Site"),
            .. Scripts("ClinicContent.Tool"),
        ]));
    }

    [Theory]
    [InlineData("Pages/Links.cs", "{}/qr/{}.svg")]
    [InlineData("Pages/Links.cs", "sitemap.xml")]
    [InlineData("Pages/Links.cs", "/es/feed.atom")]
    [InlineData("Embedding/page.js", "return `${root}qr/${slug}.svg`;")]
    [InlineData("Embedding/page.js", "fetch('feed.atom')")]
    public void A_copy_of_a_pattern_is_found(string file, string text) =>
        Assert.Equal([file], FindCopies([new("QrCode.cs", "qr/{slug}.svg"), new("Sitemap.cs", "sitemap.xml"), new("AtomFeed.cs", "feed.atom")], [new(file, text)]).Select(copy => copy.Split(':')[0]));

    [Fact]
    [Trait("Category", "Slow")]
    public void A_field_of_a_profile_stands_in_two_files_and_a_translated_one_in_three()
    {
        var fields = typeof(ClinicTranslation).Assembly.GetType("ClinicContent.ClinicField")!
            .GetFields().Where(field => field.FieldType.Name == "ClinicField").Select(field => field.Name).Except(KnownToFormats).ToList();
        Assert.Contains("Insurance", fields);
        foreach (var project in Projects.Select(name => (Name: name, Code: SourceProject.Load(name))))
        {
            var named =
                from use in project.Code.Uses(fields, "ClinicField", nameof(ClinicProfile), nameof(ClinicTranslation))
                    .Concat(project.Code.Texts().Select(text => text with { Text = NameIn(text.Text) }))
                where fields.Contains(use.Text, StringComparer.OrdinalIgnoreCase)
                    && !(project.Name == "ClinicContent.Core" && FilesOfFields.Contains(use.File))
                    && use is not { File: "Reporting/SarifReport.cs", Text: "locations" } // a property of SARIF
                select $"{project.Name}/{use.File} names {use.Text}";
            Assert.Empty(named.Distinct());
        }
    }

    // As in "{{clinic.insurance}}" and "clinic:insurance".
    private static string NameIn(string text) => ClinicName().Match(text) is { Success: true } match ? match.Groups[1].Value : text;

    // Patterns and texts are compared without the names of what stands in them.
    private static IEnumerable<string> FindCopies(IReadOnlyList<SourceText> routes, IReadOnlyList<SourceText> texts)
    {
        var plain = texts.Select(text => (text.File, Text: Braces().Replace(text.Text, "{}"))).ToList();
        return from route in routes
               let pattern = Braces().Replace(route.Text, "{}")
               where pattern is not ("" or "{}")
               let copies = new Regex($@"(?<![A-Za-z0-9_.+-]){Regex.Escape(pattern)}(?![A-Za-z0-9_.-])", RegexOptions.CultureInvariant)
               from text in plain
               where text.File != route.File && text.Text.Contains(pattern, StringComparison.Ordinal) && copies.IsMatch(text.Text)
               select $"{text.File}: {route}";
    }

    // Without comments; what is interpolated is in braces.
    private static IEnumerable<SourceText> Scripts(string project)
    {
        var folder = Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "src", project);
        return Directory.EnumerateFiles(folder, "*.js", SearchOption.AllDirectories)
            .Select(file => new SourceText(Path.GetRelativePath(folder, file).Replace('\\', '/'), Comment().Replace(File.ReadAllText(file), "")))
            .Where(file => file.File.Split('/')[0] is not ("bin" or "obj"));
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;

    [GeneratedRegex(@"\$?\{[^{}]*\}")]
    private static partial Regex Braces();

    [GeneratedRegex(@"^\s*//.*$|/\*.*?\*/", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^(?:\{\{\??)?clinic[.:]([a-z]+)(?:\}\})?$")]
    private static partial Regex ClinicName();
}
