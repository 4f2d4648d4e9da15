namespace ClinicContent.Compiler.Tests;

public class OutputTests
{
    private static readonly ClinicProfile Clinic = new()
    {
        Name = "Clinic & Co",
        Phone = "1-888-PAINCENTER",
        AppointmentsUrl = "https://www.example.org/appointments",
    };

    [Theory]
    [InlineData("One\ntwo  three", "<p>One two three</p>\n")]
    [InlineData("One  \ntwo\\\nthree", "<p>One<br>\ntwo<br>\nthree</p>\n")]
    [InlineData("*a* **b** ***c*** `d  <e>`", "<p><em>a</em> <strong>b</strong> <em><strong>c</strong></em> <code>d  &lt;e&gt;</code></p>\n")]
    [InlineData("a < b & c \\*d\\* &amp; &eacute;", "<p>a &lt; b &amp; c *d* &amp; é</p>\n")]
    [InlineData("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n")]
    [InlineData("3. a\n\n4. b", "<ol start=\"3\">\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ol>\n")]
    [InlineData("> a", "<blockquote>\n<p>a</p>\n</blockquote>\n")]
    [InlineData("---", "<hr>\n")]
    [InlineData("### Why *not*?", null)]
    [InlineData("### Why?\n\nx\n\n### Why?\n\ny", "<h4 id=\"overview-why\">Why?</h4>\n<p>x</p>\n<h4 id=\"overview-why-2\">Why?</h4>\n<p>y</p>\n")]
    [InlineData("{{clinic.name}}, **{{clinic.phone}}**", "<p>Clinic &amp; Co, <strong>1\u2011888\u2011PAINCENTER (1\u2011888\u2011724\u20116236)</strong></p>\n")]
    [InlineData("[now](clinic:appointments)", "<p><a href=\"https://www.example.org/appointments\">now</a></p>\n")]
    [InlineData("[{{clinic.phone}}](clinic:phone)", "<p><a href=\"tel:+18887246236\">1\u2011888\u2011PAINCENTER (1\u2011888\u2011724\u20116236)</a></p>\n")]
    [InlineData("[a](tel:911) [b](tel:1-888-PAINCENTER) [c](<tel:+1-602-555-0100;ext=12>)", "<p><a href=\"tel:911\">a</a> <a href=\"tel:+18887246236\">b</a> <a href=\"tel:+16025550100;ext=12\">c</a></p>\n")]
    [InlineData("[a](https://www.example.org/ä?b=\"c\")", "<p><a href=\"https://www.example.org/%C3%A4?b=%22c%22\">a</a></p>\n")]
    [InlineData("[a][B]\n\n[b]: <https://www.example.org>", "<p><a href=\"https://www.example.org\">a</a></p>\n")]
    [InlineData("<https://www.example.org> <a@example.org>", "<p><a href=\"https://www.example.org\">https://www.example.org</a> <a href=\"mailto:a@example.org\">a@example.org</a></p>\n")]
    [InlineData("![A spine](https://www.example.org/s.png)", "<figure class=\"cc-figure\"><img src=\"https://www.example.org/s.png\" alt=\"A spine\" loading=\"lazy\"></figure>\n")]
    [InlineData("An MRI, an MRI.\n\n*[MRI]: magnetic resonance imaging", "<p>An <dfn>MRI</dfn> (magnetic resonance imaging), an MRI.</p>\n")]
    [InlineData("| a | b |\n|---|--:|\n| c | **d** |", "<div class=\"cc-table\" tabindex=\"0\" role=\"region\" aria-label=\"Table: Overview\">\n<table>\n<tr><th scope=\"col\">a</th><th scope=\"col\" class=\"cc-right\">b</th></tr>\n<tr><td>c</td><td class=\"cc-right\"><strong>d</strong></td></tr>\n</table>\n</div>\n")]
    public void Markdown_becomes_html(string markdown, string? html)
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", ArticleText.WithText(markdown));
        if (html is null)
        {
            Assert.Null(folder.Compile().Library);
            return;
        }

        var article = Assert.Single(folder.Pack().Articles);

