using System.Text;
using System.Text.Json;
using ClinicContent.Compiler;

namespace ClinicContent.Core.Tests.Rendering.Json;

public sealed class JsonRendererTests
{
    private static readonly JsonRenderOptions WithPages = new() { ArticleUrl = "https://health.example/{language}/{slug}" };

    [Fact]
    public void The_article_is_a_MedicalWebPage_with_its_metadata()
    {
        var root = Parse(JsonTestArticles.BackSpasms().ToJson(JsonTestArticles.Clinic, WithPages));

        Assert.Equal("https://schema.org", Text(root, "@context"));
        Assert.Equal("MedicalWebPage", Text(root, "@type"));
        Assert.Equal("back-spasms", Text(root, "slug"));
        Assert.Equal("condition", Text(root, "kind"));
        Assert.Equal("Back spasms", Text(root, "name"));
        Assert.EndsWith("gentle movement & time.", Text(root, "description"), StringComparison.Ordinal);
        Assert.Equal("https://health.example/en/back-spasms", Text(root, "url"));
        Assert.Equal(["back-pain", "muscles"], Texts(root, "topics"));
        Assert.Equal("en", Text(root, "inLanguage"));
        Assert.Equal("ClinicContent authors", Text(root, "author", "name"));
        Assert.Equal("https://opensource.org/license/mit", Text(root, "license"));
        Assert.Equal("2026-11-22", Text(root, "dateModified"));
        Assert.StartsWith(Text(root, "version"), Text(root, "contentHash"), StringComparison.Ordinal);
        Assert.Equal(["en"], Texts(root, "languages"));
        Assert.Equal(["facet-joint-block"], Texts(root, "related"));
        Assert.Equal(["https://health.example/en/facet-joint-block"], Texts(root, "relatedLink"));
    }

    [Fact]
    public void What_the_article_is_about_has_its_medical_codes()
    {
        var about = Parse(JsonTestArticles.BackSpasms().ToJson(JsonTestArticles.Clinic)).GetProperty("about");

        Assert.Equal("MedicalCondition", Text(about, "@type"));
        var code = Assert.Single(about.GetProperty("code").EnumerateArray());
        Assert.Equal(("MedicalCode", "M62.830", "icd-10-cm", "Muscle spasm of back"), (Text(code, "@type"), Text(code, "codeValue"), Text(code, "codingSystem"), Text(code, "name")));
    }

    [Theory]
    [InlineData(ArticleKind.Condition, "condition", "MedicalCondition")]
    [InlineData(ArticleKind.Procedure, "procedure", "MedicalProcedure")]
    [InlineData(ArticleKind.Medicine, "medicine", "DrugClass")]
    [InlineData(ArticleKind.Test, "test", "MedicalTest")]
    [InlineData(ArticleKind.SelfCare, "self-care", "LifestyleModification")]
    [InlineData(ArticleKind.Guide, "guide", "MedicalEntity")]
    public void Each_kind_of_article_has_its_schema_org_type(object kind, string name, string type)
    {
        var article = JsonTestArticles.Open(JsonTestArticles.Compile("back-spasms", "en") with { Kind = (ArticleKind)kind });

        var root = Parse(article.ToJson(JsonTestArticles.Clinic));

        Assert.Equal((name, type), (Text(root, "kind"), Text(root, "about", "@type")));
    }

    [Fact]
    public void A_guide_without_codes_is_about_nothing_in_particular()
    {
        var article = JsonTestArticles.Open(JsonTestArticles.Compile("back-spasms", "en") with { Kind = ArticleKind.Guide, Codes = [] });

        Assert.False(Parse(article.ToJson(JsonTestArticles.Clinic)).TryGetProperty("about", out _));
    }

    [Fact]
    public void The_clinic_is_the_publisher_with_a_number_to_dial_and_one_to_read()
    {
        var publisher = Parse(JsonTestArticles.BackSpasms().ToJson(JsonTestArticles.Clinic)).GetProperty("publisher");

        Assert.Equal("The Pain Center of Arizona", Text(publisher, "name"));
        Assert.Equal("+18887246236", Text(publisher, "telephone"));
        Assert.Equal("1\u2011888\u2011PAINCENTER (1\u2011888\u2011724\u20116236)", Text(publisher, "telephoneText"));
        Assert.Equal("https://clinic.example/", Text(publisher, "url"));
    }

