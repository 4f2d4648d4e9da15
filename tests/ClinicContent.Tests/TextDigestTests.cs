namespace ClinicContent.Tests;

public class TextDigestTests
{
    [Fact]
    public void The_digest_that_the_pack_holds_is_what_its_articles_say()
    {
        var articles = Articles.Pack.Articles;

        Assert.All(articles, article => Assert.Equal(article.ComputeTextDigest(), article.TextDigest));
        Assert.Equal(articles.Count, articles.Select(article => article.TextDigest).Distinct().Count());
    }
}
