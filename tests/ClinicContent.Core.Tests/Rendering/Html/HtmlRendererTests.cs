using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ClinicContent.Compiler;

namespace ClinicContent.Core.Tests.Rendering.Html;

public sealed class HtmlRendererTests
{
    [Theory]
    [InlineData(1, "h1", "h2", "h3")]
    [InlineData(2, "h2", "h3", "h4")]
    [InlineData(5, "h5", "h6", "h6")]
    [InlineData(6, "h6", "h6", "h6")]
    public void Headings_follow_the_level_of_the_title(int level, string title, string section, string subheading)
    {
        var body = Article(new HtmlRenderOptions { HeadingLevel = level });

        Assert.Equal(title, body.QuerySelector(".cc-header > :first-child")!.LocalName);
        Assert.Equal(section, body.QuerySelector("#causes > :first-child")!.LocalName);
        Assert.Equal(subheading, body.QuerySelector("#causes-lifting")!.LocalName);
        Assert.Equal(section, body.QuerySelector(".cc-disclaimer > :first-child")!.LocalName);
    }

    [Fact]
    public void A_section_alone_begins_at_the_level_given()
    {
        var body = Section("causes", new HtmlRenderOptions { HeadingLevel = 3 });

        Assert.Equal("h3", body.QuerySelector("#causes > :first-child")!.LocalName);
        Assert.Equal("h4", body.QuerySelector("#causes-lifting")!.LocalName);
    }

    [Fact]
    public void Every_id_and_every_link_to_one_has_the_prefix()
    {
        var body = Article(new HtmlRenderOptions { IdPrefix = "a-", Parts = ArticleParts.All });

        Assert.All(body.QuerySelectorAll("[id]"), e => Assert.StartsWith("a-", e.Id, StringComparison.Ordinal));
        Assert.Equal(5, body.QuerySelectorAll("a[href^='#a-']").Length);
        Assert.Empty(body.QuerySelectorAll("a[href^='#']:not([href^='#a-'])"));
    }

    [Fact]
    public void Links_that_leave_the_page_have_target_and_rel_and_those_within_do_not()
    {
        var body = Article(new HtmlRenderOptions { LinkTarget = "_blank", LinkRel = "noopener nofollow" });

        var leaving = body.QuerySelector("#treatment a[href='https://medlineplus.gov/backpain.html']")!;
        Assert.Equal(("_blank", "noopener nofollow"), (leaving.GetAttribute("target"), leaving.GetAttribute("rel")));
        Assert.False(body.QuerySelector("a[href='#causes']")!.HasAttribute("target"));
    }

    [Fact]
    public void A_link_to_another_article_goes_where_its_page_is()
    {
        var body = Article(new HtmlRenderOptions { ArticleUrl = "/health/{language}/{slug}" });

        Assert.NotNull(body.QuerySelector("#treatment a[href='/health/en/facet-joint-block#treatment']"));
    }

    [Fact]
    public void A_link_to_an_article_without_a_page_becomes_text()
    {
        var treatment = Article(new HtmlRenderOptions()).QuerySelector("#treatment")!;

        Assert.Contains("a facet joint block may help", treatment.TextContent, StringComparison.Ordinal);
        Assert.Equal("MedlinePlus on back pain", Assert.Single(treatment.QuerySelectorAll("a")).TextContent);
    }

