using System.Text.Json.Nodes;

namespace ClinicContent.Tool;

/// <summary>Describes a clinic's profile as a JSON Schema, from the fields by which it is read.</summary>
internal static class ClinicSchema
{
    private const string LanguagePattern = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$";
    private const string PagePattern = "^([Hh][Tt][Tt][Pp][Ss]?://[^\\s]+|/([^/\\s][^\\s]*)?)$";

    private static readonly Dictionary<ClinicField, string> Descriptions = new()
    {
        [ClinicField.Name] = "The clinic's name, such as \"The Pain Center of Arizona\".",
        [ClinicField.Language] = "The language of the texts in this file, as a tag such as en.",
        [ClinicField.Phone] = "The number that patients call: a North American number with its area code, a service code, or a number with + and its country code. An extension may follow, such as \"ext. 12\".",
        [ClinicField.Clinicians] = "The people who treat patients, as a plural phrase within a sentence, such as \"board-certified pain management physicians\".",
        [ClinicField.Treatment] = "The clinic's statement about the treatment it offers, in whole sentences; empty to make none.",
        [ClinicField.Locations] = "The clinic's offices, in a whole sentence; empty to name none.",
        [ClinicField.Insurance] = "The insurance that the clinic accepts, in a whole sentence; empty to name none.",
        [ClinicField.Invitation] = "The clinic's invitation to patients, in whole sentences; empty for none.",
        [ClinicField.AppointmentsUrl] = "The page where patients make an appointment: a web address, or a path from the root of the site such as /appointments. Without it, links to that page become plain text.",
        [ClinicField.InsuranceUrl] = "The page about insurance: a web address, or a path from the root of the site.",
        [ClinicField.WebsiteUrl] = "The clinic's home page: a web address, or a path from the root of the site.",
    };

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
            _ => new JsonObject { ["type"] = field == ClinicField.Name ? new JsonArray("string") : new JsonArray("string", "null") },
        };
        property.Insert(0, "description", Descriptions[field]);
        return property;
    }
}
