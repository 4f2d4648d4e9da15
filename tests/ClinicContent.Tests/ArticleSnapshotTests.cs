using static VerifyXunit.Verifier;

namespace ClinicContent.Tests;

/// <summary>What apps that use the articles get, to the byte.</summary>
public class ArticleSnapshotTests
{
    // The first article in every format, whole and by section, for its own clinic and for one that would break out of any format.
    public static TheoryData<string, string, string, string, string> Renderings()
    {
        var renderings = new TheoryData<string, string, string, string, string>();
        foreach (var format in ArticleFormats.BuiltIn)
        {
            foreach (var clinic in new[] { "default", "hostile" })
            {
                renderings.Add("back-spasms", "en", format, clinic, "whole");
                foreach (var section in ClinicContent.Articles.BackSpasms.Sections)
                {
                    renderings.Add("back-spasms", "en", format, clinic, section.Id);
                }
            }
        }

        foreach (var article in ClinicContent.Articles.Pack.Articles.Where(article => article.ToString() != "back-spasms (en)"))
        {
            foreach (var format in new[] { ArticleFormats.Html, ArticleFormats.Text, ArticleFormats.Json })
            {
                renderings.Add(article.Slug, article.Language, format, "default", "whole");
            }
        }

        return renderings;
    }

    [Theory]
    [MemberData(nameof(Renderings))]
    public Task Renders(string slug, string language, string format, string clinic, string section)
    {
        var article = new ArticleLibrary([ClinicContent.Articles.Pack]).Get(slug, language);
        var renderer = new ArticleRenderer(new ClinicContentOptions { Clinic = Clinics.Named(clinic), Json = new JsonRenderOptions { Indented = true } });

        var rendering = section == "whole" ? renderer.Render(article, format) : renderer.Render(article.GetSection(section), format);

        return Verify(rendering, Extension(format)).UseParameters(slug, language, format, clinic, section).UseDirectory("_snapshots");
    }

    private static string Extension(string format) => format switch
    {
        ArticleFormats.Html or ArticleFormats.Page => "html",
        ArticleFormats.Markdown => "md",
        ArticleFormats.Json or ArticleFormats.JsonLd => "json",
        ArticleFormats.Ansi => "ansi",
        _ => "txt",
    };
}
