using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace ClinicContent.Tool.Tests;

public class SchemaTests
{
    // What a schema cannot see: the meaning of codes and days, and relations between values.
    private static readonly string[] Unseen = ["CC0101", "CC0102", "CC0103", "CC0104", "CC0105", "CC0106", "CC0107", "CC0108", "CC0109", "CC0115", "CC0121", "CC0123", "CC0124", "CC0126"];

    // The last is a number to YAML, whose digits a schema does not count.
    private static readonly string[] UnseenCases = ["no such day", "a section twice", "a section twice by its id alone", "a code twice", "a source id twice", "a waiver twice", "too short"];

    public static TheoryData<string> ArticleFiles => [.. Directory.EnumerateFiles(RealArticles.Folder, "*.md", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(RealArticles.Folder, file)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> WrongCases => [.. FrontMatterCases.All.Where(IsSeen).Select(NameOf)];

    [Theory]
    [MemberData(nameof(ArticleFiles))]
    public void The_front_matter_of_every_article_is_right(string file) => Assert.True(IsRight(file, File.ReadAllText(Path.Combine(RealArticles.Folder, file))));

    [Theory]
    [MemberData(nameof(WrongCases))]
    public void What_the_compiler_refuses_in_front_matter_is_wrong(string name)
    {
        using var folder = new ArticleFolderFixture();
        var wrong = FrontMatterCases.All.Single(each => NameOf(each) == name);
        wrong.Arrange(folder);

        Assert.False(IsRight(wrong.Path, File.ReadAllText(folder.FullPath(wrong.Path))));
    }

    [Theory]
    [InlineData("title: 2026")]
    [InlineData("title: true")]
    [InlineData("sections: [overview]")]
    [InlineData("sections:\n  - overview\n")]
    [InlineData("sections: [{ id: overview, cites: false, reason: It makes no claim. }]")]
    [InlineData("sections: [{ id: overview, cites: \"false\", reason: It makes no claim. }]")]
    [InlineData("alsoCalled: []")]
    [InlineData("original: 0123456789012345")]
    [InlineData("codes: [{ system: rxnorm, code: 5640, display: ibuprofen }]")]
    [InlineData("codes: [{ system: ICD-10-CM, code: m54 50, display: Low back pain }]")]
    [InlineData("codes: [{ system: \"http://hl7.org/fhir/sid/icd-10-cm\", code: M54.50, display: Low back pain }]")]
    [InlineData("codes: [{ system: \"urn:oid:2.16.840.1.113883.6.96\", code: 203095000, display: Cervicalgia }]")]
    [InlineData("codes: [{ system: SNOMED CT, code: 203095000, display: Cervicalgia }]")]
    [InlineData("codes: [{ system: icd10, code: M54.50, display: Low back pain }]")]
    [InlineData("sources: [{ id: clinic, clinicStatement: true }]")]
    [InlineData("sources: [{ clinicStatement: false, title: T, publisher: P, url: \"https://www.example.org\", accessed: 2026-11-22, archived: true }]")]
    [InlineData("review: { status: reviewed, by: x, credentials: x, on: 2026-11-01, due: 2027-11-01 }")]
    public void What_the_compiler_takes_in_front_matter_is_right(string line)
    {
        var key = line.Split(':')[0];
        var front = string.Join('\n', ArticleText.FrontMatter.Split('\n').Where(each => !each.StartsWith($"{key}:", StringComparison.Ordinal)).Append(line));
        var text = ArticleText.WithFrontMatter(front);
        using var folder = new ArticleFolderFixture();
        folder.Write("en/b.md", ArticleText.Good).Write(key == "original" ? "es/b.md" : "en/a.md", text);

        Assert.DoesNotContain(folder.Compile().Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.True(IsRight("en/a.md", text));
    }

    [Theory]
    [InlineData("article")]
    [InlineData("closing")]
    [InlineData("help")]
    [InlineData("clinic")]
    public Task A_schema_is_written_for_editors(string schema) =>
        Verify(SchemaOf(schema).Replace(ToolVersion.Text, "{version}", StringComparison.Ordinal), "json").UseParameters(schema);

    [Theory]
    [InlineData("article")]
    [InlineData("closing")]
    [InlineData("help")]
    public void A_schema_has_the_keys_of_its_reader_and_no_others(string name)
    {
        var diagnostics = new DiagnosticList("a.md");
        var none = new YamlMap([(new YamlText("?", true, SourceLocation.Start), new YamlText("x", true, SourceLocation.Start))], SourceLocation.Start);
        _ = name switch
        {
            "article" => FrontMatterReader.Read(none, diagnostics),
            "closing" => ArticleFooterReader.Read(none, diagnostics),
            _ => HelpReader.Read(none, diagnostics),
        };

        // The reader lists its keys itself.
        var message = diagnostics.All.Single(diagnostic => diagnostic.Id == "CC0110").Message;
        var properties = JsonNode.Parse(SchemaOf(name))!["properties"]!.AsObject();
        Assert.EndsWith($"The keys are {string.Join(", ", properties.Select(property => property.Key))}.", message, StringComparison.Ordinal);
        Assert.All(properties, property => Assert.EndsWith(".", (string?)property.Value!["description"], StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_for_authors_explains_every_key()
    {
        var page = File.ReadAllText(Path.Combine(RealArticles.Folder, "../../docs/authoring.md"));

        Assert.All(FrontMatterReader.Keys, key => Assert.Contains($"`{key.Name}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_schema_of_a_clinic_has_each_of_its_fields()
    {
        var properties = JsonNode.Parse(SchemaOf("clinic"))!["properties"]!.AsObject();

        Assert.Equal([.. ClinicField.All.Select(field => field.JsonName), "translations"], properties.Select(property => property.Key));
        Assert.Equal(ClinicField.Translated.Select(field => field.JsonName), properties["translations"]!["additionalProperties"]!["properties"]!.AsObject().Select(property => property.Key));
        Assert.All(properties, property => Assert.EndsWith(".", (string?)property.Value!["description"], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{ "name": "Mesa Pain" }""")]
    [InlineData("""{ "name": "Mesa Pain", "phone": null, "treatment": "", "appointmentsUrl": "/appointments", "websiteUrl": "https://mesa.example/" }""")]
    [InlineData("""{ "name": "Mesa Pain", "language": "en", "translations": { "es-MX": { "name": "Mesa Dolor", "clinicians": "médicos" } } }""")]
    public void A_profile_that_is_read_is_right(string profile)
    {
        Assert.Empty(ClinicProfile.FromJson(System.Text.Encoding.UTF8.GetBytes(profile)).Validate());
        Assert.True(Validate("clinic", JsonNode.Parse(profile)));
    }

    [Theory]
    [InlineData("""{ "phone": "602-555-0100" }""")]
    [InlineData("""{ "name": null }""")]
    [InlineData("""{ "name": 5 }""")]
    [InlineData("""{ "name": "Mesa Pain", "fone": "602-555-0100" }""")]
    [InlineData("""{ "name": "Mesa Pain", "websiteUrl": "javascript:alert(1)" }""")]
    [InlineData("""{ "name": "Mesa Pain", "websiteUrl": "//evil.example" }""")]
    [InlineData("""{ "name": "Mesa Pain", "language": "spanish language" }""")]
    [InlineData("""{ "name": "Mesa Pain", "translations": { "es": { "phone": "602-555-0100" } } }""")]
    [InlineData("""{ "name": "Mesa Pain", "translations": { "in Spanish": { } } }""")]
    public void A_profile_that_is_refused_is_wrong(string profile) => Assert.False(Validate("clinic", JsonNode.Parse(profile)));

    [Fact]
    public void The_profile_of_a_new_pack_is_right()
    {
        using var folder = new ArticleFolderFixture();
        Reports.Run("new", "pack", "MyClinic", "--in", folder.Path);

        Assert.True(Validate("clinic", JsonNode.Parse(File.ReadAllText(folder.FullPath("MyClinic/articles/_clinic.json")))));
    }

    private static bool IsSeen(RuleCase wrong) => !Unseen.Contains(wrong.Id) && !UnseenCases.Contains(wrong.Name);

    private static string NameOf(RuleCase wrong) => $"{wrong.Id}: {wrong.Name}";

    private static bool IsRight(string file, string text) => Validate(NameOf(file), ToJson(Read(text)));

    private static string NameOf(string file) => Path.GetFileNameWithoutExtension(file) switch
    {
        ArticleFile.FooterName => "closing",
        ArticleFile.HelpName => "help",
        _ => "article",
    };

    private static string SchemaOf(string name) => EditorFiles.All.Single(file => file.Path == $".vscode/{name}.schema.json").Text;

    private static bool Validate(string name, JsonNode? value)
    {
        using var document = JsonDocument.Parse(value?.ToJsonString() ?? "null");
        return JsonSchema.FromText(SchemaOf(name)).Evaluate(document.RootElement).IsValid;
    }

    private static YamlMap Read(string text)
    {
        var diagnostics = new DiagnosticList("a.md");
        Assert.True(FrontMatterBlock.TryFind(new SourceText(text), diagnostics, out var yaml, out _));
        return new YamlReader(diagnostics).Read(yaml)!;
    }

    // As YAML 1.2 reads plain values.
    private static JsonNode? ToJson(YamlNode node) => node switch
    {
        YamlMap map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, ToJson(entry.Value)))),
        YamlList list => new JsonArray([.. list.Items.Select(ToJson)]),
        YamlText { IsPlain: true, Text: "" } or YamlText { IsNull: true } => null,
        YamlText { IsPlain: true, Text: "true" or "false" } text => JsonValue.Create(text.Text == "true"),
        YamlText { IsPlain: true } text when long.TryParse(text.Text, out var number) => JsonValue.Create(number),
        YamlText text => JsonValue.Create(text.Text),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };
}
