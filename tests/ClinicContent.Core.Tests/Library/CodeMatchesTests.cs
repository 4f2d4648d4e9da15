namespace ClinicContent.Core.Tests;

public class CodeMatchesTests
{
    [Fact]
    public void The_best_matches_come_first_and_those_of_a_kind_by_slug()
    {
        var articles = SampleLibrary.Pack().Articles;

        var matches = new CodeMatches([new(articles[2], CodeMatchKind.Narrower), new(articles[3], CodeMatchKind.Exact), new(articles[0], CodeMatchKind.Narrower)]);

        Assert.Equal(["manos Exact", "back-spasms Narrower", "knee-pain Narrower"], Enumerable.Range(0, matches.Count).Select(i => $"{matches[i].Slug} {matches.GetKind(i)}"));
        Assert.Equal([articles[3], articles[0], articles[2]], matches);
        Assert.Empty(CodeMatches.None);
        Assert.Equal("matches", Assert.Throws<ArgumentNullException>(() => new CodeMatches(null!)).ParamName);
    }
}