    [Fact]
    public void A_link_to_a_page_that_the_clinic_lacks_becomes_text()
    {
        var clinic = new ClinicProfile { Name = "C", Clinicians = "physicians", Insurance = "", Phone = "602 555 0100" };
        var call = Parse(JsonTestArticles.BackSpasms().ToHtml(clinic)).QuerySelector(".cc-call-to-action")!;

        Assert.Contains("Make an appointment or call", call.QuerySelector("p")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("tel:+16025550100", Assert.Single(call.QuerySelectorAll("a")).GetAttribute("href"));
    }

    [Theory]
    [InlineData(ArticleParts.Title, ".cc-header > h2")]
    [InlineData(ArticleParts.Summary, ".cc-summary")]
    [InlineData(ArticleParts.Contents, ".cc-contents")]
    [InlineData(ArticleParts.Sources, ".cc-sources")]
    [InlineData(ArticleParts.CallToAction, ".cc-call-to-action")]
    [InlineData(ArticleParts.About, ".cc-about")]
    public void Each_part_is_there_alone_and_gone_alone(ArticleParts part, string selector)
    {
        Assert.NotNull(Article(new HtmlRenderOptions { Parts = part }).QuerySelector(selector));
        Assert.Null(Article(new HtmlRenderOptions { Parts = ArticleParts.All & ~part }).QuerySelector(selector));
    }

    [Fact]
    public void No_option_removes_the_sections_the_disclaimer_and_the_review()
    {
        var body = Article(new HtmlRenderOptions { Parts = ArticleParts.None });

        Assert.Equal(4, body.QuerySelectorAll(".cc-section").Length);
        Assert.Contains("does not replace the advice", body.QuerySelector(".cc-disclaimer")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("No clinician has reviewed this article yet.", body.QuerySelector(".cc-unreviewed")!.TextContent);
    }

    [Fact]
    public void A_review_names_who_and_when()
    {
        var review = Parse(JsonTestArticles.Reviewed().ToHtml(JsonTestArticles.Clinic)).QuerySelector(".cc-review")!;

        Assert.Equal("Reviewed by Ana Ruiz, MD. Reviewed on: December 1, 2026. Next review due: December 1, 2027.", review.TextContent);
    }

    [Fact]
    public void Items_of_a_tight_list_have_no_paragraphs()
    {
        var item = Article(new HtmlRenderOptions()).QuerySelector("#causes li")!;

        Assert.Equal("damage to a muscle or tendon", item.InnerHtml);
    }

    [Fact]
    public void An_empty_paragraph_is_never_written() =>
        Assert.DoesNotContain(Article(new HtmlRenderOptions()).QuerySelectorAll("p"), p => p.TextContent.Length == 0);

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts), DisableDiscoveryEnumeration = true)]
    public void A_hostile_clinic_adds_no_element_and_no_attribute(string value)
    {
        var hostile = Parse(JsonTestArticles.BackSpasms().ToHtml(HostileTexts.Clinic(value)));
        var harmless = Parse(JsonTestArticles.BackSpasms().ToHtml(HostileTexts.Clinic("Clinic")));

        Assert.Equal(Shape(harmless), Shape(hostile));
        Assert.Contains(PlainText.Clean(value), hostile.QuerySelector("#overview")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_stands_in_the_order_that_a_worried_person_reads_it_in()
    {
        var body = Parse(JsonTestArticles.Open(JsonTestArticles.Compile("back-spasms", "en") with { Emergency = Box("emergency"), AlsoCalled = ["back cramps"] })
            .ToHtml(JsonTestArticles.Clinic, new HtmlRenderOptions { Parts = ArticleParts.All, ArticleUrl = "/health/{slug}" }));

        Assert.Equal(
            ["cc-header", "cc-help", "cc-contents", "cc-section", "cc-related", "cc-call-to-action", "cc-sources", "cc-about", "cc-disclaimer"],
            body.QuerySelector("article")!.Children.Select(part => part.ClassName!).Distinct());
        Assert.Equal(["", "cc-also-called", "cc-summary", "cc-review cc-unreviewed"], body.QuerySelector(".cc-header")!.Children.Select(part => part.ClassName ?? ""));
    }

    [Fact]
    public void Related_articles_are_linked_where_articles_have_addresses()
    {
        var link = Assert.Single(Article(new HtmlRenderOptions { ArticleUrl = "/health/{slug}", LinkTarget = "_top" }).QuerySelectorAll(".cc-related a"));

        Assert.Equal(("/health/facet-joint-block", "Facet joint block", "_top"), (link.GetAttribute("href"), link.TextContent, link.GetAttribute("target")));
        Assert.Null(Article(new HtmlRenderOptions()).QuerySelector(".cc-related"));
        Assert.Null(Article(new HtmlRenderOptions { ArticleUrl = "/health/{slug}", Parts = ArticleParts.All & ~ArticleParts.Related }).QuerySelector(".cc-related"));
        Assert.Null(Parse(JsonTestArticles.Open(JsonTestArticles.Compile("back-spasms", "en") with { Related = ["not-here"] }).ToHtml(JsonTestArticles.Clinic, new HtmlRenderOptions { ArticleUrl = "/{slug}" }))
            .QuerySelector(".cc-related"));
    }

    [Fact]
    public void Callouts_and_tables_are_regions_whose_names_differ()
    {
        var article = TestPacks.Article(article => article with { Emergency = Box("emergency"), Urgent = Box("urgent") }, document =>
        {
            TestPacks.Within(document, NodeKind.Callout, (int)CalloutKind.SelfCare, callout => TestPacks.Paragraph(callout, "Rest."));
            TestPacks.Within(document, NodeKind.Callout, (int)CalloutKind.SelfCare, callout => TestPacks.Paragraph(callout, "Move."));
            TestPacks.Within(document, NodeKind.Callout, (int)CalloutKind.Note, callout => TestPacks.Paragraph(callout, "Read."));
            Table(document);
            Table(document);
        });

        var body = Parse(article.ToHtml(TestPacks.Clinic));

        Assert.Equal(
            ["Emergency", "Self-care: Section 1", "Self-care: Section 1 2", "Note: Section 1", "Table: Section 1", "Table: Section 1 2"],
            body.QuerySelectorAll("[role=region]").Select(region => region.GetAttribute("aria-label")!));
        Assert.All(body.QuerySelectorAll("table"), table => Assert.Equal("0", table.ParentElement!.GetAttribute("tabindex")));
        Assert.Equal(["Emergency", "Self-care", "Self-care", "Note"], body.QuerySelectorAll(".cc-callout > p:first-child > strong:only-child").Select(label => label.TextContent));
    }

    [Fact]
    public void English_that_stands_in_names_no_region()
    {
        var article = TestPacks.Article(article => article with { Language = "fr", Emergency = Box("emergency") }, document =>
        {
            TestPacks.Within(document, NodeKind.Callout, (int)CalloutKind.Note, callout => TestPacks.Paragraph(callout, "Lisez."));
            Table(document);
        });

        var body = Parse(article.ToHtml(TestPacks.Clinic));

        Assert.Equal(["note null", "region Section 1", "region Section 1"], body.QuerySelectorAll("[role]").Select(region => $"{region.GetAttribute("role")} {region.GetAttribute("aria-label") ?? "null"}"));
    }

    private static CompiledSection Box(string id) =>
        TestPacks.Section(id, id, document => TestPacks.Within(document, NodeKind.Callout, (int)(id == "emergency" ? CalloutKind.Emergency : CalloutKind.Urgent), box => TestPacks.Paragraph(box, "Call 911.")));

    private static void Table(DocumentWriter document) =>
        TestPacks.Within(document, NodeKind.Table, 1, table => TestPacks.Within(table, NodeKind.TableRow, 1, row => TestPacks.Within(row, NodeKind.TableCell, 0, cell => cell.Text("35"))));

    private static IEnumerable<string> Shape(IElement body) =>
        body.QuerySelectorAll("*").Select(e => $"{e.LocalName} {string.Join(' ', e.Attributes.Select(a => a.Name).Order(StringComparer.Ordinal))}");

    private static IElement Article(HtmlRenderOptions options) => Parse(JsonTestArticles.BackSpasms().ToHtml(JsonTestArticles.Clinic, options));

    private static IElement Section(string id, HtmlRenderOptions options) => Parse(JsonTestArticles.BackSpasms().GetSection(id).ToHtml(JsonTestArticles.Clinic, options));

    private static IElement Parse(string fragment) => new HtmlParser().ParseDocument($"<!doctype html><body>{fragment}").Body!;
}
