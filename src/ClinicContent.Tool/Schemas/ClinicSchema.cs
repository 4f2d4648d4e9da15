using System.Text.Json.Nodes;

namespace ClinicContent.Tool;

/// <summary>Describes a clinic's profile as a JSON Schema, from the fields by which it is read.</summary>
internal static class ClinicSchema
{
    private const string LanguagePattern = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$";
    private const string PagePattern = "^([Hh][Tt][Tt][Pp][Ss]?://[^\\s]+|/([^/\\s][^\\s]*)?)$";
    private const string ImagePattern = "^(https://\\S+)?$";

    public static JsonObject Create()
    {
        var properties = PropertiesOf(ClinicField.All);
        properties[ClinicProfileJson.TranslationsName] = new JsonObject
        {
            ["description"] = "The texts in other languages, by language tag.",
            ["type"] = "object",
            ["propertyNames"] = new JsonObject { ["pattern"] = LanguagePattern },
            ["additionalProperties"] = new JsonObject { ["type"] = "object", ["properties"] = PropertiesOf(ClinicField.Translated), ["additionalProperties"] = false },
        };
        return SchemaText.Root("The clinic of the articles: _clinic.json of ClinicContent", new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray(ClinicField.Name.JsonName),
            ["additionalProperties"] = false,
        });
    }

    private static JsonObject PropertiesOf(IEnumerable<ClinicField> fields) => new(fields.Select(field => KeyValuePair.Create(field.JsonName, (JsonNode?)PropertyOf(field))));

    private static JsonObject PropertyOf(ClinicField field)
    {
        // A profile without a name is refused; every other text may be missing.
        var property = field.Kind switch
        {
            ClinicFieldKind.Language => SchemaText.OfPattern(LanguagePattern, null, "string", "null"),
            ClinicFieldKind.Page => SchemaText.OfPattern(PagePattern, null, "string", "null"),
            ClinicFieldKind.Image => SchemaText.OfPattern(ImagePattern, null, "string", "null"),
            _ => new JsonObject { ["type"] = field == ClinicField.Name ? new JsonArray("string") : new JsonArray("string", "null") },
        };
        property.Insert(0, "description", field.Description);
        return property;
    }
}
