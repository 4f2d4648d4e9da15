using System.Text.Json;

namespace ClinicContent;

/// <summary>Writes the properties that schema.org defines (https://schema.org/MedicalWebPage), the same in JSON and JSON-LD.</summary>
internal static class SchemaOrg
{
    // Programs show a module under a heading of level 2, so that its own headings begin at 3.
    private const int ModuleLevel = 2;

    /// <summary>Begins the root object.</summary>
    public static void WriteRoot(Utf8JsonWriter json, scoped ReadOnlySpan<byte> type)
    {
        json.WriteStartObject();
        json.WriteString("@context"u8, "https://schema.org"u8);
        json.WriteString("@type"u8, type);
    }

    /// <summary>Begins an object within another, with its type.</summary>
    public static void WriteStart(Utf8JsonWriter json, scoped ReadOnlySpan<byte> name, ReadOnlySpan<byte> type)
    {
        json.WriteStartObject(name);
        json.WriteString("@type"u8, type);
    }

    /// <summary>Writes the properties of the whole article.</summary>
    public static void WriteArticle(Utf8JsonWriter json, JsonBuffers buffers, in RenderContext rendering, JsonRenderOptions options)
    {
        var (article, details) = (rendering.Article, rendering.Details);
        json.WriteString("name"u8, article.Title);
        if (options.Parts.Has(ArticleParts.AlsoCalled))
        {
            json.WriteTexts("alternateName"u8, details.AlsoCalled);
        }

        if (options.Parts.Has(ArticleParts.Summary))
        {
            json.WriteString("description"u8, details.Summary);
        }

        WriteUrl(json, buffers, article, null, options);
        if ((details.Image ?? rendering.Clinic.Image) is { } image)
        {
            json.WriteString("image"u8, image.Url);
        }

        WriteAbout(json, article, options);
        if (CodeNotices.For(details.Codes) is { } notice)
        {
            json.WriteString("copyrightNotice"u8, notice);
        }

        WriteProvenance(json, rendering);
    }

    /// <summary>Writes the origin and age of the text, on the article and on each module, so that a module keeps them when it is taken out.</summary>
    public static void WriteProvenance(Utf8JsonWriter json, in RenderContext rendering)
    {
        var details = rendering.Details;
        json.WriteString("inLanguage"u8, rendering.Article.Language);
        if (details.Author.Length > 0)
        {
            WriteStart(json, "author"u8, "Organization"u8);
            json.WriteString("name"u8, details.Author);
            json.WriteEndObject();
        }

        if (details.License is { } license)
        {
            json.WriteString("license"u8, license.Url);
        }

        json.WriteDate("dateModified"u8, rendering.Article.Updated);
        json.WriteString("version"u8, details.ShortVersion);
        WriteReviewer(json, details.Review);
    }

