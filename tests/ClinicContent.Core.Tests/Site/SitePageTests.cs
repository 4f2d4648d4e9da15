using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using ClinicContent.Core.Tests.Rendering;

namespace ClinicContent.Core.Tests.Site;

public sealed class SitePageTests
{
    [Fact]
    public void The_page_of_an_error_is_in_another_language_when_no_article_is_in_the_default_one()
    {
        var site = new SiteContent(new ArticleLibrary([TestPacks.Pack(JsonTestArticles.Compile("back-spasms", "es"), JsonTestArticles.Compile("facet-joint-block", "es") with { Codes = [], Related = [] })], "fr"), JsonTestArticles.Clinic, new SiteOptions { BaseUrl = TestSite.Base });

        Assert.Equal("es", TestSite.Page(output => site.WriteErrorPage(SiteError.NotFound, "fr", output)).DocumentElement.GetAttribute("lang"));
        Assert.Throws<ArgumentException>(() => TestSite.Page(output => site.WriteErrorPage(SiteError.NotFound, "de", output)));
    }

    [Theory]
    [InlineData("en", "https://clinic.example/health/back-spasms")]
    [InlineData("es", "https://clinic.example/health/es/back-spasms")]
    public void An_article_page_names_itself_and_its_translations(string language, string address)
    {
        var page = ArticlePage(language);

        Assert.Equal(address, Assert.Single(page.QuerySelectorAll("link[rel=canonical]")).GetAttribute("href"));
        Assert.Equal(
            ["en https://clinic.example/health/back-spasms", "es https://clinic.example/health/es/back-spasms", "x-default https://clinic.example/health/back-spasms"],
            page.QuerySelectorAll("link[hreflang]").Select(link => $"{link.GetAttribute("hreflang")} {link.GetAttribute("href")}"));
        Assert.Equal(address, page.QuerySelector("meta[property='og:url']")!.GetAttribute("content"));
        Assert.Equal(TestSite.Clinic.Name, page.QuerySelector("meta[property='og:site_name']")!.GetAttribute("content"));
        Assert.Equal(3, page.QuerySelectorAll("link[type='application/json+oembed'], link[type='application/feed+json'], link[type='application/atom+xml']").Length);
    }

    [Fact]
    public void An_article_without_translation_has_no_address_in_another_language()
    {
        var site = TestSite.Of();

        var page = TestSite.Page(output => site.WriteArticlePage(TestSite.Library().Get("manos", "es"), output));

        Assert.Equal(["es", "x-default"], page.QuerySelectorAll("link[hreflang]").Select(link => link.GetAttribute("hreflang")!));
        Assert.All(page.QuerySelectorAll("link[hreflang]"), link => Assert.Equal("https://clinic.example/health/es/manos", link.GetAttribute("href")));
    }

    [Fact]
    public void An_article_page_holds_its_json_ld_and_one_script_of_the_site()
    {
        var page = ArticlePage("es");

        var script = Assert.Single(page.QuerySelectorAll("script:not([src])"));
        Assert.Equal("application/ld+json", script.GetAttribute("type"));
        var site = TestSite.Of();
        Assert.True(site.TryFind(Assert.Single(page.QuerySelectorAll("script[src]")).GetAttribute("src")!["/health/".Length..], out var resource, out _));
        Assert.Contains("window.print()", TestSite.Text(output => site.Write(resource, output)), StringComparison.Ordinal);
        Assert.Contains("script-src 'self'", Policy(page), StringComparison.Ordinal);
        Assert.True(page.QuerySelector(".cc-print")!.HasAttribute("hidden"));
        var data = JsonDocument.Parse(script.TextContent).RootElement;
        Assert.Equal("https://clinic.example/health/es/back-spasms", data.GetProperty("url").GetString());
        Assert.DoesNotContain("unsafe-inline", Policy(page), StringComparison.Ordinal);
        Assert.Equal(TestSite.Of().PageContentSecurityPolicy, Policy(page));
    }

