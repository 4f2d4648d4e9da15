using System.Text;
using System.Text.Json;

namespace ClinicContent.Tool;

/// <summary>
/// Writes diagnostics as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html) for code scanning. Equal
/// diagnostics give equal bytes: no time, no machine, no absolute path.
/// </summary>
internal static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string SourceRoot = "%SRCROOT%";

    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="folder">The folder of articles that it was found in.</param>
    /// <param name="current">The current folder, which paths are given from when the articles lie beneath it; else their folder's parent is.</param>
    /// <param name="documentation">The address of the documentation, whose page of rules has a place for each; null when there is none.</param>
    public static string Write(IReadOnlyList<Diagnostic> diagnostics, string folder, string current, string? documentation = null)
    {
        var articles = Path.GetFullPath(folder, current);
        var root = IsBeneath(articles, current) ? current : Path.GetDirectoryName(articles) ?? articles;
        return JsonText.Write(json =>
        {
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.Objects("runs", [0], _ =>
            {
                json.Object("tool", () => json.Object("driver", () => WriteTool(json, documentation)));
                json.Object("originalUriBaseIds", () => json.Object(SourceRoot, () => WriteMessage(json, "description", "The folder that the addresses are relative to.")));
                json.WriteString("columnKind", "utf16CodeUnits");
                json.Objects("results", diagnostics, diagnostic => WriteResult(json, diagnostic, RelativeUri(root, Path.GetFullPath(diagnostic.Path, current))));
            });
        });
    }

    private static void WriteTool(Utf8JsonWriter json, string? documentation)
    {
        json.WriteString("name", "clinic-content");
        json.WriteString("semanticVersion", ToolVersion.Text);
        json.Objects("rules", RuleCatalog.All, rule =>
        {
            json.WriteString("id", rule.Id);
            WriteMessage(json, "shortDescription", $"{rule.Title}.");
            WriteMessage(json, "fullDescription", General(rule));
            WriteMessage(json, "help", General(rule));
            if (documentation is not null)
            {
                json.WriteString("helpUri", $"{documentation.TrimEnd('/')}/rules.md#{rule.Id.ToLowerInvariant()}");
            }

            json.Object("defaultConfiguration", () => json.WriteString("level", Level(rule.Severity)));
        });
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, string uri)
    {
        json.WriteString("ruleId", diagnostic.Id);
        json.WriteNumber("ruleIndex", RuleCatalog.IndexOf(diagnostic.Id));
        json.WriteString("level", Level(diagnostic.Severity));
        WriteMessage(json, "message", diagnostic.Message);
        json.Objects("locations", [0], _ => json.Object("physicalLocation", () =>
        {
            json.Object("artifactLocation", () =>
            {
                json.WriteString("uri", uri);
                json.WriteString("uriBaseId", SourceRoot);
            });
            json.Object("region", () =>
            {
                json.WriteNumber("startLine", diagnostic.Location.Line);
                json.WriteNumber("startColumn", diagnostic.Location.Column);
            });
        }));
    }

    private static void WriteMessage(Utf8JsonWriter json, string name, string text) => json.Object(name, () => json.WriteString("text", text));

    // What a rule says in general: its message with an ellipsis for what differs from one article to the next.
    private static string General(Rule rule) => rule.Message == "{0}" ? $"{rule.Title}." : string.Format(null, CompositeFormat.Parse(rule.Message), ["...", "...", "...", "..."]);

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static bool IsBeneath(string path, string folder) => Path.GetRelativePath(folder, path) is var relative && !Path.IsPathRooted(relative) && relative.Split(Path.DirectorySeparatorChar)[0] != "..";

    private static string RelativeUri(string root, string path) =>
        string.Join('/', Path.GetRelativePath(root, path).Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));
}
