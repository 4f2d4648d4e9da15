using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace ClinicContent.Tests;

/// <summary>What apps that use the articles get, to the byte.</summary>
public partial class ArticleSnapshotTests
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

        rendering = rendering.HideVersions(ClinicContent.Articles.Pack);
        return Verify(format == ArticleFormats.Page ? WithoutStyle(rendering) : rendering, Extension(format)).UseParameters(slug, language, format, clinic, section).UseDirectory("_snapshots");
    }

    [Fact]
    public Task Pages_have_a_style_sheet() => Verify(StyleSheet, "css").UseDirectory("_snapshots");

    // Every page has the same style sheet, and names its hash. So one snapshot of it does.
    private static string StyleSheet { get; } = Style.Match(ClinicContent.Articles.BackSpasms.ToPage()).Groups[1].Value;

    private static string WithoutStyle(string page) => page
        .Replace($"<style>{StyleSheet}</style>", "<style>{style sheet}</style>", StringComparison.Ordinal)
        .Replace(Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(StyleSheet))), "{hash of the style sheet}", StringComparison.Ordinal);

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style { get; }

    private static string Extension(string format) => format switch
    {
        ArticleFormats.Html or ArticleFormats.Page => "html",
        ArticleFormats.Markdown => "md",
        ArticleFormats.Json or ArticleFormats.JsonLd => "json",
        ArticleFormats.Ansi => "ansi",
        _ => "txt",
    };
}