    [Fact]
    public void Links_to_other_articles_stay_in_the_language()
    {
        Assert.NotNull(ArticlePage("en").QuerySelector("main a[href^='/health/facet-joint-block']"));
        Assert.NotNull(ArticlePage("es").QuerySelector("main a[href^='/health/es/facet-joint-block']"));
        Assert.Equal("/health/back-spasms", ArticlePage("es").QuerySelector(".cc-site a[hreflang=en]")!.GetAttribute("href"));
    }

    [Fact]
    public void A_printed_article_names_its_newest_version_and_its_own()
    {
        var handout = ArticlePage("es").QuerySelector(".cc-handout")!;

        Assert.Equal(
            ["Versión más reciente: https://clinic.example/health/es/back-spasms", $"Versión impresa: 22 de noviembre de 2026"],
            handout.QuerySelectorAll("p").Select(line => line.TextContent));
        Assert.Null(handout.QuerySelector("img"));
    }

    [Fact]
    public void A_printed_article_has_the_code_of_its_own_address_where_the_site_draws_codes()
    {
        var site = new SiteContent(TestSite.Library(), TestSite.Clinic, new() { BaseUrl = TestSite.Base, QrCode = address => $"<svg>{address}</svg>" });
        var article = TestSite.Library().Get("back-spasms", "es");

        Assert.Equal("/health/es/qr/back-spasms.svg", TestSite.Page(output => site.WriteArticlePage(article, output)).QuerySelector(".cc-handout img")!.GetAttribute("src"));
        Assert.Equal("<svg>https://clinic.example/health/es/back-spasms</svg>", TestSite.Text(output => Assert.True(site.TryWriteQrCode(article, output))));
        Assert.Equal("", TestSite.Text(output => Assert.False(TestSite.Of().TryWriteQrCode(article, output))));
    }

