namespace ClinicContent.Core.Tests;

public class ArticleNotFoundTests
{
    private static readonly ArticleLibrary Library = new([SampleLibrary.Pack(), SampleLibrary.Pack("Other", SampleLibrary.Article("codo", "es", "Codo"), SampleLibrary.Article("codo", "fr", "Coude"))]);

    [Theory]
    [InlineData("zzzzzz", null, "There is no article 'zzzzzz' in Sample, Other. IArticleLibrary.All lists the articles that are there.")]
    [InlineData("knee-pian", null, "There is no article 'knee-pian' in Sample, Other. Did you mean 'knee-pain'?")]
    [InlineData("manos", null, "The article 'manos' is not there in 'en' or 'en', only in es: ask for one of these.")]
    [InlineData("codo", "de", "The article 'codo' is not there in 'de' or 'en', only in es, fr: ask for one of these.")]
    public void The_message_says_what_there_is(string slug, string? language, string message)
    {
        var exception = Assert.Throws<ArticleNotFoundException>(() => Library.Get(slug, language));

        Assert.Equal((message, slug), (exception.Message, exception.Slug));
    }

    [Fact]
    public void An_exception_of_ones_own_knows_no_slug()
    {
        var inner = new InvalidOperationException();

        Assert.Equal(("There is no such article.", ""), (new ArticleNotFoundException().Message, new ArticleNotFoundException().Slug));
        Assert.Equal(("x", inner), (new ArticleNotFoundException("x", inner).Message, new ArticleNotFoundException("x", inner).InnerException));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(41)]
    public void A_search_has_one_to_forty_hits(int count)
    {
        Assert.Equal("count", Assert.Throws<ArgumentOutOfRangeException>(() => Library.Search("back", count: count)).ParamName);
        Assert.Single(Library.Search("back", count: 1).Hits);
        Assert.NotEmpty(Library.Search("back", count: 40).Hits);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => Library.Search(null!)).ParamName);
        Assert.Equal("library", Assert.Throws<ArgumentNullException>(() => ((IArticleLibrary)null!).Search("back")).ParamName);
    }

    [Fact]
    public void The_code_systems_of_all_articles_are_listed_once_and_sorted()
    {
        Assert.Equal(["icd-10-cm", "snomed-ct"], Library.GetCodeSystems());
        Assert.Equal(
            ["a", "icd-10-cm", "z"],
            new ArticleLibrary([SampleLibrary.Pack("P", SampleLibrary.Article("a", "en", "A") with { Codes = [new("z", "1", "x"), new("a", "1", "x"), new("icd-10-cm", "M62.830", "x"), new("icd-10-cm", "M54.50", "x"), new("icd-10-cm", "M99.9", "x"), new("z", "2", "x")] })]).GetCodeSystems());
        Assert.Throws<ArgumentNullException>(() => ((IArticleLibrary)null!).GetCodeSystems());
    }
}
