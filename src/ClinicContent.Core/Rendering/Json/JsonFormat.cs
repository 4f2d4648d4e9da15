using System.Text.Json;

namespace ClinicContent;

/// <summary>
/// Renders an article as JSON for programs: a schema.org MedicalWebPage whose parts are HealthTopicContent modules. Each module
/// carries author, license, version, review and its own sources, so that it keeps them when it is shown without the rest.
/// </summary>
internal static class JsonFormat
{
    public static void Write(ref Utf8Output output, in RenderContext rendering, JsonRenderOptions options)
    {
        using var buffers = options.TakeBuffers();
        var json = buffers.Begin(ref output);
        if (rendering.Section is { } section)
        {
            SchemaOrg.WriteRoot(json, "HealthTopicContent"u8);
            WriteModule(json, buffers, rendering, section, options);
            WriteBoxes(json, buffers, rendering, options);
            SchemaOrg.WritePublisher(json, rendering.Clinic, shown: true);
            WriteFooter(json, buffers, rendering, options);
            json.WriteEndObject();
        }
        else
        {
            WriteArticle(json, buffers, rendering, options);
        }

        json.Flush();
    }

    private static void WriteArticle(Utf8JsonWriter json, JsonBuffers buffers, in RenderContext rendering, JsonRenderOptions options)
    {
        var (article, details) = (rendering.Article, rendering.Details);
        SchemaOrg.WriteRoot(json, "MedicalWebPage"u8);
        json.WriteString("slug"u8, article.Slug);
        json.WriteString("kind"u8, Name(article.Kind));
        SchemaOrg.WriteArticle(json, buffers, rendering, options);
        json.WriteTexts("topics"u8, details.Topics);
        WriteContentHash(json, article);
        WriteReadingLevel(json, details);
        WriteReview(json, rendering);
        WriteBoxes(json, buffers, rendering, options);
        SchemaOrg.WritePublisher(json, rendering.Clinic, shown: true);
        WriteLanguages(json, article);
        WriteRelated(json, buffers, article, options);
        WriteSources(json, details.Sources, options);

        json.WriteStartArray("hasPart"u8);
        foreach (var section in details.Sections)
        {
            json.WriteStartObject();
            json.WriteString("@type"u8, "HealthTopicContent"u8);
            WriteModule(json, buffers, rendering, section, options);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteFooter(json, buffers, rendering, options);
        json.WriteEndObject();
    }

    private static void WriteModule(Utf8JsonWriter json, JsonBuffers buffers, in RenderContext rendering, Section section, JsonRenderOptions options)
    {
        json.WriteString("identifier"u8, section.Id);
        SchemaOrg.WriteUrl(json, buffers, rendering.Article, section, options);
        json.WriteString("headline"u8, section.Title);
        SchemaOrg.WriteHealthAspect(json, buffers, section);
        SchemaOrg.WriteText(json, buffers, rendering, section);
        SchemaOrg.WriteProvenance(json, rendering);
        WriteReview(json, rendering);
        WriteSources(json, section.SourceArray, options);
        SchemaOrg.WriteIsPartOf(json, buffers, rendering.Article, options);
    }

    // The signs of an emergency come with whatever shows the section on getting help; those of the other box are in that section's text, too.
    private static void WriteBoxes(Utf8JsonWriter json, JsonBuffers buffers, in RenderContext rendering, JsonRenderOptions options)
    {
        if (rendering.Emergency is { } emergency)
        {
            WriteBox(json, "emergency"u8, buffers, rendering, emergency, options);
        }

        if (rendering.Section is null && rendering.Details.Urgent is { } urgent)
        {
            WriteBox(json, "urgent"u8, buffers, rendering, urgent, options);
        }
    }

    private static void WriteBox(Utf8JsonWriter json, scoped ReadOnlySpan<byte> name, JsonBuffers buffers, in RenderContext rendering, Section box, JsonRenderOptions options)
    {
        json.WriteStartObject(name);
        json.WriteString("headline"u8, box.Title);
        SchemaOrg.WriteText(json, buffers, rendering, box);
        WriteSources(json, box.SourceArray, options);
        json.WriteEndObject();
    }

    private static void WriteFooter(Utf8JsonWriter json, JsonBuffers buffers, in RenderContext rendering, JsonRenderOptions options)
    {
        if (options.Parts.Has(ArticleParts.CallToAction) && rendering.Details.CallToAction is { } call)
        {
            WriteFooter(json, "callToAction"u8, buffers, rendering, call);
        }

        WriteFooter(json, "disclaimer"u8, buffers, rendering, rendering.Details.Disclaimer);
    }

    private static void WriteFooter(Utf8JsonWriter json, scoped ReadOnlySpan<byte> name, JsonBuffers buffers, in RenderContext rendering, Section section)
    {
        json.WriteStartObject(name);
        json.WriteString("headline"u8, section.Title);
        SchemaOrg.WriteText(json, buffers, rendering, section);
        json.WriteEndObject();
    }

    private static void WriteReview(Utf8JsonWriter json, in RenderContext rendering)
    {
        var review = rendering.Details.Review;
        json.WriteStartObject("review"u8);
        json.WriteString("status"u8, review.Status == ReviewStatus.Unreviewed ? "unreviewed"u8 : "reviewed"u8);
        json.WriteString("statement"u8, rendering.Statement);
        if (rendering.Details.Origin is { } origin)
        {
            json.WriteString("origin"u8, origin);
        }

        if (review.Status != ReviewStatus.Unreviewed)
        {
            json.WriteString("by"u8, review.Reviewer);
            json.WriteString("credentials"u8, review.Credentials);
            json.WriteDate("on"u8, review.ReviewedOn.GetValueOrDefault());
            json.WriteDate("due"u8, review.NextReviewOn.GetValueOrDefault());
        }

        json.WriteEndObject();
    }

    private static void WriteContentHash(Utf8JsonWriter json, Article article)
    {
        Span<byte> digits = stackalloc byte[PackFormat.ArticleHashSize * 2];
        Convert.TryToHexStringLower(article.ContentHashBytes, digits, out _);
        json.WriteString("contentHash"u8, digits);
    }

    private static void WriteLanguages(Utf8JsonWriter json, Article article)
    {
        json.WriteStartArray("languages"u8);
        var (first, count) = article.Pack.Reader.ArticlesOf(article.SlugOrdinal);
        for (var record = first; record < first + count; record++)
        {
            json.WriteStringValue(article.Pack.Reader.LanguageBytes(record));
        }

        json.WriteEndArray();
    }

    private static void WriteReadingLevel(Utf8JsonWriter json, ArticleDetails details)
    {
        if (details.ReadingGrade is { } grade)
        {
            json.WriteNumber("readingGrade"u8, grade);
        }

        if (details.ReadingEase is { } ease)
        {
            json.WriteNumber("readingEase"u8, ease);
        }
    }

    private static void WriteRelated(Utf8JsonWriter json, JsonBuffers buffers, Article article, JsonRenderOptions options)
    {
        var related = article.Details.Related;
        json.WriteTexts("related"u8, related);
        if (options.ArticleUrl is not null && related.Length > 0)
        {
            json.WriteStartArray("relatedLink"u8);
            foreach (var slug in related)
            {
                var address = buffers.BeginValue();
                ArticleAddress.Write(ref address, slug, article.Language, options);
                json.WriteStringValue(buffers.EndValue(ref address));
            }

            json.WriteEndArray();
        }
    }

    private static void WriteSources(Utf8JsonWriter json, Source[] sources, JsonRenderOptions options)
    {
        if (sources.Length == 0 || !options.Parts.Has(ArticleParts.Sources))
        {
            return;
        }

        json.WriteStartArray("citation"u8);
        foreach (var source in sources)
        {
            json.WriteStartObject();
            json.WriteString("@type"u8, "CreativeWork"u8);
            json.WriteString("name"u8, source.Title);
            if (source.IsClinicStatement)
            {
                json.WriteBoolean("isClinicStatement"u8, true);
            }
            else
            {
                WriteOrigin(json, source);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteOrigin(Utf8JsonWriter json, Source source)
    {
        SchemaOrg.WriteStart(json, "publisher"u8, "Organization"u8);
        json.WriteString("name"u8, source.Publisher);
        json.WriteEndObject();
        json.WriteString("url"u8, source.Url);
        json.WriteDate("dateAccessed"u8, source.Accessed);
        if (source.IsArchived)
        {
            json.WriteBoolean("isArchivedCopy"u8, true);
        }
    }

    // As authors write it in the front matter.
    private static ReadOnlySpan<byte> Name(ArticleKind kind) => kind switch
    {
        ArticleKind.Guide => "guide"u8,
        ArticleKind.Condition => "condition"u8,
        ArticleKind.Procedure => "procedure"u8,
        ArticleKind.Medicine => "medicine"u8,
        ArticleKind.Test => "test"u8,
        ArticleKind.SelfCare => "self-care"u8,
        _ => throw new ContentPackException($"There is no kind of article {(int)kind}. Build the pack again, or fetch it again."),
    };
}
