using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace ClinicContent.Tests;

/// <summary>What holds for every article of the library, in every language.</summary>
public partial class ArticleContentTests
{
    public static TheoryData<string, string> Articles()
    {
        var articles = new TheoryData<string, string>();
        foreach (var article in ClinicContent.Articles.Pack.Articles)
        {
            articles.Add(article.Slug, article.Language);
        }

        return articles;
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void No_rendering_for_another_clinic_says_what_the_default_clinic_says_of_itself(string slug, string language)
    {
        var own = ClinicContent.Articles.Pack.Clinic!;
        var renderer = new ArticleRenderer(new ClinicContentOptions { Clinic = Clinics.Other });
        var translation = own.Translations["es"];
        foreach (var format in ArticleFormats.BuiltIn)
        {
            var rendering = string.Join(' ', renderer.Render(Get(slug, language), format).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

            Assert.All(
                new[] { own.Name, "Pain Center", own.Phone!, "18887246236", own.Clinicians!, "board-certified", own.Locations!, "across Arizona", "todo Arizona", "Phoenix", own.Insurance!, own.Treatment!, own.Invitation!, translation.Clinicians!, translation.Locations!, translation.Insurance!, translation.Treatment!, translation.Invitation! },
                claim => Assert.DoesNotContain(claim, rendering, StringComparison.OrdinalIgnoreCase));
            Assert.Contains("Desert Spine", rendering, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Every_rendering_of_the_whole_article_says_that_nobody_has_reviewed_it_and_ends_with_the_disclaimer(string slug, string language)
    {
        var article = Get(slug, language);
        Assert.Equal(ReviewStatus.Unreviewed, article.Review.Status);
        var statement = language == "es" ? "Ningún profesional de la salud ha revisado este artículo todavía." : "No clinician has reviewed this article yet.";
        foreach (var parts in new[] { ArticleParts.None, ArticleParts.All })
        {
            var renderer = new ArticleRenderer(new ClinicContentOptions
            {
                Html = new HtmlRenderOptions { Parts = parts },
                Page = new PageRenderOptions { Parts = parts },
                Text = new TextRenderOptions { Parts = parts, Width = 0 },
                Markdown = new MarkdownRenderOptions { Parts = parts },
                Json = new JsonRenderOptions { Parts = parts },
            });
            foreach (var format in ArticleFormats.BuiltIn)
            {
                var rendering = renderer.Render(article, format);

                Assert.Contains(statement, rendering, StringComparison.Ordinal);
                Assert.Contains(language == "es" ? "fines educativos" : "are for education only", rendering, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Every_source_is_dated_and_every_article_has_one(string slug, string language)
    {
        var article = Get(slug, language);

        Assert.NotEmpty(article.Sources);
        Assert.All(
            article.Sources.Where(source => !source.IsClinicStatement),
            source => Assert.True(source.Accessed <= article.Updated.AddYears(1) && source.Url.StartsWith("http", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Rendering_html_into_a_reused_buffer_allocates_nothing(string slug, string language)
    {
        var article = Get(slug, language);
        var buffer = new System.Buffers.ArrayBufferWriter<byte>(64 * 1024);
        article.WriteHtml(buffer);
        buffer.ResetWrittenCount();

        var before = GC.GetAllocatedBytesForCurrentThread();
        article.WriteHtml(buffer);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);
        Assert.NotEqual(0, buffer.WrittenCount);
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Every_section_that_claims_something_rests_on_a_source(string slug, string language)
    {
        // What to bring and what to ask is no claim.
        string[] none = slug switch
        {
            "back-spasms" or "back-pain-imaging" => ["your-images"],
            "first-visit" => ["before-your-visit", "at-the-visit", "after-your-visit", "when-to-get-help"],
            _ => [],
        };
        Assert.Equal(none, Get(slug, language).Sections.Where(section => section.Sources.Count == 0).Select(section => section.Id));
    }

    // Both need licences that this project has not: other projects may use SNOMED CT, and nobody CPT.
    [Theory]
    [MemberData(nameof(Articles))]
    public void No_code_is_one_of_SNOMED_CT_or_CPT(string slug, string language) =>
        Assert.All(Get(slug, language).Codes, code => Assert.True(code.System is "icd-10-cm" or "rxnorm" or "loinc", code.ToString()));

    [Theory]
    [MemberData(nameof(Articles))]
    public void The_notice_of_LOINC_stands_where_its_codes_do(string slug, string language)
    {
        var article = Get(slug, language);
        var hasLoinc = article.Codes.Any(code => code.System == "loinc");

        foreach (var json in new[] { article.ToJson(), article.ToJsonLd(), article.ToPage() })
        {
            Assert.Equal(json.Contains("\"loinc\"", StringComparison.Ordinal), json.Contains("LOINC is copyright", StringComparison.Ordinal));
        }

        Assert.Equal(hasLoinc, article.ToJson().Contains("LOINC is copyright", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Every_mark_leads_to_a_source_of_the_list(string slug, string language)
    {
        var page = new HtmlParser().ParseDocument(Get(slug, language).ToPage());
        var marks = page.QuerySelectorAll(".cc-cite > a");

        Assert.NotEmpty(marks);
        Assert.All(marks, mark =>
        {
            Assert.NotNull(page.QuerySelector($".cc-sources li{mark.GetAttribute("href")}"));
            Assert.Matches(language == "es" ? "^fuentes? [0-9, ]+$" : "^sources? [0-9, ]+$", mark.GetAttribute("aria-label"));
        });
        Assert.NotNull(page.QuerySelector(".cc-sources > .cc-citation-note"));
    }

    [Fact]
    public void The_library_has_every_article_in_two_languages()
    {
        var library = new ArticleLibrary([ClinicContent.Articles.Pack]);

        Assert.Equal(["en", "es"], library.Languages);
        Assert.Equal(48, library.All.Count);
        Assert.Equal(24, library.All.DistinctBy(article => article.Slug).Count());
        Assert.All(library.All, article => Assert.Equal(["en", "es"], article.Languages));
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void A_translation_has_the_sections_and_codes_of_its_original(string slug, string language)
    {
        var (article, original) = (Get(slug, language), Get(slug, "en"));

        Assert.Equal(original.Sections.Select(s => (s.Id, s.HealthAspect)), article.Sections.Select(s => (s.Id, s.HealthAspect)));
        Assert.Equal(original.Codes.Select(c => c.ToString()), article.Codes.Select(c => c.ToString()));
        Assert.Equal(original.Topics, article.Topics);
        Assert.Equal(original.Related, article.Related);
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void An_article_can_be_read_with_the_schooling_that_most_people_have(string slug, string language)
    {
        var article = Get(slug, language);

        Assert.True(language == "en" ? article.ReadingGrade <= 6 : article.ReadingEase >= 65, $"{article.ReadingGrade} {article.ReadingEase}");
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Every_link_to_another_article_leads_to_one(string slug, string language)
    {
        var html = new HtmlParser().ParseDocument(Get(slug, language).ToHtml(options: new HtmlRenderOptions { ArticleUrl = "/a/{language}/{slug}" }));
        var library = new ArticleLibrary([ClinicContent.Articles.Pack]);

        Assert.All(
            html.QuerySelectorAll("a[href^='/']"),
            link => Assert.True(library.TryGet(link.GetAttribute("href")!.Split('/', '#')[3], language, out _)));
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void A_spanish_article_has_no_english_left(string slug, string language)
    {
        var text = Get(slug, language).ToText(Clinics.Other, new TextRenderOptions { Width = 0 });
        var sources = text.IndexOf("\nFuentes\n", StringComparison.Ordinal);

        // Only what others named themselves stays as it is: the titles and publishers of sources.
        var rest = language == "es" ? Address().Replace(text[..sources] + text[text.IndexOf("\nEscrito por ", StringComparison.Ordinal)..], "") : "";

        Assert.DoesNotMatch(@"(?i)\b(the|and|of|with|your|you|is|are|by|project|version|license|updated|written|sources|emergency)\b", rest);
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Every_link_within_the_page_leads_somewhere(string slug, string language)
    {
        var page = new HtmlParser().ParseDocument(Get(slug, language).ToPage());

        Assert.All(
            page.QuerySelectorAll("a[href^='#']"),
            link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
    }

    private static Article Get(string slug, string language) => new ArticleLibrary([ClinicContent.Articles.Pack]).Get(slug, language);

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Address();
}
