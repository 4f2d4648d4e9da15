using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ClinicContent.Tool;

/// <summary>Makes the common parts of JSON Schemas, and writes them.</summary>
internal static class SchemaText
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonObject Root(string title, JsonObject schema)
    {
        var root = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["$comment"] = $"Written by clinic-content {ToolVersion.Text}. Delete it after an update of the tool, and 'clinic-content new article' writes it anew.",
            ["title"] = title,
        };
        foreach (var (name, value) in schema)
        {
            root[name] = value?.DeepClone();
        }

        return root;
    }

    public static JsonObject OfPattern(string pattern, int? maxLength, params string[] types)
    {
        var schema = new JsonObject { ["type"] = types.Length == 1 ? types[0] : Array(types), ["pattern"] = pattern };
        if (maxLength is not null)
        {
            schema["maxLength"] = maxLength;
        }

        return schema;
    }

    public static JsonArray Array(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode?)JsonValue.Create(text))]);

    public static string Write(JsonNode json) => json.ToJsonString(Indented) + "\n";
}
