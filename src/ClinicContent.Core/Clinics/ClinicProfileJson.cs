using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ClinicContent;

/// <summary>Reads and writes a clinic profile as JSON. Reading is strict: a misspelled property is an error, so that no text is silently missing.</summary>
internal static class ClinicProfileJson
{
    public const string TranslationsName = "translations";

    private const int MaxSize = 64 * 1024;

    public static ClinicProfile Read(ReadOnlySpan<byte> json)
    {
        json = json.StartsWith("\uFEFF"u8) ? json[3..] : json;
        if (json.Length > MaxSize)
        {
            throw new ClinicProfileException($"A clinic profile has at most {MaxSize} bytes, and this has {json.Length}.");
        }

        if (!Utf8.IsValid(json))
        {
            throw new ClinicProfileException("The clinic profile is not UTF-8: save it with that encoding.");
        }

        try
        {
            using var document = JsonDocument.Parse(
                json.ToArray(),
                new JsonDocumentOptions { AllowDuplicateProperties = false, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 8 });
            return ReadProfile(document.RootElement);
        }
        catch (JsonException e)
        {
            throw new ClinicProfileException($"The clinic profile is not valid JSON{PositionOf(e)}: {DisplayText.Of(e.Message.Split(" LineNumber:")[0])}");
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape.
            throw new ClinicProfileException("The clinic profile has an escape such as \\ud800 that is half a character: write the character itself.");
        }
    }

    private static string PositionOf(JsonException e) =>
        e is { LineNumber: { } line, BytePositionInLine: { } column } ? $": line {line + 1}, column {column + 1}" : "";

    public static byte[] Write(ClinicProfile profile)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            WriteTexts(json, ClinicField.All, field => profile[field]);
            if (profile.Translations.Count > 0)
            {
                json.WriteStartObject(TranslationsName);
                foreach (var language in profile.TranslationLanguages())
                {
                    json.WriteStartObject(language);
                    WriteTexts(json, ClinicField.Translated, field => profile.Translations[language][field]);
                    json.WriteEndObject();
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, ImmutableArray<ClinicField> fields, Func<ClinicField, string?> text)
    {
        foreach (var field in fields)
        {
            if (text(field) is { } written)
            {
                json.WriteString(field.JsonName, written);
            }
        }
    }

    private static ClinicProfile ReadProfile(JsonElement root)
    {
        var translations = new Dictionary<string, ClinicTranslation>();
        var texts = ReadTexts(root, "the clinic profile", ClinicField.All, element => ReadTranslations(element, translations));
        texts[ClinicField.Language] ??= "en";
        return texts[ClinicField.Name] is null
            ? throw new ClinicProfileException("The clinic profile has no \"name\": add the clinic's name.")
            : new(texts, translations);
    }

    private static void ReadTranslations(JsonElement element, Dictionary<string, ClinicTranslation> translations)
    {
        foreach (var language in Members(element, "\"translations\""))
        {
            var texts = ReadTexts(language.Value, $"\"translations\", '{DisplayText.Of(language.Name)}'", ClinicField.Translated, null);
            translations.Add(language.Name, new(texts));
        }
    }

    private static ClinicTextFields ReadTexts(JsonElement element, string where, ImmutableArray<ClinicField> fields, Action<JsonElement>? translations)
    {
        var texts = new ClinicTextFields();
        foreach (var member in Members(element, where))
        {
            if (translations is not null && member.NameEquals(TranslationsName))
            {
                translations(member.Value);
            }
            else if (fields.FirstOrDefault(field => member.NameEquals(field.JsonName)) is { } field)
            {
                texts[field] = member.Value.ValueKind switch
                {
                    JsonValueKind.String => member.Value.GetString(),
                    JsonValueKind.Null => null,
                    var kind => throw new ClinicProfileException($"\"{member.Name}\" in {where} must be a text in quotes, not {kind}."),
                };
            }
            else
            {
                var names = fields.Select(field => field.JsonName).Concat(translations is null ? [] : [TranslationsName]);
                throw new ClinicProfileException($"There is no \"{DisplayText.Of(member.Name)}\" in {where}: its properties are {string.Join(", ", names)}.");
            }
        }

        return texts;
    }

    private static JsonElement.ObjectEnumerator Members(JsonElement element, string where) =>
        element.ValueKind == JsonValueKind.Object
            ? element.EnumerateObject()
            : throw new ClinicProfileException($"{where} must be a JSON object in braces, not {element.ValueKind}.");
}
