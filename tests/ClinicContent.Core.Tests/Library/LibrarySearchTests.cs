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

    [Theory]
    [InlineData("gabapentn", "gabapentin")]
    [InlineData("  stop gabapentn, for pain?", "stop gabapentin, for pain")]
    [InlineData("(gabapentn) pills!", "gabapentin) pills")]
    public void A_suggestion_keeps_the_words_around_the_name(string query, string suggestion)
    {
        var suggested = new ArticleLibrary([SearchLibrary.Pack()]).Search(query).Suggestion!;

        Assert.Equal((suggestion, "nerve-pills"), (suggested.Text, suggested.Article.Slug));
    }

    [Fact]
    public void The_suggestion_is_that_of_the_first_pack_which_has_one()
    {
        var packs = (ContentPack[])[Pills("A", "Lyrica"), SampleLibrary.Pack("B"), Pills("C", "Lyrcoa")];

        Assert.Equal(("lyrica", "pills-a"), SuggestionOf(packs));
        Assert.Equal(("lyrcoa", "pills-c"), SuggestionOf([packs[1], packs[2], packs[0]]));

        static (string, string) SuggestionOf(ContentPack[] packs) => new ArticleLibrary(packs).Search("lyrca").Suggestion is { } suggestion ? (suggestion.Text, suggestion.Article.Slug) : ("", "");

        static ContentPack Pills(string pack, string name) => SampleLibrary.Pack(pack, SearchLibrary.Article($"pills-{pack.ToLowerInvariant()}", "en", "Pills", "A medicine.", [], [name], ("Use", "Take one.")) with { Kind = ArticleKind.Medicine });
    }

    [Fact]
    public void The_advice_for_an_emergency_is_no_suggestion()
    {
        var results = new ArticleLibrary([SearchLibrary.Pack()]).Search("can't pee since gabapentn");

        Assert.True(results.IsEmergency);
        Assert.Equal("nerve-pills", results.Suggestion!.Article.Slug);
    }

    [Fact]
    public void An_emergency_is_answered_when_no_article_has_the_words()
    {
        var hit = Assert.Single(new ArticleLibrary([SampleLibrary.Pack("P", WithBox("numb-feet"))]).Search("cannot pee").Hits);

        Assert.True(hit.IsEmergency);
        Assert.Equal(("numb-feet", "emergency", 0), (hit.Article.Slug, hit.Section!.Id, hit.Score));
    }

    [Fact]
    public void The_advice_for_an_emergency_has_the_score_of_its_article()
    {
        var hits = new ArticleLibrary([SampleLibrary.Pack("P", WithBox("sore-arm"), WithBox("numb-feet"), WithBox("stiff-hand"))]).Search("numb feet, cannot pee").Hits;

        Assert.Equal(("numb-feet", true), (hits[0].Article.Slug, hits[0].IsEmergency));
        Assert.True(hits[0].Score > 0);
        Assert.Equal(hits.Skip(1).First(hit => hit.Article.Slug == "numb-feet").Score, hits[0].Score);
    }

    [Fact]
    public void Of_the_emergency_advice_of_two_packs_the_first_is_given()
    {
        var packs = (ContentPack[])[SampleLibrary.Pack("A", WithBox("numb-feet")), SampleLibrary.Pack("B", WithBox("numb-hands"))];

        Assert.Equal("numb-feet", Assert.Single(new ArticleLibrary(packs).Search("cannot pee").Hits).Article.Slug);
        Assert.Equal("numb-hands", Assert.Single(new ArticleLibrary([.. packs.Reverse()]).Search("cannot pee").Hits).Article.Slug);
    }

    [Theory]
    [InlineData(null, "back spasms", "en", "back-spasms (en)")]
    [InlineData("ES-mx", "espasmos", "es", "back-spasms (es)")]
    [InlineData("fr", "back spasms", "en", "back-spasms (en)")]
    public void A_search_says_its_language(string? language, string query, string searched, string first)
    {
        var results = new ArticleLibrary([SampleLibrary.Pack()]).Search(query, language);

        Assert.Equal((searched, first), (results.Language, results.Hits[0].Article.ToString()));
        Assert.Equal(searched, results.Hits[0].Article.Language);
    }

    private static Compiler.CompiledArticle WithBox(string slug) => SampleLibrary.Article(slug, "en", slug.Replace('-', ' ')) with
    {
        AlsoCalled = [],
        SearchTerms = [],
        Emergency = SampleLibrary.Section("emergency", "Emergency", null, w => TestPacks.Within(w, NodeKind.Callout, (int)CalloutKind.Emergency, c => TestPacks.Paragraph(c, "Call 911."))),
    };
}
