using System.Text.Json;

namespace ClinicContent.Core.Tests.Rendering;

/// <summary>Whatever the format, a reader learns who answers for an article.</summary>
public class GovernanceTests
{
    private const string SourceUrl = "https://medlineplus.gov/backpain.html";

    private static readonly string[] Languages = ["en", "es"];

    public static IEnumerable<object[]> FormatsAndLanguages =>
        from format in ArticleFormats.BuiltIn
        from language in Languages
        select new object[] { format, language };

    [Theory]
    [MemberData(nameof(FormatsAndLanguages))]
    public void Every_format_says_who_wrote_the_article_and_which_version_it_is(string format, string language)
    {
        var article = Article(language, reviewed: false);

        var rendered = RenderedFormat.Render(article, format, TestPacks.Clinic);

        if (IsJson(format))
        {
            var root = Parse(rendered);
            Assert.Equal("Rosa Díaz", root.GetProperty("author").GetProperty("name").GetString());
            Assert.Equal(article.ContentHash[..8], root.GetProperty("version").GetString());
        }
        else
        {
            var read = RenderedFormat.ReadBy(rendered, format);
            Assert.Contains(language == "es" ? "Escrito por Rosa Díaz." : "Written by Rosa Díaz.", read, StringComparison.Ordinal);
            Assert.Contains($"{(language == "es" ? "Versión" : "Version")} {article.ContentHash[..8]}.", read, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Html_says_which_version_it_is_whatever_is_left_out()
    {
        var article = TestPacks.Article(w => TestPacks.Paragraph(w, "Text."));
        var version = article.ContentHash[..8];

        foreach (var html in new[] { article.ToHtml(TestPacks.Clinic, new() { Parts = 0 }), article.Sections[0].ToHtml(TestPacks.Clinic, new() { Parts = 0 }) })
        {
            Assert.Contains($" lang=\"en\" data-cc-version=\"{version}\">", html, StringComparison.Ordinal);
        }

        foreach (var page in new[] { article.ToPage(TestPacks.Clinic, new() { Parts = 0 }), article.Sections[0].ToPage(TestPacks.Clinic, new() { Parts = 0 }) })
        {
            Assert.Contains($"<meta name=\"clinic-content-version\" content=\"{version}\">", page, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(FormatsAndLanguages))]
    public void Every_format_gives_the_sources(string format, string language)
    {
        var rendered = RenderedFormat.Render(Article(language, reviewed: false), format, TestPacks.Clinic);

        Assert.Contains(SourceUrl, rendered, StringComparison.Ordinal);
        if (!IsJson(format))
        {
            Assert.Contains(
                language == "es" ? ", MedlinePlus, consultado el 22 de noviembre de 2026" : ", MedlinePlus, opened November 22, 2026",
                RenderedFormat.ReadBy(rendered, format),
                StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(FormatsAndLanguages))]
    public void Every_format_says_plainly_that_no_clinician_has_reviewed_the_article(string format, string language)
    {
        var rendered = RenderedFormat.Render(Article(language, reviewed: false), format, TestPacks.Clinic);

        Assert.Contains(
            language == "es" ? "Ningún profesional de la salud ha revisado este artículo todavía." : "No clinician has reviewed this article yet.",
            RenderedFormat.ReadBy(rendered, format),
            StringComparison.Ordinal);
        Assert.DoesNotContain("reviewedBy", rendered, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(FormatsAndLanguages))]
    public void Every_format_says_who_reviewed_the_article_with_what_qualification_and_when(string format, string language)
    {
        var rendered = RenderedFormat.Render(Article(language, reviewed: true), format, TestPacks.Clinic);

        var read = RenderedFormat.ReadBy(rendered, format);
        Assert.Contains(
            language == "es"
                ? "Revisado por Ana Ruiz, MD. Fecha de revisión: 1 de diciembre de 2026. Próxima revisión: 1 de junio de 2028."
                : "Reviewed by Ana Ruiz, MD. Reviewed on: December 1, 2026. Next review due: June 1, 2028.",
            read,
            StringComparison.Ordinal);
        Assert.DoesNotContain(InterfaceWords.In(language)[InterfaceWord.Unreviewed], read, StringComparison.Ordinal);
        if (IsJson(format))
        {
            var reviewer = Parse(rendered).GetProperty("reviewedBy");
            Assert.Equal("Ana Ruiz", reviewer.GetProperty("name").GetString());
            Assert.Equal("MD", reviewer.GetProperty("hasCredential").GetProperty("name").GetString());
        }
    }

    private static bool IsJson(string format) => format is ArticleFormats.Json or ArticleFormats.JsonLd;

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;

    private static Article Article(string language, bool reviewed) => TestPacks.Article(article => article with
    {
        Language = language,
        Author = "Rosa Díaz",
        Sources = [new Source("Back pain", "MedlinePlus", SourceUrl, TestPacks.Day)],
        Review = reviewed
            ? new Review(ReviewStatus.Reviewed, "Ana Ruiz", "MD", new DateOnly(2026, 12, 1), new DateOnly(2028, 6, 1))
            : new Review(ReviewStatus.Unreviewed, null, null, null, null),
    });
}
