using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace ClinicContent.Tests;

/// <summary>A format of one's own: registered by a name, written against the visitor.</summary>
public partial class DocumentVisitorTests
{
    private static readonly ArticleRenderer Renderer = Create();

    [Fact]
    public void A_format_of_ones_own_is_rendered_by_its_name()
    {
        var text = Renderer.Render(Articles.BackSpasms, "handout");

        var lines = text.Split('\n');
        Assert.StartsWith("TITLE ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("SUMMARY ", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("REVIEW ", lines[2], StringComparison.Ordinal);
        Assert.Equal("EMERGENCY", lines[3]);
        Assert.Contains("\nURGENT\n", text, StringComparison.Ordinal);
        Assert.Contains("\nDISCLAIMER ", text, StringComparison.Ordinal);
        Assert.Contains(Articles.BackSpasms.Sources[0].Publisher, text, StringComparison.Ordinal);
        Assert.Matches(@"\[1\]", text);
    }

    [Fact]
    public void Its_words_are_those_of_html_in_their_order()
    {
        foreach (var section in Articles.Pack.Articles.SelectMany(article => article.Sections))
        {
            var html = new HtmlParser().ParseDocument(section.ToHtml(Clinic)).Body!.TextContent;

            Assert.Equal(Words(html), Words(Citation().Replace(Mark().Replace(Renderer.Render(section, "handout"), ""), "")));
        }
    }

    [Fact]
    public void What_a_clinic_does_not_say_leaves_no_space_and_no_paragraph()
    {
        var silent = new ClinicProfile { Name = "Clinic", Phone = "602-555-0100", Clinicians = "physicians", Treatment = "", Locations = "", Insurance = "", Invitation = "" };
        var renderer = Create(silent);
        foreach (var article in Articles.Pack.Articles.Where(article => article.Language == "en"))
        {
            var text = renderer.Render(article, "handout");

            Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
            Assert.DoesNotContain("\n\n", text, StringComparison.Ordinal);
            Assert.DoesNotContain(" .", text, StringComparison.Ordinal);
        }
    }

    private static ClinicProfile Clinic => Articles.Pack.Clinic!;

    private static ArticleRenderer Create(ClinicProfile? clinic = null)
    {
        var options = new ArticleRendererOptions { Clinic = clinic };
        options.Formats.Add("handout", new HandoutFormat());
        return new ArticleRenderer(options);
    }

    // Text alone: what each format adds to it is left out, and where words are apart differs with the layout.
    private static string Words(string text) => NotWord().Replace(text, "").ToUpperInvariant();

    [GeneratedRegex(@"^((EMERGENCY|URGENT)$|IMAGE .*$|SECTION |\d+\. |- |#+ )", RegexOptions.Multiline)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Citation();

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex NotWord();
}
