using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using ClinicContent.Core.Tests.Rendering;

namespace ClinicContent.Core.Tests.Site;

public sealed partial class SiteDataTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    [Fact]
    public void The_index_is_paged_and_links_to_what_is_next()
    {
        var first = Articles(new ArticleQuery { PageSize = 3 });
        var second = Articles(new ArticleQuery { PageSize = 3, Page = 2 });

        Assert.Equal((4, 3), (first.GetProperty("total").GetInt32(), first.GetProperty("articles").GetArrayLength()));
        Assert.Equal("https://clinic.example/health/articles.json?page=2&pageSize=3", first.GetProperty("next").GetString());
        Assert.False(first.TryGetProperty("prev", out _));
        Assert.Equal("https://clinic.example/health/articles.json?page=1&pageSize=3", second.GetProperty("prev").GetString());
        Assert.False(second.TryGetProperty("next", out _));
        Assert.Single(second.GetProperty("articles").EnumerateArray());
    }

    [Fact]
    public void A_page_after_the_last_is_empty_and_leads_back()
    {
        var far = Articles(new ArticleQuery { Page = int.MaxValue, PageSize = 100 });

        Assert.Equal(0, far.GetProperty("articles").GetArrayLength());
        Assert.EndsWith("?page=1&pageSize=100", far.GetProperty("prev").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_index_tells_the_version_of_each_pack()
    {
        var pack = TestSite.Library().Packs.Single();

        Assert.Equal($$"""{"{{pack.Name}}":"{{pack.ContentVersion}}"}""", Articles(new ArticleQuery()).GetProperty("contentVersions").GetRawText());
    }

    [Fact]
    public void The_index_is_filtered()
    {
        Assert.Equal(["back-spasms en", "back-spasms es"], Found(new ArticleQuery { Topic = "back-pain" }));
        Assert.Equal(["back-spasms es", "manos es"], Found(new ArticleQuery { Language = "ES-mx" }));
        Assert.Equal(["back-spasms en", "back-spasms es", "manos es"], Found(new ArticleQuery { Code = "icd-10-cm|M62.83" }));
        Assert.Equal(["facet-joint-block en"], Found(new ArticleQuery { UpdatedSince = new DateOnly(2026, 12, 1) }));
        Assert.Equal(["back-spasms es"], Found(new ArticleQuery { Topic = "muscles", Language = "es", Code = "icd-10-cm|M62.830" }));
        Assert.Empty(Found(new ArticleQuery { Language = "fr" }));
        Assert.Empty(Found(new ArticleQuery { Topic = "<script>" }));
    }

    [Fact]
    public void The_filter_is_kept_from_page_to_page() =>
        Assert.Equal(
            "https://clinic.example/health/articles.json?language=es&code=icd-10-cm%7CM62&updatedSince=2026-01-02&page=2&pageSize=1",
            Articles(new ArticleQuery { PageSize = 1, Language = "es", Code = "icd-10-cm|M62", UpdatedSince = new DateOnly(2026, 1, 2) }).GetProperty("next").GetString());

    [Fact]
    public void A_wrong_query_tells_all_errors()
    {
        var error = Assert.Throws<ArgumentException>(() => Articles(new ArticleQuery { Page = 0, PageSize = 101, Language = "<", Code = "M62" }));

        Assert.All(["page 0", "pageSize 101", "language '<'", "code 'M62'"], part => Assert.Contains(part, error.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void The_json_feed_has_what_its_version_requires()
    {
        var feed = TestSite.Json(output => TestSite.Of().WriteJsonFeed("es", output));

        Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
        Assert.Equal("https://clinic.example/health/es/feed.json", feed.GetProperty("feed_url").GetString());
        Assert.Equal("https://clinic.example/health/es/", feed.GetProperty("home_page_url").GetString());
        Assert.Equal(["https://clinic.example/health/es/back-spasms", "https://clinic.example/health/es/manos"], feed.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!));
        Assert.All(feed.GetProperty("items").EnumerateArray(), item => Assert.Contains("cc-disclaimer", item.GetProperty("content_html").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public void The_atom_feed_has_what_rfc_4287_requires()
    {
        var feed = TestSite.Xml(output => TestSite.Of().WriteAtomFeed("en", output));

        Assert.Equal(Atom + "feed", feed.Name);
        var entries = feed.Elements(Atom + "entry").ToList();
        foreach (var element in entries.Prepend(feed))
        {
            Assert.StartsWith(TestSite.Base, Assert.Single(element.Elements(Atom + "id")).Value, StringComparison.Ordinal);
            Assert.NotEmpty(Assert.Single(element.Elements(Atom + "title")).Value);
            Assert.Matches(@"^\d{4}-\d\d-\d\dT00:00:00Z$", Assert.Single(element.Elements(Atom + "updated")).Value);
            Assert.NotEmpty(Assert.Single(element.Elements(Atom + "author")).Element(Atom + "name")!.Value);
            Assert.Single(element.Elements(Atom + "link"), link => (string?)link.Attribute("rel") == "alternate");
        }

        Assert.Equal(["https://clinic.example/health/facet-joint-block", "https://clinic.example/health/back-spasms"], entries.Select(entry => entry.Element(Atom + "id")!.Value));
        Assert.Equal("2026-12-01T00:00:00Z", feed.Element(Atom + "updated")!.Value);
        Assert.Equal("https://clinic.example/health/feed.atom", feed.Elements(Atom + "link").Single(link => (string?)link.Attribute("rel") == "self").Attribute("href")!.Value);
        Assert.Equal("Back spasms & <cramps>", entries[1].Element(Atom + "title")!.Value);
    }

    [Fact]
    public void The_sitemap_has_every_page_with_its_translations()
    {
        var map = TestSite.Xml(TestSite.Of().WriteSitemap);

        Assert.Equal(
            ["/", "/es/", "/topics/back-pain", "/topics/muscles", "/topics/procedures", "/es/topics/back-pain", "/es/topics/muscles", "/back-spasms", "/es/back-spasms", "/facet-joint-block", "/es/manos"],
            map.Elements(Map + "url").Select(url => url.Element(Map + "loc")!.Value[TestSite.Base.Length..]));
        Assert.Equal(
            ["en", "es", "x-default"],
            map.Elements(Map + "url").Single(url => url.Element(Map + "loc")!.Value.EndsWith("/es/back-spasms", StringComparison.Ordinal)).Elements(Xhtml + "link").Select(link => link.Attribute("hreflang")!.Value));
    }

    [Fact]
    public void Language_models_get_every_article_as_markdown()
    {
        var text = TestSite.Text(TestSite.Of().WriteLlmsTxt);

        Assert.StartsWith("# Health library – The Pain Center of Arizona\n\n> ", text, StringComparison.Ordinal);
        Assert.Equal(4, text.Split("\n- [").Length - 1);
        Assert.Contains("\n- [Back spasms \\& \\<cramps\\>](https://clinic.example/health/back-spasms.md): ", text, StringComparison.Ordinal);
        Assert.Contains("\n## Español\n", text, StringComparison.Ordinal);
        Assert.Contains("\n[llms-full.txt](https://clinic.example/health/llms-full.txt)\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Language_models_read_of_each_article_who_reviewed_it_its_version_and_its_sources()
    {
        var library = TestSite.Library();
        var lines = TestSite.Text(TestSite.Of().WriteLlmsTxt).Split('\n').Where(line => line.StartsWith("- [", StringComparison.Ordinal)).ToList();

        Assert.Equal(library.All.Count, lines.Count);
        Assert.All(library.All, article =>
        {
            var line = Assert.Single(lines, line => line.Contains($"/{article.Slug}.md", StringComparison.Ordinal) && line.Contains("/es/", StringComparison.Ordinal) == (article.Language == "es"));
            var words = InterfaceWords.In(article.Language);
            Assert.Contains(words[article.Review.IsReviewed ? InterfaceWord.ReviewedBy : InterfaceWord.Unreviewed], line, StringComparison.Ordinal);
            Assert.Contains($"{words[InterfaceWord.Version]} {article.ShortVersion}.", line, StringComparison.Ordinal);
            Assert.Contains(article.Origin ?? "", line, StringComparison.Ordinal);
            Assert.All(article.Sources, source => Assert.Contains($"]({source.Url}), ", line, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Language_models_get_the_whole_texts_with_their_disclaimers_and_sources()
    {
        var library = TestSite.Library();
        var text = TestSite.Text(TestSite.Of().WriteLlmsFullTxt);

        Assert.Equal(library.All.Count, text.Split("\nlang: ").Length - 1);
        foreach (var article in library.All)
        {
            var markdown = TestSite.Text(output => TestSite.Of().WriteArticle(article, ArticleFormats.Markdown, output));
            Assert.Contains($"url: {TestSite.Of().GetUrl(article)}\nlang: {article.Language}\n\n{markdown}", text, StringComparison.Ordinal);
            Assert.Contains(article.Details.Disclaimer.Title, markdown, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("https://clinic.example/health/back-spasms", "/embed/back-spasms")]
    [InlineData("https://CLINIC.example:443/health/es/back-spasms?utm_source=x", "/es/embed/back-spasms")]
    [InlineData("https://clinic.example/health/back-spasms#causes", "/embed/back-spasms/causes")]
    [InlineData("https://clinic.example/health/back-spasms#nothing", "/embed/back-spasms")]
    [InlineData("https://clinic.example/health/back-spasms/", "/embed/back-spasms")]
    [InlineData("https://clinic.example/health/en/back-spasms/#Causes", "/embed/back-spasms/causes")]
    [InlineData("https://clinic.example/Health/ES/Back-Spasms", "/es/embed/back-spasms")]
    [InlineData("https://clinic.example/health/back%2Dspasms?clinic=", "/embed/back-spasms")]
    [InlineData("http://clinic.example/health/back-spasms#%63auses", "/embed/back-spasms/causes")]
    public void An_article_can_be_embedded(string url, string embed)
    {
        var answer = TestSite.Json(output => Assert.True(TestSite.Of().TryWriteOEmbed(url, 400, 10_000, output)));

        Assert.Equal(("rich", "1.0"), (answer.GetProperty("type").GetString(), answer.GetProperty("version").GetString()));
        Assert.Equal((400, 600), (answer.GetProperty("width").GetInt32(), answer.GetProperty("height").GetInt32()));
        var frame = new HtmlParser().ParseDocument(answer.GetProperty("html").GetString()!).QuerySelector("iframe")!;
        Assert.Equal((TestSite.Base + embed, "allow-scripts allow-top-navigation-by-user-activation", "400"), (frame.GetAttribute("src"), frame.GetAttribute("sandbox"), frame.GetAttribute("width")));
        Assert.Equal(answer.GetProperty("title").GetString(), frame.GetAttribute("title"));
    }

    [Theory]
    [InlineData("https://clinic.example/health/back-spasms", "https://clinic.example/health/back-spasms", "Back spasms & <cramps>")]
    [InlineData("https://clinic.example/health/es/back-spasms/#causes", "https://clinic.example/health/es/back-spasms#causes", null)]
    public void Wordpress_finds_the_frame_by_the_quotation_that_stands_beside_it(string url, string page, string? title)
    {
        var answer = TestSite.Json(output => Assert.True(TestSite.Of().TryWriteOEmbed(url, null, null, output)));

        var html = new HtmlParser().ParseDocument(answer.GetProperty("html").GetString()!);
        var link = html.QuerySelector("blockquote.wp-embedded-content > a")!;
        Assert.Equal((page, title ?? answer.GetProperty("title").GetString()), (link.GetAttribute("href"), link.TextContent));
        Assert.NotNull(html.QuerySelector("blockquote.wp-embedded-content + iframe.wp-embedded-content"));
    }

    [Theory]
    [InlineData("https://other.example/health/back-spasms")]
    [InlineData("https://clinic.example:8443/health/back-spasms")]
    [InlineData("https://clinic.example@other.example/health/back-spasms")]
    [InlineData("https://clinic.example.other.example/health/back-spasms")]
    [InlineData("https://clinic.example/healthy/back-spasms")]
    [InlineData("https://clinic.example/health/")]
    [InlineData("https://clinic.example/health/es/facet-joint-block")]
    [InlineData("https://clinic.example/health/manos")]
    [InlineData("https://clinic.example/health/embed/back-spasms")]
    [InlineData("https://clinic.example/health/../admin")]
    [InlineData("https://clinic.example/health/back%2Dspasms%00")]
    [InlineData("https://clinic.example/health/es%2Fback-spasms")]
    [InlineData("https://clinic.example/health/back-spasms//")]
    [InlineData("javascript:alert(1)")]
    [InlineData("")]
    public void No_other_address_is_embedded(string url) =>
        Assert.Empty(TestSite.Text(output => Assert.False(TestSite.Of().TryWriteOEmbed(url, null, null, output))));

    [Theory]
    [InlineData("", null)]
    [InlineData("/", null)]
    [InlineData("es", null)]
    [InlineData("es/", null)]
    [InlineData("back-spasms", "en")]
    [InlineData("Back-Spasms/", "en")]
    [InlineData("back-spasms//", null)]
    [InlineData("fr/back-spasms", null)]
    [InlineData("en/back-spasms", "en")]
    [InlineData("ES/BACK-SPASMS/", "es")]
    [InlineData("es//back-spasms", null)]
    [InlineData("es/back-spasms/causes", null)]
    [InlineData("es/manos", "es")]
    [InlineData("manos", null)]
    public void An_article_is_found_by_the_path_of_its_page(string path, string? language)
    {
        Assert.Equal(language is not null, TestSite.Of().TryGetArticle($"{TestSite.Base}/{path}", out var article));
        Assert.Equal(language, article?.Language);
    }

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts), DisableDiscoveryEnumeration = true)]
    public void A_hostile_clinic_is_text_in_every_body(string value)
    {
        var site = TestSite.Of(HostileTexts.Clinic(value));
        var name = PlainText.Clean(value);

        Assert.Equal($"Health library – {name}", TestSite.Json(o => site.WriteJsonFeed("en", o)).GetProperty("title").GetString());
        Assert.Equal($"Health library – {name}", TestSite.Xml(o => site.WriteAtomFeed("en", o)).Element(Atom + "title")!.Value);
        Assert.Equal(name, TestSite.Json(o => site.TryWriteOEmbed(TestSite.Base + "/back-spasms", null, null, o)).GetProperty("provider_name").GetString());
        Assert.Equal(TestSite.Text(TestSite.Of().WriteLlmsTxt).Split('\n')[1..], TestSite.Text(site.WriteLlmsTxt).Split('\n')[1..]);
    }

    [Fact]
    public void Equal_sites_write_equal_bytes() => Assert.Equal(Everything(TestSite.Of()), Everything(TestSite.Of()));

    [Fact]
    public void Every_address_of_the_site_comes_from_its_base()
    {
        var moved = Everything(TestSite.Of(baseUrl: "http://Other.example:8080/a/"));

        Assert.DoesNotContain("clinic.example/health", moved, StringComparison.Ordinal);
        Assert.DoesNotContain("\"/health/", moved, StringComparison.Ordinal);
        Assert.Contains("\"http://other.example:8080/a/back-spasms\"", moved, StringComparison.Ordinal);
        Assert.All(Addresses().Matches(moved).Select(match => Uri.UnescapeDataString(match.Groups[1].Value)), rest => Assert.StartsWith(":8080", rest, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/health")]
    [InlineData("ftp://clinic.example")]
    [InlineData("https://user@clinic.example")]
    [InlineData("https://clinic.example/?q")]
    [InlineData("https://clinic.example/#f")]
    [InlineData("https://clinic.example//other.example")]
    [InlineData("https://clinic.example\\x")]
    public void A_base_that_is_none_is_refused(string baseUrl) =>
        Assert.Contains("BaseUrl", Assert.Throws<ArgumentException>(() => TestSite.Of(baseUrl: baseUrl)).Message, StringComparison.Ordinal);

    private static string Everything(SiteContent site)
    {
        var article = TestSite.Library().Get("back-spasms");
        return string.Concat(
            TestSite.Text(o => site.WriteIndexPage("en", o)),
            TestSite.Text(o => site.WriteArticlePage(article, o)),
            TestSite.Text(o => site.WriteEmbedPage(article, null, o)),
            TestSite.Text(o => site.WriteArticlesJson(new ArticleQuery(), o)),
            TestSite.Text(o => site.WriteJsonFeed("en", o)),
            TestSite.Text(o => site.WriteAtomFeed("en", o)),
            TestSite.Text(site.WriteSitemap),
            TestSite.Text(site.WriteLlmsTxt),
            TestSite.Text(site.WriteLlmsFullTxt),
            TestSite.Text(o => site.WriteArticle(article, ArticleFormats.Json, o)),
            TestSite.Text(o => site.WriteArticle(article, ArticleFormats.Markdown, o)),
            TestSite.Text(o => site.WriteSection(article.GetSection("treatment"), ArticleFormats.Text, o)));
    }

    private static JsonElement Articles(ArticleQuery query) => TestSite.Json(output => TestSite.Of().WriteArticlesJson(query, output));

    private static IEnumerable<string> Found(ArticleQuery query) =>
        Articles(query).GetProperty("articles").EnumerateArray().Select(article => $"{article.GetProperty("slug").GetString()} {article.GetProperty("language").GetString()}");

    [GeneratedRegex(@"other\.example([^""\s<)]*)")]
    private static partial Regex Addresses();
}
