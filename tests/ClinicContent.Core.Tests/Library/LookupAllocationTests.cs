using System.Runtime.CompilerServices;
using ClinicContent.Core.Tests.Rendering;

namespace ClinicContent.Core.Tests;

/// <summary>What was looked up once is found again without allocating, and does not take the place of anything else.</summary>
public class LookupAllocationTests
{
    private static readonly ArticleLibrary Library = new([SampleLibrary.Pack()]);

    [Theory]
    [InlineData(null)]
    [InlineData("es")]
    [InlineData("es-MX")]
    [InlineData("fr")]
    public void A_look_up_allocates_nothing(string? language) => Assert.Equal(0, Allocations.Of(() =>
    {
        Assert.True(Library.TryGet("back-spasms", language, out _));
        Assert.True(Library.TryGet("spasms", language, out _));
        _ = Library.FindByTopic("back-pain", language);
        _ = Library.FindByCode("icd-10-cm", "M25.561", language);
        _ = Library.FindByCode("icd-10-cm", "M25", language);
        _ = Library.FindByCode("ICD10CM", "m25 561", language);
        _ = Library.FindByCode("urn:oid:2.16.840.1.113883.6.90", "m25.561", language);
        _ = Library.FindByCode("http://hl7.org/fhir/sid/icd-10-cm", "M25561", language);
    }));

    [Fact]
    public void A_look_up_that_finds_nothing_keeps_nothing()
    {
        var (library, slugs) = (new ArticleLibrary([SampleLibrary.Pack()]), Enumerable.Range(0, 20_000).Select(i => $"no-such-article-{i}").ToList());
        Assert.False(library.TryGet("no-such-article", "abc", out _));
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var slug in slugs)
        {
            if (library.TryGet(slug, slug, out _))
            {
                Assert.Fail($"{slug} was found.");
            }
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Topics_and_codes_that_no_article_has_are_not_kept()
    {
        var library = new ArticleLibrary([SampleLibrary.Pack("P", SampleLibrary.Article("one", "en", "One") with { Topics = ["a-topic"], Codes = [new MedicalCode("our-own", "A1", "One")] })]);
        var unknown = (WeakReference[])[.. Enumerable.Range(0, 3).SelectMany(i => Find(library, $"no-topic-{i}", $"Z{i}"))];
        var known = Find(library, "a-topic", "A1");

        GC.Collect();

        Assert.All(unknown, text => Assert.False(text.IsAlive));
        Assert.All(known, text => Assert.True(text.IsAlive));
        GC.KeepAlive(library);
    }

    [Fact]
    public void Listing_all_titles_allocates_no_more_than_the_enumerator() => Assert.InRange(
        Allocations.Of(() =>
        {
            foreach (var article in Library.All)
            {
                _ = article.Title;
            }
        }),
        0,
        64);

    [Fact]
    public void What_one_language_found_is_not_given_in_another()
    {
        Assert.Equal("en", Library.Get("back-spasms").Language);
        Assert.Equal("es", Library.Get("back-spasms", "es").Language);
        Assert.Equal("en", Library.Get("back-spasms", "fr").Language);
        Assert.Equal(["es"], Library.FindByTopic("back-pain", "es").Select(article => article.Language));
        Assert.Equal(["en"], Library.FindByTopic("back-pain").Select(article => article.Language));
    }

    [Fact]
    public void Systems_that_share_a_code_do_not_share_its_articles()
    {
        var library = new ArticleLibrary([TestPacks.Pack(
            SampleLibrary.Article("one", "en", "One") with { Codes = [new MedicalCode("icd-10-cm", "M25.561", "One")] },
            SampleLibrary.Article("two", "en", "Two") with { Codes = [new MedicalCode("other", "M25.561", "Two")] })]);
        for (var i = 0; i < 2; i++)
        {
            Assert.Equal(["one"], library.FindByCode("icd-10-cm", "M25.561").Select(article => article.Slug));
            Assert.Equal(["two"], library.FindByCode("other", "M25.561").Select(article => article.Slug));
            Assert.Throws<UnknownCodeSystemException>(() => library.FindByCode("third", "M25.561"));
            Assert.Empty(library.FindByCode("loinc", "M25.561"));
        }
    }

    [Fact]
    public void A_list_that_callers_share_cannot_be_changed() =>
        Assert.Throws<NotSupportedException>(() => ((IList<Article>)Library.FindByTopic("back-pain"))[0] = Library.Get("knee-pain"));

    /// <summary>Looks up copies of the texts, which only the library could keep.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference[] Find(ArticleLibrary library, string topic, string code)
    {
        (topic, code) = (new string(topic.AsSpan()), new string(code.AsSpan()));
        _ = library.FindByTopic(topic);
        _ = library.FindByCode("our-own", code);
        return [new(topic), new(code)];
    }
}
