namespace ClinicContent.AspNetCore.Tests;

/// <summary>Entity tags, which are computed anew for each request that the cache does not answer.</summary>
public class EntityTagTests
{
    // The object, its length, 24 characters and the null behind them, to the next 8 bytes.
    private const int SizeOfTag = 72;

    private static readonly ClinicSite Site = new(
        new ArticleLibrary([Articles.Pack]), null, Articles.Pack.Clinic, new SiteOptions { BaseUrl = "https://clinic.example/health" }, "no-cache");

    [Fact]
    public void A_tag_allocates_nothing_but_its_text()
    {
        var request = new SiteResource(SiteRoutes.Page, "en", Site.Library.Get("back-spasms"));
        for (var i = 0; i < 50; i++)
        {
            EntityTag.Of(Site, request, ContentCoding.Brotli);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        EntityTag.Of(Site, request, ContentCoding.Brotli);

        Assert.Equal(SizeOfTag, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Every_part_of_a_long_query_counts()
    {
        var longest = new string('a', 2000);

        Assert.Distinct(Enumerable.Range(0, 20).Select(i => Tag(longest[..(i * 100)])));
        Assert.Distinct(Enumerable.Range(0, 20).Select(i => Tag(longest.Remove(i * 100, 1).Insert(i * 100, "b"))));

        static string Tag(string query) => EntityTag.Of(
            Site, new(SiteRoutes.OEmbed, "en", OEmbed: new($"https://clinic.example/health/back-spasms?{query}", null, null)), ContentCoding.Identity);
    }

    [Fact]
    public void Everything_that_is_asked_for_to_embed_counts()
    {
        Assert.Distinct(new[] { (300, 200), (300, null), (null, 300), ((int?)null, (int?)null) }.Select(size => EntityTag.Of(
            Site, new(SiteRoutes.OEmbed, "en", OEmbed: new("https://clinic.example/health/back-spasms", size.Item1, size.Item2)), ContentCoding.Identity)));
    }
}