    /// <summary>Writes the clinic of the rendering, when there is one.</summary>
    /// <param name="json">The output.</param>
    /// <param name="clinic">The clinic's texts.</param>
    /// <param name="shown">True when the number is given as people read it, too.</param>
    public static void WritePublisher(Utf8JsonWriter json, ClinicTexts clinic, bool shown = false)
    {
        if (clinic.Value(ClinicField.Name.Value) is not { IsEmpty: false } name)
        {
            return;
        }

        WriteStart(json, "publisher"u8, "MedicalClinic"u8);
        json.WriteString("name"u8, name);
        if (clinic.Link(ClinicField.Phone.Link) is { IsEmpty: false } phone)
        {
            json.WriteString("telephone"u8, phone[PhoneNumber.Scheme.Length..]);
            if (shown)
            {
                json.WriteString("telephoneText"u8, clinic.PageValue(ClinicField.Phone.Value));
            }
        }

        if (clinic.Link(ClinicField.WebsiteUrl.Link) is { IsEmpty: false } website)
        {
            json.WriteString("url"u8, website);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes the article that a module belongs to.</summary>
    public static void WriteIsPartOf(Utf8JsonWriter json, JsonBuffers buffers, Article article, JsonRenderOptions options)
    {
        WriteStart(json, "isPartOf"u8, "MedicalWebPage"u8);
        json.WriteString("slug"u8, article.Slug);
        json.WriteString("name"u8, article.Title);
        WriteUrl(json, buffers, article, null, options);
        json.WriteEndObject();
    }

    /// <summary>Writes the address of the article, or of a section of it, when articles have pages.</summary>
    public static void WriteUrl(Utf8JsonWriter json, JsonBuffers buffers, Article article, Section? section, JsonRenderOptions options)
    {
        if (options.ArticleUrl is null)
        {
            return;
        }

        var url = buffers.BeginValue();
        url.Write(buffers.GetUrl(article));
        if (section is not null)
        {
            url.Write("#"u8);
            url.Write(section.Id);
        }

        json.WriteString("url"u8, buffers.EndValue(ref url));
    }

    public static void WriteHealthAspect(Utf8JsonWriter json, JsonBuffers buffers, Section section)
    {
        if (section.HealthAspect is { } aspect)
        {
            var address = buffers.BeginValue();
            address.Write("https://schema.org/"u8);
            address.Write(aspect);
            address.Write("HealthAspect"u8);
            json.WriteString("hasHealthAspect"u8, buffers.EndValue(ref address));
        }
    }

    /// <summary>Writes a section's text as HTML, without its heading.</summary>
    public static void WriteText(Utf8JsonWriter json, JsonBuffers buffers, in RenderContext rendering, Section section)
    {
        var output = buffers.BeginValue();
        if (rendering.UrgentIn(section) is { } box)
        {
            HtmlSection.Of(box).Text.Write(ref output, box, rendering.Of(section), buffers.Html, ModuleLevel);
        }

        HtmlSection.Of(section).Text.Write(ref output, section, rendering.Of(section), buffers.Html, ModuleLevel);
        json.WriteString("text"u8, buffers.EndValue(ref output));
    }

    // What an article of general advice is about is no one thing, unless a code names it.
    private static void WriteAbout(Utf8JsonWriter json, Article article, JsonRenderOptions options)
    {
        var codes = article.Details.Codes;
        if (article.Kind == ArticleKind.Guide && codes.Length == 0)
        {
            return;
        }

        WriteStart(json, "about"u8, article.Kind switch
        {
            ArticleKind.Condition => "MedicalCondition"u8,
            ArticleKind.Procedure => "MedicalProcedure"u8,
            ArticleKind.Medicine => "DrugClass"u8,
            ArticleKind.Test => "MedicalTest"u8,
            ArticleKind.SelfCare => "LifestyleModification"u8,
            _ => "MedicalEntity"u8,
        });
        json.WriteString("name"u8, article.Title);
        if (options.Parts.Has(ArticleParts.AlsoCalled))
        {
            json.WriteTexts("alternateName"u8, article.Details.AlsoCalled);
        }

        if (codes.Length > 0)
        {
            json.WriteStartArray("code"u8);
            foreach (var code in codes)
            {
                json.WriteStartObject();
                json.WriteString("@type"u8, "MedicalCode"u8);
                json.WriteString("codeValue"u8, code.Code);
                json.WriteString("codingSystem"u8, code.System);
                json.WriteString("name"u8, code.Display);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteReviewer(Utf8JsonWriter json, Review review)
    {
        if (review.Status == ReviewStatus.Unreviewed)
        {
            return;
        }

        json.WriteDate("lastReviewed"u8, review.ReviewedOn.GetValueOrDefault());
        WriteStart(json, "reviewedBy"u8, "Person"u8);
        json.WriteString("name"u8, review.Reviewer);
        WriteStart(json, "hasCredential"u8, "EducationalOccupationalCredential"u8);
        json.WriteString("name"u8, review.Credentials);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
