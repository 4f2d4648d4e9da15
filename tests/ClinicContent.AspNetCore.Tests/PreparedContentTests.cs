using Microsoft.Extensions.DependencyInjection;

namespace ClinicContent.AspNetCore.Tests;

public class PreparedContentTests : IDisposable
{
    private readonly PreparedContent _prepared = new(1 << 20);
    private readonly ClinicSite _site = Site("alpha");

    public void Dispose()
    {
        _prepared.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void What_many_ask_for_at_once_is_prepared_once()
    {
        var count = 0;

        Parallel.For(0, 100, _ => Assert.Equal([1, 2, 3], _prepared.Prepare(Key(_site), Of(_site), Prepare).Bytes));

        Assert.Equal(1, count);

        byte[] Prepare(Representation representation)
        {
            Interlocked.Increment(ref count);
            Thread.Sleep(50);
            return [1, 2, 3];
        }
    }

    [Fact]
    public void What_is_prepared_is_found_again_for_the_same_clinic_and_coding_alone()
    {
        _prepared.Prepare(Key(_site), Of(_site), _ => [1]);

        Assert.Equal([1], _prepared.Find(Key(_site))?.Bytes);
        Assert.Null(_prepared.Find(Key(Site("beta"))));
        Assert.Null(_prepared.Find(Key(_site) with { Coding = ContentCoding.Gzip }));
        Assert.Null(_prepared.Find(Key(_site) with { Name = "other" }));
    }

    [Fact]
    public void What_finds_no_room_is_prepared_each_time()
    {
        using var none = new PreparedContent(0);

        Assert.Equal([1], none.Prepare(Key(_site), Of(_site), _ => [1]).Bytes);
        Assert.Null(none.Find(Key(_site)));
    }

    [Fact]
    public void No_more_is_kept_than_there_is_room_for()
    {
        using var small = new PreparedContent(100_000);
        for (var i = 0; i < 50; i++)
        {
            small.Prepare(Key(_site) with { Name = $"{i}" }, Of(_site), _ => new byte[10_000]);
        }

        Assert.InRange(Enumerable.Range(0, 50).Count(i => small.Find(Key(_site) with { Name = $"{i}" }) is not null), 1, 9);
    }

    [Fact]
    public void What_is_asked_for_again_is_known_for_its_clinic_and_coding_alone()
    {
        var other = Key(Site("beta"));

        Assert.False(_prepared.IsRepeated(Key(_site)));
        Assert.False(_prepared.IsRepeated(other));
        Assert.False(_prepared.IsRepeated(Key(_site) with { Coding = ContentCoding.Brotli }));

        Assert.True(_prepared.IsRepeated(Key(_site)));
        Assert.True(_prepared.IsRepeated(other));
    }

    [Fact]
    public async Task Only_what_is_asked_for_again_is_kept()
    {
        await using var site = await TestSite.StartAsync();
        var prepared = site.Services.GetRequiredService<PreparedContent>();
        Assert.Equal(0, prepared.Count);
        using var first = await site.GetAsync("/health/back-spasms");
        Assert.Equal(0, prepared.Count);
        using var second = await site.GetAsync("/health/back-spasms");
        Assert.Equal(1, prepared.Count);
    }

    private static RepresentationKey Key(ClinicSite site) => new(site, "back-spasms", ContentCoding.Identity);

    private static Representation Of(ClinicSite site) => new(site, new(SiteRoutes.Index, "en"), ContentCoding.Identity);

    private static ClinicSite Site(string name) =>
        new(new ArticleLibrary([ClinicContent.Articles.Pack]), name, Clinics.Named(name), new() { BaseUrl = "https://clinic.example/health" }, "no-cache");
}