        Assert.Equal($"<h3>Overview</h3>\n{html}", Inner(article.GetSection("overview").ToHtml(Clinic, new HtmlRenderOptions { HeadingLevel = 3 })));
    }

    [Theory]
    [InlineData("EMERGENCY", "emergency")]
    [InlineData("URGENT", "urgent")]
    [InlineData("SELFCARE", "self-care")]
    [InlineData("NOTE", "note")]
    public void A_callout_says_how_urgent_it_is(string written, string style)
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", ArticleText.WithText($"> [!{written}]\n> Call **911**.\n>\n> - now"));

        var html = folder.Pack().Articles[0].ToHtml(Clinic);

        Assert.Contains($"<div class=\"cc-callout cc-{style}\" role=\"region\" aria-label=\"", html, StringComparison.Ordinal);
        Assert.Contains("<p>Call <strong>911</strong>.</p>\n<ul>\n<li>now</li>\n</ul>\n</div>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_an_article_leads_to_its_section()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", ArticleText.WithText("[b](b.md#overview), [c](c.md), [up](#overview)")).Write("en/b.md", ArticleText.Good).Write("es/c.md", ArticleText.Good);

        var pack = folder.Pack();

        Assert.True(pack.TryGet("a", null, out var article));
        var html = article.ToHtml(Clinic, new HtmlRenderOptions { ArticleUrl = "/health/{slug}" });
        Assert.Contains("<a href=\"/health/b#overview\">b</a>, <a href=\"/health/c\">c</a>, <a href=\"#overview\">up</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Front_matter_becomes_the_article_s_metadata()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/b.md", ArticleText.Good).Write("en/a.md", """
            ---
            title: "Back
              spasms"
            kind: self-care
            summary: A painful tightening.
            topics: [back-pain, muscles]
            codes: [{ system: snomed-ct, code: 22298006, display: x }, { system: loinc, code: 8480-6, display: y }]
            sections: [{ id: overview, aspect: Overview }]
            related: [b]
            sources: [{ title: T, publisher: P, url: "https://www.example.org/ä", accessed: 2026-11-21 }]
            review: { status: reviewed, by: Jane Roe, credentials: MD, on: 2026-01-01, due: 2028-01-01 }
            updated: 2026-11-22
            author: Ann Author
            ---
            ## Overview

            Text.
            """);

        Assert.True(folder.Pack().TryGet("a", "en", out var article));

        Assert.Equal("Back spasms", article.Title);
        Assert.Equal(ArticleKind.SelfCare, article.Kind);
        Assert.Equal(["back-pain", "muscles"], article.Topics);
        Assert.Equal(["snomed-ct 22298006", "loinc 8480-6"], article.Codes.Select(code => code.ToString()));
        Assert.Equal(["b"], article.Related);
        Assert.Equal("https://www.example.org/%C3%A4", article.Sources[0].Url);
        Assert.Equal(new DateOnly(2028, 1, 1), article.Review.NextReviewOn);
        Assert.Equal("Ann Author", article.Author);
    }

    [Theory]
    [InlineData("en", "does not replace the advice")]
    [InlineData("es", "No reemplaza los consejos")]
    [InlineData("es-MX", "No reemplaza los consejos")]
    public void Without_a_footer_there_is_still_a_disclaimer(string language, string words)
    {
        using var folder = new ArticleFolderFixture();
        folder.Write($"{language}/a.md", ArticleText.Good);

        Assert.Contains(words, folder.Pack().Articles[0].ToHtml(Clinic), StringComparison.Ordinal);
    }

    [Fact]
    public void A_footer_ends_every_article_of_its_language_and_its_regions()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("es-MX/a.md", ArticleText.Good).Write("es/_closing.md", """
            ---
            author: The project
            sections: [{ id: call-to-action }, { id: disclaimer }]
            ---
            ## Call

            {{clinic.phone}}

            ## Note well

            Not advice.
            """);

        var article = folder.Pack().Articles[0];

        Assert.Equal("The project", article.Author);
        Assert.Contains("<p>Not advice.</p>", article.ToHtml(Clinic), StringComparison.Ordinal);
        Assert.Contains("<p>1\u2011888\u2011PAINCENTER (1\u2011888\u2011724\u20116236)</p>", article.ToHtml(Clinic), StringComparison.Ordinal);
    }

    [Fact]
    public void The_clinic_of_the_folder_goes_into_the_pack()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", ArticleText.Good).Write("_clinic.json", "\uFEFF{\r\n \"name\": \"Ä\" }");

        Assert.Equal("Ä", folder.Pack().Clinic?.Name);
    }

    [Fact]
    public void Hidden_files_and_files_that_are_no_Markdown_are_left_alone()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", ArticleText.Good).Write(".editor/x.md", "x").Write("en/.a.md", "x").Write("en/notes.txt", "x").Write("pictures/a.png", "x");

        Assert.Equal("a", Assert.Single(folder.Pack().Articles).Slug);
    }

    // The article element itself belongs to the renderer's tests.
    private static string Inner(string section) =>
        section[(section.IndexOf('\n', StringComparison.Ordinal) + 1)..section.LastIndexOf("</section>", StringComparison.Ordinal)];
}
