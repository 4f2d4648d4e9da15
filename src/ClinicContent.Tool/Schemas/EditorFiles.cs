using System.Text.Json.Nodes;

namespace ClinicContent.Tool;

/// <summary>The files of a project that tell editors how articles and the clinic's profile are written.</summary>
internal static class EditorFiles
{
    private const string Folder = ".vscode";
    private const string Settings = $"{Folder}/settings.json";

    // The schema of each kind of front matter, and the files that it is for.
    private static readonly (string Schema, string Files, string Title, IReadOnlyList<FieldKey> Keys)[] FrontMatter =
    [
        ("article", "[a-z]*.md", "The front matter of an article of ClinicContent", FrontMatterReader.Keys),
        ("closing", $"{ArticleFile.FooterName}.md", "The front matter of _closing.md of ClinicContent", ArticleFooterReader.Keys),
        ("help", $"{ArticleFile.HelpName}.md", "The front matter of _help.md of ClinicContent", HelpReader.Keys),
    ];

    /// <summary>The schemas, and the settings of Visual Studio Code that name them, by their paths in the project.</summary>
    public static IReadOnlyList<(string Path, string Text)> All { get; } =
    [
        .. FrontMatter.Select(each => (PathOf(each.Schema), SchemaText.Write(FrontMatterSchema.Of(each.Title, each.Keys)))),
        (PathOf("clinic"), SchemaText.Write(ClinicSchema.Create())),
        (Settings, SchemaText.Write(CreateSettings())),
    ];

    /// <summary>Finds the files that the project of a folder of articles lacks. A project with settings of its own that name no schema lacks none, because settings are never changed.</summary>
    public static IReadOnlyList<(string Path, string Text)> MissingFor(string articles)
    {
        var folder = articles.TrimEnd('/', '\\');
        var project = Path.GetDirectoryName(folder) is { Length: > 0 } parent ? parent : ".";
        var settings = Path.Combine(project, Settings);
        if (Path.GetFileName(folder) != CommonOptions.DefaultFolder || !CommonOptions.IsProject(project) || (File.Exists(settings) && !File.ReadAllText(settings).Contains(PathOf(FrontMatter[0].Schema), StringComparison.Ordinal)))
        {
            return [];
        }

        return [.. All.Select(file => (Path: project == "." ? file.Path : $"{project}/{file.Path}", file.Text)).Where(file => !Path.Exists(file.Path))];
    }

    private static JsonObject CreateSettings() => new()
    {
        ["yaml.schemas"] = new JsonObject(FrontMatter.Select(each => KeyValuePair.Create($"./{PathOf(each.Schema)}", (JsonNode?)JsonValue.Create($"{CommonOptions.DefaultFolder}/*/{each.Files}")))),
        ["json.schemas"] = new JsonArray(new JsonObject
        {
            ["fileMatch"] = new JsonArray($"/{CommonOptions.DefaultFolder}/{ArticleFolder.ClinicName}"),
            ["url"] = $"./{PathOf("clinic")}",
        }),
    };

    private static string PathOf(string schema) => $"{Folder}/{schema}.schema.json";
}
