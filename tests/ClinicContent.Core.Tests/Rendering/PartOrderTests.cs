namespace ClinicContent.Core.Tests.Rendering;

/// <summary>The order of an article's parts, which is the same in every format that people read.</summary>
public sealed class PartOrderTests
{
    private static readonly string[] Parts = ["When to get help", "Make an appointment", "Low back pain fact sheet", "It does not replace"];

    [Fact]
    public void The_invitation_stands_behind_the_sections_and_before_the_sources()
    {
        var article = JsonTestArticles.BackSpasms();
        foreach (var text in new[] { article.ToHtml(JsonTestArticles.Clinic), article.ToPage(JsonTestArticles.Clinic), article.ToMarkdown(JsonTestArticles.Clinic), article.ToText(JsonTestArticles.Clinic), article.ToAnsi(JsonTestArticles.Clinic) })
        {
            var places = Parts.Select(part => text.LastIndexOf(part, StringComparison.Ordinal)).ToList();

            Assert.All(places, place => Assert.True(place >= 0, text));
            Assert.Equal(places.Order(), places);
        }
    }
}
