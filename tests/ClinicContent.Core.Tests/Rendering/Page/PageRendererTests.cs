using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ClinicContent.Core.Tests.Rendering.Page;

public sealed class PageRendererTests
{
    [Fact]
    public void The_page_is_complete_and_in_standards_mode()
    {
        var text = JsonTestArticles.BackSpasms().ToPage(JsonTestArticles.Clinic);
        var page = Parse(text);

        Assert.StartsWith("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">", text, StringComparison.Ordinal);
        Assert.Equal("Back spasms – The Pain Center of Arizona", page.Title);
        Assert.StartsWith("A back spasm is", page.QuerySelector("meta[name=description]")!.GetAttribute("content"), StringComparison.Ordinal);
        Assert.Equal("light dark", page.QuerySelector("meta[name=color-scheme]")!.GetAttribute("content"));
        Assert.NotNull(page.QuerySelector("meta[name=viewport]"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Single(page.QuerySelectorAll("h1"));
    }

    [Fact]
    public void A_page_in_a_right_to_left_language_says_so()
    {
        var page = Parse(JsonTestArticles.In("ar").ToPage(new ClinicProfile { Name = "C", Language = "ar", Clinicians = "a", Insurance = "b", Phone = "1-888-PAINCENTER" }));

        Assert.Equal(("ar", "rtl"), (page.DocumentElement.GetAttribute("lang"), page.DocumentElement.GetAttribute("dir")));
    }

    [Fact]
    public void The_phone_is_the_one_prominent_action()
    {
        var call = Assert.Single(Parse(JsonTestArticles.BackSpasms().ToPage(JsonTestArticles.Clinic)).QuerySelectorAll(".cc-call"));

        Assert.Equal("tel:+18887246236", call.GetAttribute("href"));
        Assert.Equal("Call 1\u2011888\u2011PAINCENTER (1\u2011888\u2011724\u20116236)", call.TextContent);
    }

    [Fact]
    public void The_policy_allows_exactly_the_style_element_of_the_page()
    {
        var page = Parse(JsonTestArticles.BackSpasms().ToPage(JsonTestArticles.Clinic));

        var style = Assert.Single(page.QuerySelectorAll("style")).TextContent;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content");
        Assert.Equal($"default-src 'none'; style-src 'sha256-{hash}'; img-src 'self' https:; base-uri 'none'; form-action 'none'", policy);
        Assert.Equal(PageStyle.ContentSecurityPolicy, policy);
    }

    [Theory]
    [InlineData("/styles/site.css", "'self'")]
    [InlineData("https://cdn.example/a.css?v=1;script-src+*", "https://cdn.example")]
    [InlineData("https://cdn.example:8443/a.css", "https://cdn.example:8443")]
    public void The_policy_allows_the_origin_of_a_linked_style_sheet(string url, string source)
    {
        var page = Parse(JsonTestArticles.BackSpasms().ToPage(JsonTestArticles.Clinic, new PageRenderOptions { StyleSheetUrl = url }));

        Assert.Empty(page.QuerySelectorAll("style"));
        Assert.Equal(url, page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"));
        Assert.Contains($"style-src {source}; img-src", page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_style_sheet_that_is_no_web_address_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => JsonTestArticles.BackSpasms().ToPage(JsonTestArticles.Clinic, new PageRenderOptions { StyleSheetUrl = "javascript:x", ArticleUrl = "nowhere" }));

        Assert.Contains("StyleSheetUrl 'javascript:x'", error.Message, StringComparison.Ordinal);
        Assert.Contains("ArticleUrl 'nowhere'", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("when-to-get-help")]
    public void No_option_removes_the_disclaimer_and_the_review(string? section)
    {
        var page = Page(section, new PageRenderOptions { Parts = ArticleParts.None });

        Assert.Contains("does not replace the advice", page.QuerySelector(".cc-disclaimer")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("No clinician has reviewed this article yet.", page.QuerySelector(".cc-unreviewed")!.TextContent);
        Assert.Null(page.QuerySelector(".cc-call-to-action, .cc-about, .cc-contents, .cc-sources"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("causes")]
    public void Ids_are_unique_and_links_within_the_page_lead_somewhere(string? section)
    {
        var page = Page(section);

        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
        Assert.NotEmpty(ids);
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("overview")]
    [InlineData("causes")]
    public void No_heading_level_is_skipped(string? section)
    {
        var level = 0;
        foreach (var heading in Page(section).QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            var next = heading.LocalName[1] - '0';
            Assert.InRange(next, 1, level + 1);
            level = next;
        }
    }

    [Fact]
    public void A_sections_page_names_and_links_its_article()
    {
        var page = Page("causes", new PageRenderOptions { ArticleUrl = "/health/{slug}" });

        Assert.Equal("What causes it – Back spasms – The Pain Center of Arizona", page.Title);
        Assert.Equal("What causes it", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("/health/back-spasms", page.QuerySelector(".cc-part-of a")!.GetAttribute("href"));
        Assert.Contains("Version", page.QuerySelector(".cc-about")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts), DisableDiscoveryEnumeration = true)]
    public void A_hostile_clinic_adds_no_element_and_no_attribute(string value)
    {
        foreach (var section in new[] { null, "overview" })
        {
            var article = JsonTestArticles.BackSpasms();
            var hostile = Parse(section is null ? article.ToPage(HostileTexts.Clinic(value)) : article.GetSection(section).ToPage(HostileTexts.Clinic(value)));
            var harmless = Parse(section is null ? article.ToPage(HostileTexts.Clinic("Clinic")) : article.GetSection(section).ToPage(HostileTexts.Clinic("Clinic")));

            Assert.Equal(Shape(harmless), Shape(hostile));
            Assert.Empty(hostile.QuerySelectorAll("script"));
            Assert.Equal(PlainText.Clean(value), hostile.QuerySelector(".cc-clinic-name")!.TextContent);
        }
    }

    [Fact]
    public void A_string_and_a_buffer_get_the_same_bytes()
    {
        var output = new System.Buffers.ArrayBufferWriter<byte>();

        JsonTestArticles.BackSpasms().WritePage(output, JsonTestArticles.Clinic);

        Assert.Equal(JsonTestArticles.BackSpasms().ToPage(JsonTestArticles.Clinic), Encoding.UTF8.GetString(output.WrittenSpan));
    }

    private static IEnumerable<string> Shape(IHtmlDocument page) =>
        page.All.Select(e => $"{e.LocalName} {string.Join(' ', e.Attributes.Select(a => a.Name).Order(StringComparer.Ordinal))}");

    private static IHtmlDocument Page(string? section, PageRenderOptions? options = null) =>
        Parse(section is null
            ? JsonTestArticles.BackSpasms().ToPage(JsonTestArticles.Clinic, options)
            : JsonTestArticles.BackSpasms().GetSection(section).ToPage(JsonTestArticles.Clinic, options));

    private static IHtmlDocument Parse(string page) => new HtmlParser().ParseDocument(page);
}
