using System.Text.Json.Nodes;

namespace ClinicContent.Tool;

/// <summary>Describes front matter as a JSON Schema (draft 7, which editors know), from the keys by which the compiler reads it.</summary>
internal static class FrontMatterSchema
{
    private const string DayPattern = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
    private const string AddressPattern = "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s]+$";

    /// <summary>Makes the schema of a set of keys.</summary>
    /// <param name="title">The title of the schema.</param>
    /// <param name="keys">The keys.</param>
    public static JsonObject Of(string title, IReadOnlyList<FieldKey> keys) => SchemaText.Root(title, MapOf(keys));

    private static JsonObject MapOf(IReadOnlyList<FieldKey> keys)
    {
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(keys.Select(key => KeyValuePair.Create(key.Name, (JsonNode?)PropertyOf(key)))),
            ["additionalProperties"] = false,
        };
        AddRequired(schema, keys.Where(key => key.Condition is null));
        var conditions = keys.Where(key => key.Condition is not null).GroupBy(key => key.Condition!).Select(group => ConditionOf(group.Key, [.. group])).ToArray<JsonNode>();
        if (conditions.Length > 0)
        {
            schema["allOf"] = new JsonArray(conditions);
        }

        return schema;
    }

    private static JsonObject PropertyOf(FieldKey key)
    {
        var property = new JsonObject { ["description"] = key.Description };
        foreach (var (name, value) in ValueOf(key))
        {
            property[name] = value?.DeepClone();
        }

        return property;
    }

    private static JsonObject ValueOf(FieldKey key) => key.Form switch
    {
        FieldForm.Text => TextOf(key.MaxLength),
        FieldForm.Token => SchemaText.OfPattern(key.Pattern ?? ".", key.MaxLength, "string", "number"),
        FieldForm.Id => IdOf(),
        FieldForm.Address => SchemaText.OfPattern(key.Pattern ?? AddressPattern, key.MaxLength, "string"),
        FieldForm.Date => SchemaText.OfPattern(DayPattern, null, "string"),
        FieldForm.Choice => ChoiceOf(key),
        FieldForm.Ids => ListOf(IdOf(), areUnique: true),
        FieldForm.Texts => ListOf(TextOf(key.MaxLength), areUnique: true),
        FieldForm.Map => MapOf(key.Keys),
        FieldForm.Maps => ListOf(key.Shorthand is { } name ? new JsonObject { ["anyOf"] = new JsonArray(ShorthandOf(key, name), MapOf(key.Keys)) } : MapOf(key.Keys), areUnique: false),
        _ => throw new ArgumentOutOfRangeException(nameof(key), key.Form, null),
    };

    private static JsonObject ShorthandOf(FieldKey key, string name) => PropertyOf(key.Keys.Single(each => each.Name == name));

    // The compiler reads every value as a text, so that "title: 2026" needs no quotes.
    private static JsonObject TextOf(int maxLength) => new() { ["type"] = new JsonArray("string", "number", "boolean"), ["minLength"] = 1, ["maxLength"] = maxLength };

    private static JsonObject IdOf() => SchemaText.OfPattern(Identifier.Pattern, Identifier.Longest, "string");

    private static JsonObject ListOf(JsonObject items, bool areUnique)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = items };
        if (areUnique)
        {
            list["uniqueItems"] = true;
        }

        return list;
    }

    // A flag is a truth value in YAML, and may be in quotes; other choices may have more ways to write them. No editor needs to suggest those.
    private static JsonObject ChoiceOf(FieldKey key) =>
        IsFlag(key.Names) ? EitherOr(new() { ["type"] = "boolean" }, new() { ["enum"] = SchemaText.Array(key.Names) })
        : key.Pattern is { } pattern ? EitherOr(new() { ["enum"] = SchemaText.Array(key.Names) }, SchemaText.OfPattern(pattern, key.MaxLength, "string"))
        : new() { ["enum"] = SchemaText.Array(key.Names) };

    private static JsonObject EitherOr(JsonObject usual, JsonObject other)
    {
        other["doNotSuggest"] = true;
        return new() { ["anyOf"] = new JsonArray(usual, other) };
    }

    private static JsonObject ConditionOf(FieldCondition condition, IReadOnlyList<FieldKey> keys)
    {
        var values = IsFlag([condition.Value]) ? new JsonArray(condition.Value == Flags.True, condition.Value) : new JsonArray(condition.Value);
        var test = new JsonObject { ["properties"] = new JsonObject { [condition.Key] = new JsonObject { ["enum"] = values } } };
        if (!condition.IsDefault)
        {
            test["required"] = new JsonArray(condition.Key);
        }

        var met = new JsonObject();
        AddRequired(met, keys);
        return new JsonObject
        {
            ["if"] = test,
            ["then"] = met,
            ["else"] = new JsonObject { ["properties"] = new JsonObject(keys.Select(key => KeyValuePair.Create(key.Name, (JsonNode?)JsonValue.Create(false)))) },
        };
    }

    private static bool IsFlag(IReadOnlyList<string> names) => names.All(Flags.All.Contains);

    private static void AddRequired(JsonObject schema, IEnumerable<FieldKey> keys)
    {
        if (keys.Where(key => key.IsRequired).Select(key => key.Name).ToList() is { Count: > 0 } required)
        {
            schema["required"] = SchemaText.Array(required);
        }
    }
}
