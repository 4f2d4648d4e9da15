using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ClinicContent.Compiler;

namespace ClinicContent.Core.Tests.Rendering;

/// <summary>The marks that name the sources of a block, the list that they lead to, and the words beside it.</summary>
public class CitationTests
{
    private static readonly Source Source = new("T", "P", "https://e.example", TestPacks.Day);

    private static readonly Source[] Sources =
    [
        new("One <b>", "P1", "https://one.example/", TestPacks.Day),
        new("Two", "P2", "https://two.example/", TestPacks.Day),
        Source.OfClinic(),
    ];

    public static TheoryData<string> Formats => [.. ArticleFormats.BuiltIn];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_citation_changes_no_rendering_without_marks(string format)
    {
        foreach (var insurance in new[] { "We take many plans.", "" })
        {
            var clinic = new ClinicProfile { Name = "Clinic", Insurance = insurance };

            Assert.Equal(Render(format, clinic, cites: false), Render(format, clinic, cites: true));
        }
    }

    [Fact]
    public void A_block_has_one_link_to_the_first_of_its_sources_and_words_for_those_who_hear_it()
    {
        var page = Parse(Cited(1, 0).ToHtml(options: new() { IdPrefix = "a-" }));
        var mark = page.QuerySelector("#a-s1 p sup.cc-cite > a")!;

        Assert.Equal(("2, 1", "#a-source_2", "sources 2, 1"), (mark.TextContent, mark.GetAttribute("href"), mark.GetAttribute("aria-label")));
        Assert.StartsWith("Two", page.QuerySelector(mark.GetAttribute("href")!)!.TextContent, StringComparison.Ordinal);
        Assert.Equal("source 3", Parse(Cited(2).ToHtml()).QuerySelector(".cc-cite > a")!.GetAttribute("aria-label"));
        Assert.Single(page.QuerySelectorAll(".cc-cite"));
        Assert.EndsWith("A text.2, 1", page.QuerySelector("#a-s1 p")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_and_markdown_number_the_sources_of_a_block()
    {
        Assert.Contains("A text. (sources 2, 1)\n", Cited(1, 0).ToText(), StringComparison.Ordinal);
        Assert.Contains("A text. (source 3)\n", Cited(2).ToText(), StringComparison.Ordinal);
        Assert.Contains("A text. [2, 1]\n", Cited(1, 0).ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("A text. [3]\n", Cited(2).ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Spanish_says_fuente()
    {
        var article = Cited(article => article with { Language = "es" }, 2);

        Assert.Contains("A text. (fuente 3)\n", article.ToText(), StringComparison.Ordinal);
        Assert.Contains("La clínica que publicó esto por primera vez", article.ToText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ArticleParts.All & ~ArticleParts.Citations)]
    [InlineData(ArticleParts.All & ~ArticleParts.Sources)]
    public void Marks_are_left_out_where_the_options_say_so_or_no_list_is_there(ArticleParts parts)
    {
        var article = Cited(0);

        Assert.DoesNotContain("cc-cite", article.ToHtml(options: new() { Parts = parts, ArticleUrl = "/health/{slug}" }), StringComparison.Ordinal);
        Assert.DoesNotContain("(source", article.ToText(options: new() { Parts = parts }), StringComparison.Ordinal);
        Assert.DoesNotContain("[1]", article.ToMarkdown(options: new() { Parts = parts }), StringComparison.Ordinal);
        Assert.DoesNotContain(InterfaceWords.English[InterfaceWord.CitationNote], article.ToText(options: new() { Parts = parts }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_alone_leads_to_the_list_on_the_articles_page_or_has_no_marks()
    {
        var section = Cited(1).Sections[0];

        Assert.Equal(
            "/health/back-spasms#source_2",
            Parse(section.ToHtml(options: new() { ArticleUrl = "/health/{slug}", IdPrefix = "a-", LinkTarget = "_top" })).QuerySelector("a[target=_top]")!.GetAttribute("href"));
        Assert.DoesNotContain("cc-cite", section.ToHtml(), StringComparison.Ordinal);
        Assert.DoesNotContain("(source", section.ToText(), StringComparison.Ordinal);
        Assert.DoesNotContain("[2]", section.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_no_marks_in_its_text() =>
        Assert.DoesNotContain("cc-cite", Cited(0).ToJson(options: new() { ArticleUrl = "/health/{slug}" }), StringComparison.Ordinal);

    [Fact]
    public void Beside_the_sources_stands_that_no_clinician_has_reviewed_until_one_has()
    {
        var note = InterfaceWords.English[InterfaceWord.CitationNote];
        var reviewed = Cited(article => article with { Review = new Review(ReviewStatus.Reviewed, "R", "MD", TestPacks.Day, TestPacks.Day) }, 0);

        Assert.Equal(note, Parse(Cited(0).ToHtml()).QuerySelector(".cc-sources > .cc-citation-note")!.TextContent);
        Assert.Contains(note, Cited(0).ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains(note[..40], Cited(0).ToText(options: new() { Width = 0 }), StringComparison.Ordinal);
        Assert.DoesNotContain(note, reviewed.ToHtml(), StringComparison.Ordinal);
        Assert.DoesNotContain(note, reviewed.ToMarkdown(), StringComparison.Ordinal);
        Assert.DoesNotContain(note, reviewed.ToText(options: new() { Width = 0 }), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_statement_of_the_first_clinic_has_neither_link_nor_day(string format)
    {
        var text = new ArticleRenderer(new ArticleRendererOptions()).Render(Cited(2), format);

        Assert.Contains("The clinic that first published this", text, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("]()", text, StringComparison.Ordinal);
        Assert.DoesNotContain("0001", text, StringComparison.Ordinal);
        Assert.DoesNotContain("January 1, 1", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_of_nothing_but_a_clinics_words_has_its_mark_only_with_them()
    {
        var article = TestPacks.Article(
            Citing,
            w => TestPacks.Within(w, NodeKind.Paragraph, p =>
            {
                p.Value(ClinicField.Insurance);
                p.Citation(0);
            }));
        var (says, silent) = (new ClinicProfile { Name = "C", Insurance = "Plans." }, new ClinicProfile { Name = "C", Insurance = "" });

        Assert.Equal("Plans.1", Parse(article.ToHtml(says)).QuerySelector(".cc-section p")!.TextContent);
        Assert.Contains("Plans. [1]", article.ToMarkdown(says), StringComparison.Ordinal);
        Assert.DoesNotContain("cc-cite", article.ToHtml(silent), StringComparison.Ordinal);
        Assert.DoesNotContain("[1]", article.ToMarkdown(silent), StringComparison.Ordinal);
        Assert.DoesNotContain("(source", article.ToText(silent), StringComparison.Ordinal);
    }

    [Fact]
    public void No_id_of_a_section_can_be_that_of_a_source()
    {
        var article = TestPacks.Article(article => Citing(article) with { Sections = [TestPacks.Section("source-1", "Source", Cites(0))] });

        Assert.All(Parse(article.ToHtml()).All.Where(element => element.Id is { Length: > 0 }).GroupBy(element => element.Id), group => Assert.Single(group));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Rendering_marks_allocates_nothing(string format)
    {
        var article = Cited(article => article with { AlsoCalled = ["lumbago", "sore back"] }, 0, 1, 2);
        var renderer = new ArticleRenderer(new ClinicContentOptions { Html = new() { IdPrefix = "a-", Parts = ArticleParts.All } });
        var output = new System.Buffers.ArrayBufferWriter<byte>(1 << 18);

        Assert.Equal(0, Allocations.Of(() =>
        {
            output.ResetWrittenCount();
            renderer.Render(article, format, output);
        }));
    }

    [Fact]
    public void Synonyms_are_shown_and_words_for_search_are_not()
    {
        var article = Cited(article => article with { AlsoCalled = ["lum<bago>", "sore_back"], SearchTerms = ["hidden-word"] }, 0);
        var renderer = new ArticleRenderer(new ArticleRendererOptions());

        Assert.Equal("Also called: lum<bago>, sore_back", Parse(article.ToHtml()).QuerySelector(".cc-header > .cc-also-called")!.TextContent);
        Assert.Contains("Also called: lum<bago>, sore_back\n", article.ToText(), StringComparison.Ordinal);
        Assert.Contains("Also called: lum\\<bago\\>, sore\\_back\n", article.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("\"alternateName\":[\"lum\\u003Cbago\\u003E\",\"sore_back\"]", article.ToJsonLd(), StringComparison.Ordinal);
        Assert.Contains("\"alternateName\":[\"lum\\u003Cbago\\u003E\",\"sore_back\"]", article.ToJson(), StringComparison.Ordinal);
        Assert.DoesNotContain("cc-also-called", article.ToHtml(options: new() { Parts = ArticleParts.All & ~ArticleParts.AlsoCalled }), StringComparison.Ordinal);
        Assert.All(ArticleFormats.BuiltIn, format => Assert.DoesNotContain("hidden-word", renderer.Render(article, format), StringComparison.Ordinal));
    }

    private static Article Cited(params int[] sources) => Cited(article => article, sources);

    private static Article Cited(Func<CompiledArticle, CompiledArticle> change, params int[] sources) => TestPacks.Article(
        article => change(Citing(article)),
        Cites(sources));

    private static CompiledArticle Citing(CompiledArticle article) =>
        article with { Sources = Sources, Sections = [.. article.Sections.Select(section => section with { Sources = [0] })] };

    private static Action<DocumentWriter> Cites(params int[] sources) => writer => TestPacks.Within(writer, NodeKind.Paragraph, p =>
    {
        p.Text("A text.");
        Array.ForEach(sources, p.Citation);
    });

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static string Render(string format, ClinicProfile clinic, bool cites)
    {
        var article = TestPacks.Article(article => article with { Sources = [Source] }, w => Write(w, cites));
        const ArticleParts Parts = ArticleParts.Default & ~ArticleParts.Citations;
        return new ArticleRenderer(new ArticleRendererOptions { Clinic = clinic, Html = new() { Parts = Parts }, Page = new() { Parts = Parts }, Text = new() { Parts = Parts }, Markdown = new() { Parts = Parts } }).Render(article, format)
            .Replace(article.ContentHash, "hash", StringComparison.Ordinal)
            .Replace(article.ContentHash[..8], "version", StringComparison.Ordinal)
            .Replace(article.Pack.ContentVersion, "pack", StringComparison.Ordinal);
    }

    private static void Write(DocumentWriter writer, bool cites)
    {
        TestPacks.Within(writer, NodeKind.Paragraph, p =>
        {
            p.Text("A text.");
            Cite(p);
        });
        TestPacks.Within(writer, NodeKind.Paragraph, p =>
        {
            p.Text("A text ");
            p.Value(ClinicField.Insurance);
            Cite(p);
        });
        TestPacks.Within(writer, NodeKind.Paragraph, p =>
        {
            p.Value(ClinicField.Insurance);
            Cite(p);
        });
        TestPacks.Within(writer, NodeKind.BulletList, l => TestPacks.Within(l, NodeKind.ListItem, i => TestPacks.Within(
            i,
            NodeKind.Paragraph,
            p =>
            {
                TestPacks.Link(p, LinkKind.Address, "https://e.example", "link");
                Cite(p);
            },
            NodeFlags.Tight)));
        TestPacks.Within(writer, NodeKind.Table, 1, t => TestPacks.Within(t, NodeKind.TableRow, 1, r => TestPacks.Within(r, NodeKind.TableCell, 0, c =>
        {
            c.Text("cell");
            Cite(c);
        })));

        void Cite(DocumentWriter block)
        {
            if (cites)
            {
                block.Citation(0);
                block.Citation(0);
            }
        }
    }
}
