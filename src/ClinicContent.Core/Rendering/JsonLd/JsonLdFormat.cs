namespace ClinicContent;

/// <summary>
/// Renders what search engines read of an article as JSON-LD. The text can stand within a <c>script</c> element whatever the
/// values: nothing in it begins or ends markup.
/// </summary>
internal static class JsonLdFormat
{
    public static void Write(ref Utf8Output output, in RenderContext rendering, JsonRenderOptions options)
    {
        using var scratch = options.TakeScratch();
        var json = new JsonOutput(output, options.Indented);
        if (rendering.Section is { } section)
        {
            SchemaOrg.WriteRoot(ref json, "HealthTopicContent"u8);
            WritePart(ref json, scratch, rendering.Article, section, options);
            SchemaOrg.WriteHealthAspect(ref json, scratch, section);
            SchemaOrg.WriteProvenance(ref json, rendering);
            SchemaOrg.WriteIsPartOf(ref json, scratch, rendering.Article, options);
            SchemaOrg.WritePublisher(ref json, rendering.Clinic);
        }
        else
        {
            SchemaOrg.WriteRoot(ref json, "MedicalWebPage"u8);
            SchemaOrg.WriteArticle(ref json, scratch, rendering, options);
            json.WriteString("creativeWorkStatus"u8, rendering.Statement);
            SchemaOrg.WritePublisher(ref json, rendering.Clinic);
            WriteSourcesAndParts(ref json, scratch, rendering, options);
            WriteDisclaimer(ref json, scratch, rendering);
        }

        json.WriteEndObject();
        json.Finish(ref output);
    }

    private static void WriteSourcesAndParts(ref JsonOutput json, JsonScratch scratch, in RenderContext rendering, JsonRenderOptions options)
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
            WritePart(ref json, scratch, rendering.Article, section, options);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDisclaimer(ref JsonOutput json, JsonScratch scratch, in RenderContext rendering)
    {
        var disclaimer = rendering.Details.Disclaimer;
        SchemaOrg.WriteStart(ref json, "usageInfo"u8, "CreativeWork"u8);
        json.WriteString("name"u8, disclaimer.Title);
        SchemaOrg.WriteText(ref json, scratch, rendering, disclaimer);
        json.WriteEndObject();
    }

    private static void WritePart(ref JsonOutput json, JsonScratch scratch, Article article, Section section, JsonRenderOptions options)
    {
        json.WriteString("name"u8, section.Title);
        SchemaOrg.WriteUrl(ref json, scratch, article, section, options);
    }
}
