using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace ClinicContent.Tests;

/// <summary>The articles for clinics that say less of themselves: nothing is left of what they do not say, and no help is lost with it.</summary>
public partial class SilentClinicTests
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
    [InlineData("back-spasms", "en")]
    [InlineData("back-spasms", "es")]
    public void Any_combination_of_empty_texts_and_pages_leaves_nothing_behind_in_an_article(string slug, string language) => Any_combination_of_empty_texts_and_pages_leaves_nothing_behind(slug, language);

    [Theory]
    [Trait("Category", "Slow")]
    [MemberData(nameof(Articles))]
    public void Any_combination_of_empty_texts_and_pages_leaves_nothing_behind(string slug, string language)
    {
        var article = new ArticleLibrary([ClinicContent.Articles.Pack]).Get(slug, language);
        var callouts = new HtmlParser().ParseDocument(article.ToHtml(Clinic(63, language))).QuerySelectorAll(".cc-callout").Select(callout => callout.TextContent).ToList();
        Assert.True(callouts.Count >= 2, "The article has no boxes.");
        for (var said = 0; said < 64; said++)
        {
            var clinic = Clinic(said, language);
            var html = article.ToHtml(clinic);
            var page = new HtmlParser().ParseDocument(html);

            Assert.Equal(callouts, page.QuerySelectorAll(".cc-callout").Select(callout => callout.TextContent));
            Assert.All(page.QuerySelectorAll("p, li, td, h2, h3"), block => Assert.Matches(@"^\S(.*\S)?\z", NewLines().Replace(block.TextContent, "\n").Split('\n')[0]));
            Assert.DoesNotMatch(Gap(), page.Body!.TextContent);
            foreach (var text in new[] { article.ToText(clinic, new() { Width = 0 }), article.ToMarkdown(clinic), article.ToAnsi(clinic, new() { Width = 0 }) })
            {
                Assert.DoesNotMatch(Gap(), text);
                Assert.DoesNotMatch(EmptyItem(), text);
            }

            Assert.DoesNotContain("{{", html + article.ToJson(clinic), StringComparison.Ordinal);
            // What only a page could make true goes with the page.
            Assert.Equal((said & 16) > 0, html.Contains(language == "es" ? "consultar si aceptan su plan" : "check if your plan is accepted", StringComparison.Ordinal));
            Assert.Equal((said & 32) > 0, html.Contains(language == "es" ? "cita por internet" : "appointment online", StringComparison.Ordinal));
            foreach (var (bit, words) in Texts)
            {
                Assert.Equal((said & bit) > 0 && (words != "T-words." || slug == "back-spasms"), html.Contains(words, StringComparison.Ordinal));
            }
        }
    }

    private static (int Bit, string Words)[] Texts => [(1, "I-words."), (2, "L-words."), (4, "T-words."), (8, "V-words.")];

    private static ClinicProfile Clinic(int said, string language) => new()
    {
        Name = "Desert Spine",
        Language = language,
        Phone = "602-555-0100",
        Insurance = (said & 1) > 0 ? "I-words." : "",
        Locations = (said & 2) > 0 ? "L-words." : "",
        Treatment = (said & 4) > 0 ? "T-words." : "",
        Invitation = (said & 8) > 0 ? "V-words." : "",
        InsuranceUrl = (said & 16) > 0 ? "/plans" : null,
        AppointmentsUrl = (said & 32) > 0 ? "/visit" : null,
    };

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex NewLines();

    // Two spaces within a line, or one before a full stop.
    [GeneratedRegex(@"\S {2,}\S|\w [.,;:!?](\s|\z)")]
    private static partial Regex Gap();

    [GeneratedRegex(@"(?m)^ *[-*] *$")]
    private static partial Regex EmptyItem();
}