    [Fact]
    public void The_reading_level_is_that_of_the_language()
    {
        var article = JsonTestArticles.Compile("back-spasms", "en");

        var english = JsonTestArticles.Open(article with { ReadingGrade = 6.3 }).ToJson(JsonTestArticles.Clinic);
        var spanish = JsonTestArticles.Open(article with { ReadingEase = 70 }).ToJson(JsonTestArticles.Clinic);

        Assert.Contains(",\"readingGrade\":6.3,", english, StringComparison.Ordinal);
        Assert.DoesNotContain("readingEase", english, StringComparison.Ordinal);
        Assert.Contains(",\"readingEase\":70,", spanish, StringComparison.Ordinal);
        Assert.DoesNotContain("readingGrade", spanish, StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_are_citations()
    {
        var citation = Parse(JsonTestArticles.BackSpasms().ToJson(JsonTestArticles.Clinic)).GetProperty("citation");

        Assert.Equal(2, citation.GetArrayLength());
        Assert.Equal("MedlinePlus", Text(citation[0], "publisher", "name"));
        Assert.Equal("https://medlineplus.gov/backpain.html", Text(citation[0], "url"));
        Assert.Equal("2026-11-20", Text(citation[0], "dateAccessed"));
    }

    [Fact]
    public void Each_module_keeps_author_licence_review_version_and_where_it_is_from()
    {
        var modules = Parse(JsonTestArticles.BackSpasms().ToJson(JsonTestArticles.Clinic, WithPages)).GetProperty("hasPart").EnumerateArray().ToList();

        Assert.Equal(["overview", "causes", "treatment", "when-to-get-help"], modules.Select(m => Text(m, "identifier")));
        Assert.All(modules, module =>
        {
            Assert.Equal("HealthTopicContent", Text(module, "@type"));
            Assert.Equal("ClinicContent authors", Text(module, "author", "name"));
            Assert.Equal("https://opensource.org/license/mit", Text(module, "license"));
            Assert.Equal("unreviewed", Text(module, "review", "status"));
            Assert.Equal("2026-11-22", Text(module, "dateModified"));
            Assert.Equal("en", Text(module, "inLanguage"));
            Assert.Equal("back-spasms", Text(module, "isPartOf", "slug"));
            Assert.Equal("https://health.example/en/back-spasms", Text(module, "isPartOf", "url"));
            Assert.NotEmpty(Text(module, "version"));
        });
    }

    [Fact]
    public void A_module_has_the_sources_of_its_section_as_the_article_has_all()
    {
        var root = Parse(JsonTestArticles.BackSpasms().ToJson(JsonTestArticles.Clinic));

        var citation = Assert.Single(root.GetProperty("hasPart")[1].GetProperty("citation").EnumerateArray());
        Assert.Equal(root.GetProperty("citation")[1].GetRawText(), citation.GetRawText());
        Assert.False(root.GetProperty("hasPart")[0].TryGetProperty("citation", out _));
    }

    [Fact]
    public void A_section_alone_has_its_sources_unless_they_are_left_out()
    {
        var section = JsonTestArticles.BackSpasms().GetSection("causes");

        Assert.Equal(1, Parse(section.ToJson(JsonTestArticles.Clinic)).GetProperty("citation").GetArrayLength());
        Assert.False(Parse(section.ToJson(JsonTestArticles.Clinic, new JsonRenderOptions { Parts = ArticleParts.None })).TryGetProperty("citation", out _));
    }

    [Fact]
    public void A_module_has_its_health_aspect_or_none()
    {
        var modules = Parse(JsonTestArticles.BackSpasms().ToJson(JsonTestArticles.Clinic)).GetProperty("hasPart");

        Assert.Equal("https://schema.org/CausesHealthAspect", Text(modules[1], "hasHealthAspect"));
        Assert.False(modules[3].TryGetProperty("hasHealthAspect", out _));
    }

    [Fact]
    public void The_text_of_a_module_is_its_html_without_its_heading()
    {
        var module = Parse(JsonTestArticles.BackSpasms().ToJson(JsonTestArticles.Clinic)).GetProperty("hasPart")[1];

        Assert.StartsWith("<p>Most back spasms come", Text(module, "text"), StringComparison.Ordinal);
        Assert.Contains("<li>damage to a muscle or tendon</li>", Text(module, "text"), StringComparison.Ordinal);
        Assert.Contains("<h3 id=\"causes-lifting\">Lifting</h3>", Text(module, "text"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_module_does_not_link_to_a_section_that_may_not_be_beside_it()
    {
        var article = JsonTestArticles.BackSpasms();

        var alone = Text(Parse(article.ToJson(JsonTestArticles.Clinic)).GetProperty("hasPart")[0], "text");
        var withPages = Text(Parse(article.ToJson(JsonTestArticles.Clinic, WithPages)).GetProperty("hasPart")[0], "text");

        Assert.DoesNotContain("<a", alone, StringComparison.Ordinal);
        Assert.Contains("href=\"https://health.example/en/back-spasms#causes\"", withPages, StringComparison.Ordinal);
    }

    [Fact]
    public void Unreviewed_is_said_plainly()
    {
        var root = Parse(JsonTestArticles.BackSpasms().ToJson(JsonTestArticles.Clinic));

        Assert.Equal("unreviewed", Text(root, "review", "status"));
        Assert.Equal("No clinician has reviewed this article yet.", Text(root, "review", "statement"));
        Assert.False(root.TryGetProperty("lastReviewed", out _));
        Assert.False(root.TryGetProperty("reviewedBy", out _));
    }

    [Fact]
    public void A_review_names_who_and_when()
    {
        var root = Parse(JsonTestArticles.Reviewed().ToJson(JsonTestArticles.Clinic));

        Assert.Equal("2026-12-01", Text(root, "lastReviewed"));
        Assert.Equal("Ana Ruiz", Text(root, "reviewedBy", "name"));
        Assert.Equal("MD", Text(root.GetProperty("reviewedBy"), "hasCredential", "name"));
        var review = root.GetProperty("review");
        Assert.Equal(("reviewed", "Ana Ruiz", "MD", "2026-12-01", "2027-12-01"), (Text(review, "status"), Text(review, "by"), Text(review, "credentials"), Text(review, "on"), Text(review, "due")));
        Assert.Equal("Reviewed by Ana Ruiz, MD. Reviewed on: December 1, 2026. Next review due: December 1, 2027.", Text(review, "statement"));
    }

    [Fact]
    public void No_option_removes_the_disclaimer_and_the_review()
    {
        var root = Parse(JsonTestArticles.BackSpasms().ToJson(JsonTestArticles.Clinic, new JsonRenderOptions { Parts = ArticleParts.None }));

        Assert.Contains("does not replace the advice", Text(root, "disclaimer", "text"), StringComparison.Ordinal);
        Assert.Equal("unreviewed", Text(root, "review", "status"));
        Assert.False(root.TryGetProperty("callToAction", out _));
        Assert.False(root.TryGetProperty("citation", out _));
        Assert.False(root.TryGetProperty("description", out _));
    }

    [Fact]
    public void A_section_alone_has_the_disclaimer_and_where_it_is_from()
    {
        var root = Parse(JsonTestArticles.BackSpasms().GetSection("causes").ToJson(JsonTestArticles.Clinic));

        Assert.Equal("https://schema.org", Text(root, "@context"));
        Assert.Equal("HealthTopicContent", Text(root, "@type"));
        Assert.Equal("causes", Text(root, "identifier"));
        Assert.Equal("back-spasms", Text(root, "isPartOf", "slug"));
        Assert.Equal("https://opensource.org/license/mit", Text(root, "license"));
        Assert.Equal("unreviewed", Text(root, "review", "status"));
        Assert.Contains("does not replace the advice", Text(root, "disclaimer", "text"), StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_without_pages_have_no_addresses()
    {
        var json = JsonTestArticles.BackSpasms().ToJson(JsonTestArticles.Clinic);

        Assert.False(Parse(json).TryGetProperty("url", out _));
        Assert.False(Parse(json).TryGetProperty("relatedLink", out _));
    }

    [Fact]
    public void Indented_text_has_line_feeds_whatever_the_machine()
    {
        var json = JsonTestArticles.BackSpasms().ToJson(JsonTestArticles.Clinic, new JsonRenderOptions { Indented = true });

        Assert.StartsWith("{\n  \"@context\": \"https://schema.org\",\n  \"@type\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', json);
        Assert.DoesNotContain('\n', JsonTestArticles.BackSpasms().ToJson(JsonTestArticles.Clinic));
    }

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts), DisableDiscoveryEnumeration = true)]
    public void A_hostile_clinic_is_text_and_nothing_more(string value)
    {
        var json = JsonTestArticles.BackSpasms().ToJson(HostileTexts.Clinic(value));

        Assert.Equal(PlainText.Clean(value), Text(Parse(json), "publisher", "name"));
        Assert.DoesNotContain(json, c => c is '<' or '>' or '&' or '\'' or '\u2028' or '\u2029' or < ' ');
    }

    [Fact]
    public void Text_that_is_not_UTF_8_is_replaced()
    {
        byte[] document = [(byte)NodeKind.Paragraph, (byte)NodeKind.Text, 3, (byte)'a', 0xFF, 0xC0, (byte)NodeKind.Paragraph | (byte)NodeFlags.End];
        var article = JsonTestArticles.Open(JsonTestArticles.Compile("back-spasms", "en") with
        {
            Sections = [new CompiledSection("overview", "Overview", null, document, ClinicValues.None)],
        });

        var text = Text(Parse(article.ToJson(JsonTestArticles.Clinic)).GetProperty("hasPart")[0], "text");

        Assert.Equal("<p>a\uFFFD\uFFFD</p>\n", text);
    }

    [Fact]
    public void A_string_and_a_buffer_get_the_same_bytes()
    {
        var output = new System.Buffers.ArrayBufferWriter<byte>();

        JsonTestArticles.BackSpasms().WriteJson(output, JsonTestArticles.Clinic);

        Assert.Equal(JsonTestArticles.BackSpasms().ToJson(JsonTestArticles.Clinic), Encoding.UTF8.GetString(output.WrittenSpan));
    }

    private static JsonElement Parse(string json) => JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false }).RootElement;

    private static string Text(JsonElement element, params string[] names) =>
        names.Aggregate(element, (each, name) => each.GetProperty(name)).GetString()!;

    private static IEnumerable<string?> Texts(JsonElement element, string name) => element.GetProperty(name).EnumerateArray().Select(e => e.GetString());
}
