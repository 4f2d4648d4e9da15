namespace ClinicContent.Core.Tests;

/// <summary>Searches over several packs, and their number of hits.</summary>
public class LibrarySearchTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_advice_for_an_emergency_counts_among_the_hits(int count)
    {
        var box = SampleLibrary.Section("emergency", "Emergency", null, w => TestPacks.Within(w, NodeKind.Callout, (int)CalloutKind.Emergency, c => TestPacks.Paragraph(c, "Call 911.")));
        var articles = ((string[])["back-pain", "back-spasms", "back-strain"]).Select(slug => SampleLibrary.Article(slug, "en", slug) with { Emergency = box });
        var hits = new ArticleLibrary([SampleLibrary.Pack("P", [.. articles])]).Search("bad back cannot pee", "en", count).Hits;

        Assert.InRange(hits.Count, 1, count);
        Assert.Equal([true, .. Enumerable.Repeat(false, hits.Count - 1)], hits.Select(hit => hit.IsEmergency));
    }

    [Fact]
    public void The_hits_of_all_packs_are_sorted_by_their_score()
    {
        var packs = new[]
        {
            SampleLibrary.Pack("A", SampleLibrary.Article("shoulder", "en", "Shoulder") with { Summary = "It is no elbow.", AlsoCalled = [], SearchTerms = [] }, SampleLibrary.Article("elbow-care", "en", "Care after surgery of the elbow") with { AlsoCalled = [], SearchTerms = [] }),
            SampleLibrary.Pack("B", SampleLibrary.Article("elbow", "en", "Elbow") with { AlsoCalled = ["elbow"], SearchTerms = [] }),
        };

        foreach (var order in (ContentPack[][])[packs, [.. packs.Reverse()]])
        {
            var hits = new ArticleLibrary(order).Search("elbow").Hits;

            Assert.Equal("elbow", hits[0].Article.Slug);
            Assert.True(hits.Count > 1);
            Assert.Equal(hits.Select(hit => hit.Score).OrderDescending(), hits.Select(hit => hit.Score));
        }
    }

    [Fact]
    public void A_search_has_no_more_hits_than_were_asked_for()
    {
        var library = new ArticleLibrary([.. Enumerable.Range(0, 3).Select(pack => SampleLibrary.Pack($"P{pack}", [.. Enumerable.Range(0, 30).Select(i => SampleLibrary.Article($"elbow-{pack}-{i}", "en", $"Elbow {pack} {i}"))]))]);

        Assert.All([1, 7, 40], count => Assert.Equal(count, library.Search("elbow", count: count).Hits.Count));
        Assert.Equal(SearchExtensions.DefaultCount, library.Search("elbow").Hits.Count);
    }
}
