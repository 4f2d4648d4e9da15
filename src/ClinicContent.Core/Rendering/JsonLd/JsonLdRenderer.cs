using System.Text.Json;

namespace ClinicContent;

/// <summary>
/// Renders what search engines read of an article as JSON-LD. The text can stand within a <c>script</c> element whatever the
/// values: nothing in it begins or ends markup.
/// </summary>
internal static class JsonLdRenderer
{
    public static void Write(ref Utf8Output output, in Rendering rendering, JsonOptions options)
    {
        using var scratch = options.TakeScratch();
        var json = scratch.Json;
        if (rendering.Section is { } section)
        {
            SchemaOrg.WriteRoot(json, "HealthTopicContent"u8);
            WritePart(json, scratch, rendering.Article, section, options);
            SchemaOrg.WriteHealthAspect(json, scratch, section);
            SchemaOrg.WriteProvenance(json, rendering);
            SchemaOrg.WriteIsPartOf(json, scratch, rendering.Article, options);
            SchemaOrg.WritePublisher(json, rendering.Clinic);
        }
        else
        {
            SchemaOrg.WriteRoot(json, "MedicalWebPage"u8);
            SchemaOrg.WriteArticle(json, scratch, rendering, options);
            SchemaOrg.WriteReviewStatement(json, "creativeWorkStatus"u8, scratch, rendering);
            SchemaOrg.WritePublisher(json, rendering.Clinic);
            WriteSourcesAndParts(json, scratch, rendering, options);
            WriteDisclaimer(json, scratch, rendering);
        }

        json.WriteEndObject();
        scratch.WriteTo(ref output);
    }

    private static void WriteSourcesAndParts(Utf8JsonWriter json, JsonScratch scratch, in Rendering rendering, JsonOptions options)
    {
        if (options.Parts.Has(ArticleParts.Sources) && rendering.Details.Sources.Length > 0)
        {
            json.WriteStartArray("citation"u8);
            foreach (var source in rendering.Details.Sources)
            {
                json.WriteStringValue(source.Url);
            }

            json.WriteEndArray();
        }

        json.WriteStartArray("hasPart"u8);
        foreach (var section in rendering.Details.Sections)
        {
            json.WriteStartObject();
            json.WriteString("@type"u8, "HealthTopicContent"u8);
            WritePart(json, scratch, rendering.Article, section, options);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDisclaimer(Utf8JsonWriter json, JsonScratch scratch, in Rendering rendering)
    {
        var disclaimer = rendering.Details.Disclaimer;
        json.WriteStart("usageInfo"u8, "CreativeWork"u8);
        json.WriteString("name"u8, disclaimer.Title);
        SchemaOrg.WriteText(json, scratch, rendering, disclaimer);
        json.WriteEndObject();
    }

    private static void WritePart(Utf8JsonWriter json, JsonScratch scratch, Article article, Section section, JsonOptions options)
    {
        json.WriteString("name"u8, section.Title);
        SchemaOrg.WriteUrl(json, scratch, article, section, options);
    }
}
