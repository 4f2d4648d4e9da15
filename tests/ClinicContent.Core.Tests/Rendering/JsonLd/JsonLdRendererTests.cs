using System.Text.Json;
using AngleSharp.Html.Parser;

namespace ClinicContent.Core.Tests.Rendering.JsonLd;

public sealed class JsonLdRendererTests
{
    private static readonly JsonRenderOptions WithPages = new() { ArticleUrl = "https://health.example/{language}/{slug}" };

    [Fact]
    public void Search_engines_get_the_page_its_clinic_codes_and_sources()
    {
        using var json = JsonDocument.Parse(JsonTestArticles.BackSpasms().ToJsonLd(JsonTestArticles.Clinic, WithPages));
        var root = json.RootElement;

        Assert.Equal("MedicalWebPage", root.GetProperty("@type").GetString());
        Assert.Equal("https://health.example/en/back-spasms", root.GetProperty("url").GetString());
        Assert.Equal("2026-11-22", root.GetProperty("dateModified").GetString());
        Assert.Equal("MedicalClinic", root.GetProperty("publisher").GetProperty("@type").GetString());
        Assert.Equal("+18887246236", root.GetProperty("publisher").GetProperty("telephone").GetString());
        Assert.Equal("M62.830", root.GetProperty("about").GetProperty("code")[0].GetProperty("codeValue").GetString());
        Assert.Equal("https://medlineplus.gov/backpain.html", root.GetProperty("citation")[0].GetString());
        Assert.Equal("What causes it", root.GetProperty("hasPart")[1].GetProperty("name").GetString());
        Assert.False(root.TryGetProperty("reviewedBy", out _));
    }

    [Fact]
    public void Only_a_reviewed_article_names_a_reviewer()
    {
        using var json = JsonDocument.Parse(JsonTestArticles.Reviewed().ToJsonLd(JsonTestArticles.Clinic));

        Assert.Equal("2026-12-01", json.RootElement.GetProperty("lastReviewed").GetString());
        Assert.Equal("Ana Ruiz", json.RootElement.GetProperty("reviewedBy").GetProperty("name").GetString());
    }

    [Fact]
    public void Search_engines_get_the_picture_of_the_article_or_else_of_the_clinic()
    {
        var clinic = new ClinicProfile { Name = "C", Phone = "602-555-0100", Clinicians = "physicians", Insurance = "", ImageUrl = "https://clinic.example/front.jpg", ImageAlt = "The front door" };
        using var own = JsonDocument.Parse(JsonTestArticles.Open(JsonTestArticles.Compile("back-spasms", "en") with { Image = new("https://clinic.example/spasm.png", "A back") }).ToJsonLd(clinic));
        using var of = JsonDocument.Parse(JsonTestArticles.BackSpasms().ToJsonLd(clinic));
        using var none = JsonDocument.Parse(JsonTestArticles.BackSpasms().ToJsonLd(JsonTestArticles.Clinic));

        Assert.Equal("https://clinic.example/spasm.png", own.RootElement.GetProperty("image").GetString());
        Assert.Equal("https://clinic.example/front.jpg", of.RootElement.GetProperty("image").GetString());
        Assert.False(none.RootElement.TryGetProperty("image", out _));
    }

    [Fact]
    public void A_section_alone_is_part_of_its_article()
    {
        using var json = JsonDocument.Parse(JsonTestArticles.BackSpasms().GetSection("causes").ToJsonLd(JsonTestArticles.Clinic, WithPages));
        var root = json.RootElement;

        Assert.Equal("HealthTopicContent", root.GetProperty("@type").GetString());
        Assert.Equal("https://health.example/en/back-spasms#causes", root.GetProperty("url").GetString());
        Assert.Equal("https://schema.org/CausesHealthAspect", root.GetProperty("hasHealthAspect").GetString());
        Assert.Equal("https://health.example/en/back-spasms", root.GetProperty("isPartOf").GetProperty("url").GetString());
    }

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts), DisableDiscoveryEnumeration = true)]
    public void A_hostile_clinic_stays_within_the_script_element(string value)
    {
        var text = JsonTestArticles.BackSpasms().ToJsonLd(HostileTexts.Clinic(value));

        var page = new HtmlParser().ParseDocument($"<!doctype html><html><head><script type=\"application/ld+json\">{text}</script></head><body></body></html>");

        var script = Assert.Single(page.Head!.Children);
        Assert.Empty(page.Body!.ChildNodes);
        using var json = JsonDocument.Parse(script.TextContent);
        Assert.Equal(PlainText.Clean(value), json.RootElement.GetProperty("publisher").GetProperty("name").GetString());
    }
}
