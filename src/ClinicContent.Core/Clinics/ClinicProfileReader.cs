using System.Text.Json;
using System.Text.Unicode;

namespace ClinicContent;

/// <summary>Reads a clinic profile from JSON, strictly: a misspelt property is an error and not a text that silently lacks.</summary>
internal static class ClinicProfileReader
{
    private const int Longest = 64 * 1024;

    public static ClinicProfile Read(ReadOnlySpan<byte> json)
    {
        json = json.StartsWith("\uFEFF"u8) ? json[3..] : json;
        if (json.Length > Longest)
        {
            throw new ClinicProfileException($"A clinic profile has at most {Longest} bytes, and this has {json.Length}.");
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
            throw new ClinicProfileException($"The clinic profile is not valid JSON{Place(e)}: {Shown.Text(e.Message.Split(" LineNumber:")[0])}");
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape.
            throw new ClinicProfileException("The clinic profile has an escape such as \\ud800 that is half a character: write the character itself.");
        }
    }

    private static string Place(JsonException e) =>
        e is { LineNumber: { } line, BytePositionInLine: { } column } ? $": line {line + 1}, column {column + 1}" : "";

    private static ClinicProfile ReadProfile(JsonElement root)
    {
        var translations = new Dictionary<string, ClinicTranslation>();
        var texts = Texts(
            root,
            "the clinic profile",
            ["name", "language", "phone", "clinicians", "treatment", "locations", "insurance", "invitation", "appointmentsUrl", "insuranceUrl", "websiteUrl"],
            element => ReadTranslations(element, translations));
        return new ClinicProfile
        {
            Name = texts.GetValueOrDefault("name")
                ?? throw new ClinicProfileException("The clinic profile has no \"name\": add the clinic's name."),
            Language = texts.GetValueOrDefault("language") ?? "en",
            Phone = texts.GetValueOrDefault("phone"),
            Clinicians = texts.GetValueOrDefault("clinicians"),
            Treatment = texts.GetValueOrDefault("treatment"),
            Locations = texts.GetValueOrDefault("locations"),
            Insurance = texts.GetValueOrDefault("insurance"),
            Invitation = texts.GetValueOrDefault("invitation"),
            AppointmentsUrl = texts.GetValueOrDefault("appointmentsUrl"),
            InsuranceUrl = texts.GetValueOrDefault("insuranceUrl"),
            WebsiteUrl = texts.GetValueOrDefault("websiteUrl"),
            Translations = translations,
        };
    }

    private static void ReadTranslations(JsonElement element, Dictionary<string, ClinicTranslation> translations)
    {
        foreach (var language in Members(element, "\"translations\""))
        {
            var texts = Texts(language.Value, $"\"translations\", '{Shown.Text(language.Name)}'", ["name", "clinicians", "treatment", "locations", "insurance", "invitation"], null);
            translations.Add(language.Name, new ClinicTranslation
            {
                Name = texts.GetValueOrDefault("name"),
                Clinicians = texts.GetValueOrDefault("clinicians"),
                Treatment = texts.GetValueOrDefault("treatment"),
                Locations = texts.GetValueOrDefault("locations"),
                Insurance = texts.GetValueOrDefault("insurance"),
                Invitation = texts.GetValueOrDefault("invitation"),
            });
        }
    }

    private static Dictionary<string, string?> Texts(JsonElement element, string where, string[] names, Action<JsonElement>? translations)
    {
        var texts = new Dictionary<string, string?>();
        foreach (var member in Members(element, where))
        {
            if (translations is not null && member.NameEquals("translations"))
            {
                translations(member.Value);
            }
            else if (!names.Contains(member.Name))
            {
                throw new ClinicProfileException($"There is no \"{Shown.Text(member.Name)}\" in {where}: its properties are {string.Join(", ", names)}{(translations is null ? "" : ", translations")}.");
            }
            else
            {
                texts[member.Name] = member.Value.ValueKind switch
                {
                    JsonValueKind.String => member.Value.GetString(),
                    JsonValueKind.Null => null,
                    var kind => throw new ClinicProfileException($"\"{member.Name}\" in {where} must be a text in quotes, not {kind}."),
                };
            }
        }

        return texts;
    }

    private static JsonElement.ObjectEnumerator Members(JsonElement element, string where) =>
        element.ValueKind == JsonValueKind.Object
            ? element.EnumerateObject()
            : throw new ClinicProfileException($"{where} must be a JSON object in braces, not {element.ValueKind}.");
}
