namespace ClinicContent.Core.Tests.Site;

/// <summary>The addresses of a site that is files on a host.</summary>
public class StaticSiteTests
{
    private static readonly SiteContent Site = new(TestSite.Library(), TestSite.Clinic, new SiteOptions { BaseUrl = TestSite.Base, IsStatic = true });

    private static Article Article => Site.Library.Get("back-spasms", "en");

    [Fact]
    public void The_address_of_a_page_ends_with_a_slash_and_that_of_a_file_does_not()
    {
        Assert.Equal("https://clinic.example/health/back-spasms/", Site.GetUrl(Article));
        Assert.Equal("https://clinic.example/health/es/back-spasms/", Site.GetUrl(Article.GetTranslation("es")));
        Assert.Equal("https://clinic.example/health/embed/back-spasms/", Site.GetEmbedUrl(Article));
        Assert.Equal($"https://clinic.example/health/embed/back-spasms/{Article.Sections[0].Id}/", Site.GetEmbedUrl(Article, Article.Sections[0]));
        Assert.Equal("https://clinic.example/health/es/feed.json", Site.Addresses.In("es", "feed.json"));
    }

    [Fact]
    public void No_page_names_an_address_without_its_slash()
    {
        foreach (var write in new Action<System.Buffers.IBufferWriter<byte>>[]
        {
            output => Site.WriteIndexPage("en", output),
            output => Site.WriteArticlePage(Article, output),
            output => Site.WriteEmbedPage(Article, null, output),
            Site.WriteSitemap,
            output => Site.WriteArticle(Article, ArticleFormats.Json, output),
        })
        {
            Assert.DoesNotMatch(@"/(back-spasms|facet-joint-block|manos)[""#?<\\]", TestSite.Text(write));
        }
    }

    [Fact]
    public void An_article_is_found_by_its_address_with_and_without_the_slash()
    {
        Assert.True(Site.TryGetArticle("https://clinic.example/health/back-spasms/", out var article));
        Assert.Equal(Article, article);
        Assert.True(Site.TryGetArticle("https://clinic.example/health/es/back-spasms", out article));
        Assert.Equal("es", article.Language);
        Assert.False(Site.TryGetArticle("https://clinic.example/health/back-spasms//", out _));
        Assert.False(Site.TryGetArticle("https://clinic.example/health/", out _));
    }

    [Fact]
    public void What_oembed_says_and_the_pages_of_the_index_are_files()
    {
        var page = TestSite.Page(output => Site.WriteArticlePage(Article, output));
        Assert.Equal("https://clinic.example/health/back-spasms.oembed.json", page.QuerySelector("link[type='application/json+oembed']")!.GetAttribute("href"));

        var json = TestSite.Json(output => Site.WriteArticlesJson(new ArticleQuery { Page = 2, PageSize = 1 }, output));
        Assert.Equal("https://clinic.example/health/articles.3.json", json.GetProperty("next").GetString());
        Assert.Equal("https://clinic.example/health/articles.json", json.GetProperty("prev").GetString());
    }
}
