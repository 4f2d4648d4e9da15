using System.Text.Json;

namespace ClinicContent;

/// <summary>
/// Renders the JSON-LD that search engines read. The text is safe within a <c>script</c> element with any values: nothing in it begins
/// or ends markup.
/// </summary>
internal static class JsonLdFormat
{
    public static void Write(ref Utf8Output output, in RenderContext rendering, JsonRenderOptions options)
    {
        using var buffers = options.TakeBuffers();
        var json = buffers.Begin(ref output);
        if (rendering.Section is { } section)
        {
            SchemaOrg.WriteRoot(json, "HealthTopicContent"u8);
            WritePart(json, buffers, rendering.Article, section, options);
            SchemaOrg.WriteHealthAspect(json, buffers, section);
            SchemaOrg.WriteProvenance(json, rendering);
            SchemaOrg.WriteIsPartOf(json, buffers, rendering.Article, options);
            SchemaOrg.WritePublisher(json, rendering.Clinic);
        }
        else
        {
            SchemaOrg.WriteRoot(json, "MedicalWebPage"u8);
            SchemaOrg.WriteArticle(json, buffers, rendering, options);
            json.WriteString("creativeWorkStatus"u8, rendering.Statement);
            SchemaOrg.WritePublisher(json, rendering.Clinic);
            WriteSourcesAndParts(json, buffers, rendering, options);
            WriteDisclaimer(json, buffers, rendering);
        }

        json.WriteEndObject();
        json.Flush();
    }

    private static void WriteSourcesAndParts(Utf8JsonWriter json, JsonBuffers buffers, in RenderContext rendering, JsonRenderOptions options)
    {
        if (options.Parts.Has(ArticleParts.Sources) && rendering.Details.Sources.Length > 0)
        {
            json.WriteStartArray("citation"u8);
            foreach (var source in rendering.Details.Sources)
            {
                json.WriteStringValue(source.IsClinicStatement ? source.Title : source.Url);
            }

            json.WriteEndArray();
        }

        json.WriteStartArray("hasPart"u8);
        foreach (var section in rendering.Details.Sections)
        {
            json.WriteStartObject();
            json.WriteString("@type"u8, "HealthTopicContent"u8);
            WritePart(json, buffers, rendering.Article, section, options);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDisclaimer(Utf8JsonWriter json, JsonBuffers buffers, in RenderContext rendering)
    {
        var disclaimer = rendering.Details.Disclaimer;
        SchemaOrg.WriteStart(json, "usageInfo"u8, "CreativeWork"u8);
        json.WriteString("name"u8, disclaimer.Title);
        SchemaOrg.WriteText(json, buffers, rendering, disclaimer);
        json.WriteEndObject();
    }

    private static void WritePart(Utf8JsonWriter json, JsonBuffers buffers, Article article, Section section, JsonRenderOptions options)
    {
        json.WriteString("name"u8, section.Title);
        SchemaOrg.WriteUrl(json, buffers, article, section, options);
    }
}
