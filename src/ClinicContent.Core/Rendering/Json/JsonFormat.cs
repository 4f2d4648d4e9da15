namespace ClinicContent;

/// <summary>
/// Renders an article as JSON for programs: a schema.org MedicalWebPage whose parts are HealthTopicContent modules. Each module
/// carries author, licence, version, review and its own sources, so that it keeps them when it is shown without the rest.
/// </summary>
internal static class JsonFormat
{
    public static void Write(ref Utf8Output output, in RenderContext rendering, JsonRenderOptions options)
    {
        using var scratch = options.TakeScratch();
        var json = new JsonOutput(output, options.Indented);
        if (rendering.Section is { } section)
        {
            SchemaOrg.WriteRoot(ref json, "HealthTopicContent"u8);
            WriteModule(ref json, scratch, rendering, section, options);
            WriteBoxes(ref json, scratch, rendering, options);
            SchemaOrg.WritePublisher(ref json, rendering.Clinic, shown: true);
            WriteClosing(ref json, scratch, rendering, options);
            json.WriteEndObject();
        }
        else
        {
            WriteArticle(ref json, scratch, rendering, options);
        }

        json.Finish(ref output);
    }

    private static void WriteArticle(ref JsonOutput json, JsonScratch scratch, in RenderContext rendering, JsonRenderOptions options)
    {
        var (article, details) = (rendering.Article, rendering.Details);
        SchemaOrg.WriteRoot(ref json, "MedicalWebPage"u8);
        json.WriteString("slug"u8, article.Slug);
        json.WriteString("kind"u8, Name(article.Kind));
        SchemaOrg.WriteArticle(ref json, scratch, rendering, options);
        json.WriteTexts("topics"u8, details.Topics);
        WriteContentHash(ref json, article);
        WriteReadingLevel(ref json, details);
        WriteReview(ref json, rendering);
        WriteBoxes(ref json, scratch, rendering, options);
        SchemaOrg.WritePublisher(ref json, rendering.Clinic, shown: true);
        WriteLanguages(ref json, article);
        WriteRelated(ref json, scratch, article, options);
        WriteSources(ref json, details.Sources, options);

        json.WriteStartArray("hasPart"u8);
        foreach (var section in details.Sections)
        {
            json.WriteStartObject();
            json.WriteString("@type"u8, "HealthTopicContent"u8);
            WriteModule(ref json, scratch, rendering, section, options);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteClosing(ref json, scratch, rendering, options);
        json.WriteEndObject();
    }

    private static void WriteModule(ref JsonOutput json, JsonScratch scratch, in RenderContext rendering, Section section, JsonRenderOptions options)
    {
        json.WriteString("identifier"u8, section.Id);
        SchemaOrg.WriteUrl(ref json, scratch, rendering.Article, section, options);
        json.WriteString("headline"u8, section.Title);
        SchemaOrg.WriteHealthAspect(ref json, scratch, section);
        SchemaOrg.WriteText(ref json, scratch, rendering, section);
        SchemaOrg.WriteProvenance(ref json, rendering);
        WriteReview(ref json, rendering);
        WriteSources(ref json, section.SourceArray, options);
        SchemaOrg.WriteIsPartOf(ref json, scratch, rendering.Article, options);
    }

    // The signs of an emergency come with whatever shows the section on getting help; those of the other box are in that section's text, too.
    private static void WriteBoxes(ref JsonOutput json, JsonScratch scratch, in RenderContext rendering, JsonRenderOptions options)
    {
        if (rendering.Emergency is { } emergency)
        {
            WriteBox(ref json, "emergency"u8, scratch, rendering, emergency, options);
        }

        if (rendering.Section is null && rendering.Details.Urgent is { } urgent)
        {
            WriteBox(ref json, "urgent"u8, scratch, rendering, urgent, options);
        }
    }

    private static void WriteBox(ref JsonOutput json, scoped ReadOnlySpan<byte> name, JsonScratch scratch, in RenderContext rendering, Section box, JsonRenderOptions options)
    {
        json.WriteStartObject(name);
        json.WriteString("headline"u8, box.Title);
        SchemaOrg.WriteText(ref json, scratch, rendering, box);
        WriteSources(ref json, box.SourceArray, options);
        json.WriteEndObject();
    }

    private static void WriteClosing(ref JsonOutput json, JsonScratch scratch, in RenderContext rendering, JsonRenderOptions options)
    {
        if (options.Parts.Has(ArticleParts.CallToAction) && rendering.Details.CallToAction is { } call)
        {
            WriteClosing(ref json, "callToAction"u8, scratch, rendering, call);
        }

        WriteClosing(ref json, "disclaimer"u8, scratch, rendering, rendering.Details.Disclaimer);
    }

    private static void WriteClosing(ref JsonOutput json, scoped ReadOnlySpan<byte> name, JsonScratch scratch, in RenderContext rendering, Section section)
    {
        json.WriteStartObject(name);
        json.WriteString("headline"u8, section.Title);
        SchemaOrg.WriteText(ref json, scratch, rendering, section);
        json.WriteEndObject();
    }

    private static void WriteReview(ref JsonOutput json, in RenderContext rendering)
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

    private static void WriteContentHash(ref JsonOutput json, Article article)
    {
        Span<byte> digits = stackalloc byte[PackFormat.ArticleHashSize * 2];
        Convert.TryToHexStringLower(article.ContentHashBytes, digits, out _);
        json.WriteString("contentHash"u8, digits);
    }

    private static void WriteLanguages(ref JsonOutput json, Article article)
    {
        json.WriteStartArray("languages"u8);
        var (first, count) = article.Pack.ArticlesOf(article.SlugOrdinal);
        for (var record = first; record < first + count; record++)
        {
            json.WriteStringValue(article.Pack.LanguageBytes(record));
        }

        json.WriteEndArray();
    }

    private static void WriteReadingLevel(ref JsonOutput json, ArticleDetails details)
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

    private static void WriteRelated(ref JsonOutput json, JsonScratch scratch, Article article, JsonRenderOptions options)
    {
        var related = article.Details.Related;
        json.WriteTexts("related"u8, related);
        if (options.ArticleUrl is not null && related.Length > 0)
        {
            json.WriteStartArray("relatedLink"u8);
            foreach (var slug in related)
            {
                var address = scratch.Begin();
                ArticleAddress.Write(ref address, slug, article.Language, options);
                json.WriteStringValue(scratch.End(ref address));
            }

            json.WriteEndArray();
        }
    }

    private static void WriteSources(ref JsonOutput json, Source[] sources, JsonRenderOptions options)
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
            SchemaOrg.WriteStart(ref json, "publisher"u8, "Organization"u8);
            json.WriteString("name"u8, source.Publisher);
            json.WriteEndObject();
            json.WriteString("url"u8, source.Url);
            json.WriteDate("dateAccessed"u8, source.Accessed);
            if (source.IsArchived)
            {
                json.WriteBoolean("isArchivedCopy"u8, true);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
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