    [Fact]
    public void The_index_lists_each_article_of_its_language_once_and_each_topic()
    {
        var page = TestSite.Page(output => TestSite.Of().WriteIndexPage("es", output));

        Assert.Equal("es", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Biblioteca de salud", Assert.Single(page.QuerySelectorAll("h1")).TextContent);
        Assert.Equal(["Todos los artículos"], page.QuerySelectorAll("h2").Select(heading => heading.TextContent));
        Assert.Equal(["/health/es/back-spasms", "/health/es/manos"], page.QuerySelectorAll(".cc-list li a").Select(link => link.GetAttribute("href")!));
        Assert.Equal(("English", "/health/"), (page.QuerySelector(".cc-site a")!.TextContent, page.QuerySelector(".cc-site a")!.GetAttribute("href")));
        Assert.Equal("https://clinic.example/health/es/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(
            ["Dolor de espalda /health/es/topics/back-pain", "Músculos /health/es/topics/muscles"],
            page.QuerySelectorAll(".cc-topics a").Select(link => $"{link.TextContent} {link.GetAttribute("href")}"));
    }

    [Fact]
    public void The_index_has_a_heading_for_each_kind_of_article()
    {
        var page = TestSite.Page(output => TestSite.OfEveryKind().WriteIndexPage("en", output));

        Assert.Equal(["Conditions and symptoms", "Self-care", "Medicines", "Procedures", "Tests", "More articles"], page.QuerySelectorAll(".cc-kind h2").Select(heading => heading.TextContent));
        Assert.Equal(["condition", "selfcare", "medicine", "procedure", "test", "guide"], page.QuerySelectorAll(".cc-kind a").Select(link => link.GetAttribute("href")!.Split('/')[^1]));
    }

    [Fact]
    public void A_shared_page_has_the_picture_of_the_article_or_the_clinic_or_the_symbol_and_never_the_code_for_paper()
    {
        Assert.Equal(["https://clinic.example/health/icon.png", "The Pain Center of Arizona", "summary"], Picture(TestSite.Of(), "es"));

        var clinic = TestSite.Clinic with
        {
            ImageUrl = "https://cdn.clinic.example/front.jpg?a=1&b=2",
            ImageAlt = "Our front door",
            Translations = new Dictionary<string, ClinicTranslation>(TestSite.Clinic.Translations) { ["es"] = TestSite.Clinic.Translations["es"] with { ImageAlt = "Nuestra entrada" } },
        };
        Assert.Empty(clinic.Validate());
        Assert.Equal(["https://cdn.clinic.example/front.jpg?a=1&b=2", "Our front door", "summary_large_image"], Picture(TestSite.Of(clinic), "en"));
        Assert.Equal(["https://cdn.clinic.example/front.jpg?a=1&b=2", "Nuestra entrada", "summary_large_image"], Picture(TestSite.Of(clinic), "es"));
        Assert.Equal("https://cdn.clinic.example/front.jpg?a=1&b=2", TestSite.Page(output => TestSite.Of(clinic).WriteIndexPage("en", output)).QuerySelector("meta[property='og:image']")!.GetAttribute("content"));

        var own = TestPacks.Pack(JsonTestArticles.Compile("back-spasms", "es") with { Image = new("https://cdn.clinic.example/spine.png", "Una columna"), Related = [] }, JsonTestArticles.Compile("facet-joint-block", "es") with { Codes = [], Related = [] });
        Assert.Equal(["https://cdn.clinic.example/spine.png", "Una columna", "summary_large_image"], Picture(new(new ArticleLibrary([own]), clinic, new() { BaseUrl = TestSite.Base }), "es"));

        static IEnumerable<string> Picture(SiteContent site, string language)
        {
            var page = TestSite.Page(output => site.WriteArticlePage(site.Library.Get("back-spasms", language), output));
            return page.QuerySelectorAll("meta[property='og:image'], meta[property='og:image:alt'], meta[name='twitter:card']").Select(meta => meta.GetAttribute("content")!);
        }
    }

    [Theory]
    [InlineData("topics/back-pain", "Back pain", "/health/back-spasms", "/health/topics/muscles /health/topics/procedures")]
    [InlineData("es/topics/back-pain", "Dolor de espalda", "/health/es/back-spasms", "/health/es/topics/muscles")]
    public void A_topic_has_a_page_that_lists_its_articles_and_leads_to_the_other_topics(string path, string heading, string articles, string others)
    {
        var site = TestSite.Of();
        Assert.True(site.TryFind(path, out var resource, out var isMoved));
        Assert.False(isMoved);
        Assert.Equal(path, site.GetPath(resource));

        var page = TestSite.Page(output => site.Write(resource, output));

        Assert.Equal(heading, Assert.Single(page.QuerySelectorAll("h1")).TextContent);
        Assert.StartsWith($"{heading} – ", page.Title, StringComparison.Ordinal);
        Assert.StartsWith($"{heading}: ", page.QuerySelector("meta[name=description]")!.GetAttribute("content"), StringComparison.Ordinal);
        Assert.Equal(articles, string.Join(' ', page.QuerySelectorAll(".cc-list a").Select(link => link.GetAttribute("href"))));
        Assert.Equal(others, string.Join(' ', page.QuerySelectorAll(".cc-topics a").Select(link => link.GetAttribute("href"))));
        Assert.Equal($"{TestSite.Base}/{path}", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(["en", "es", "x-default"], page.QuerySelectorAll("link[hreflang]").Select(link => link.GetAttribute("hreflang")!));
        Assert.Equal(2, page.QuerySelectorAll(".cc-site a").Length);
    }

    [Theory]
    [InlineData("topics/no-such-topic", false, false)]
    [InlineData("es/topics/procedures", false, false)]
    [InlineData("topics", false, false)]
    [InlineData("topics/", false, false)]
    [InlineData("topics/Back-Pain", true, true)]
    [InlineData("en/topics/back-pain/", true, true)]
    public void Only_the_topics_of_a_language_have_pages(string path, bool isFound, bool isMoved)
    {
        Assert.Equal(isFound, TestSite.Of().TryFind(path, out var resource, out var moved));
        Assert.Equal(isMoved, isFound && moved);
        Assert.Equal(isFound ? "back-pain" : null, resource.Topic);
    }

    [Fact]
    public void A_topic_that_a_translation_lacks_has_no_page_in_its_language()
    {
        var site = new SiteContent(
            new ArticleLibrary([TestPacks.Pack(SampleLibrary.Article("back-spasms", "en", "Back spasms"), SampleLibrary.Article("back-spasms", "es", "Espasmos") with { Topics = ["muscles"] })]), TestSite.Clinic, new SiteOptions { BaseUrl = TestSite.Base });

        Assert.True(site.TryFind("topics/back-pain", out _, out _));
        Assert.False(site.TryFind("es/topics/back-pain", out _, out _));
    }

    [Theory]
    [InlineData("en", "back-pain", "Back pain")]
    [InlineData("en", "broken-bones", "Broken bones")]
    [InlineData("es-MX", "back-pain", "Dolor de espalda")]
    public void A_topic_has_a_name(string language, string topic, string name) => Assert.Equal(name, TopicNames.In(TestSite.Library(), language, topic).Text);

    [Fact]
    public void A_topic_without_a_name_is_called_by_its_slug_in_the_language_of_slugs() =>
        Assert.Equal(new TopicName("Huesos rotos", "en"), TopicNames.In(TestSite.Library(), "es", "huesos-rotos"));

    [Fact]
    public void An_index_in_a_language_that_is_not_there_is_refused() =>
        Assert.Contains("en, es", Assert.Throws<ArgumentException>(() => TestSite.Text(output => TestSite.Of().WriteIndexPage("fr", output))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(null, "https://clinic.example/health/embed/back-spasms")]
    [InlineData("causes", "https://clinic.example/health/embed/back-spasms/causes")]
    public void A_frame_page_has_one_script_that_its_policy_allows(string? id, string address)
    {
        var (site, article) = (TestSite.Of(), TestSite.Library().Get("back-spasms"));
        var section = id is null ? null : article.GetSection(id);

        var page = TestSite.Page(output => site.WriteEmbedPage(article, section, output));

        Assert.Equal(address, site.GetEmbedUrl(article, section));
        Assert.Equal("noindex, indexifembedded", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        var script = Assert.Single(page.QuerySelectorAll("script")).TextContent;
        Assert.Contains($"script-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'", Policy(page), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-inline", Policy(page), StringComparison.Ordinal);
        Assert.DoesNotContain("'self'", Policy(page), StringComparison.Ordinal);
        Assert.Equal(site.EmbedContentSecurityPolicy, Policy(page));
        Assert.Single(page.QuerySelectorAll(".cc-disclaimer"));
        Assert.All(page.QuerySelectorAll("main a[href^=http]:not([rel=license])"), link => Assert.Equal("_top", link.GetAttribute("target")));
    }

    [Fact]
    public void A_section_of_another_article_is_not_embedded()
    {
        var library = TestSite.Library();

        Assert.Throws<ArgumentException>(() => TestSite.Text(output => TestSite.Of().WriteEmbedPage(library.Get("manos", "es"), library.Get("back-spasms").GetSection("causes"), output)));
    }

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts), DisableDiscoveryEnumeration = true)]
    public void A_hostile_clinic_changes_no_page(string value)
    {
        var (harmless, hostile) = (Pages(HostileTexts.Clinic("Clinic")), Pages(HostileTexts.Clinic(value)));

        Assert.All(harmless.Zip(hostile), pair => Assert.Equal(Shape(pair.First), Shape(pair.Second)));
        Assert.All(hostile, page => Assert.Equal(PlainText.Clean(value), page.QuerySelector(".cc-clinic-name")!.TextContent));
    }

    private static List<IHtmlDocument> Pages(ClinicProfile clinic)
    {
        var (site, article) = (TestSite.Of(clinic), TestSite.Library().Get("back-spasms"));
        return [TestSite.Page(o => site.WriteIndexPage("en", o)), TestSite.Page(o => site.WriteArticlePage(article, o)), TestSite.Page(o => site.WriteEmbedPage(article, null, o))];
    }

    private static IEnumerable<string> Shape(IHtmlDocument page) =>
        page.All.Select(e => $"{e.LocalName} {string.Join(' ', e.Attributes.Select(a => a.Name).Order(StringComparer.Ordinal))}");

    private static IHtmlDocument ArticlePage(string language) =>
        TestSite.Page(output => TestSite.Of().WriteArticlePage(TestSite.Library().Get("back-spasms", language), output));

    private static string Policy(IHtmlDocument page) => page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
}
