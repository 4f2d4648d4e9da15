using ClinicContent.Compiler;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ClinicContent.Core.Tests;

public class PackRoundTripTests
{
    [Fact]
    public void What_was_written_is_read()
    {
        var library = SampleLibrary.Create();

        var pack = SampleLibrary.Pack();

        Assert.Equal("Sample", pack.Name);
        Assert.Equal("en", pack.DefaultLanguage);
        Assert.Equal(["en", "es"], pack.Languages);
        Assert.Equal("Sample Clinic", pack.Clinic!.Name);
        Assert.Equal(["back-spasms (en)", "back-spasms (es)", "knee-pain (en)", "manos (es)"], pack.Articles.Select(a => a.ToString()));
        foreach (var (expected, actual) in library.Articles.Zip(pack.Articles))
        {
            AssertEqual(expected, actual);
        }
    }

    [Fact]
    public void The_clinic_keeps_every_text_and_an_empty_one_is_not_one_that_lacks()
    {
        var json = """
            {
              "name": "Clínica", "language": "es", "phone": "602-555-0100", "clinicians": "médicos", "treatment": "", "locations": "Tempe.", "appointmentsUrl": "/citas",
              "insuranceUrl": "https://clinic.example/seguro", "websiteUrl": "https://clinic.example",
              "translations": { "pt": { "name": "Clínica P", "treatment": "T." }, "en": { "clinicians": "physicians", "locations": "", "insurance": "Most plans." } }
            }
            """u8.ToArray();

        var pack = ContentPack.FromMemory(PackWriter.Write(SampleLibrary.Create() with { Clinic = json }), trusted: false);

        var expected = ClinicProfile.FromJson(json);
        Assert.Equivalent(expected, pack.Clinic, strict: true);
        Assert.Null(pack.Clinic!.Insurance);
        Assert.Equal("", pack.Clinic.Treatment);
        Assert.Equal("", pack.Clinic.Translations["en"].Locations);
        Assert.Null(pack.Clinic.Translations["pt"].Locations);
    }

    [Fact]
    public void Equal_libraries_give_equal_bytes_whatever_the_order_of_their_articles()
    {
        var library = SampleLibrary.Create();

        var reversed = PackWriter.Write(library with { Articles = [.. library.Articles.Reverse()] });

        Assert.Equal(PackWriter.Write(library), reversed);
    }

    [Fact]
    public void A_content_hash_depends_on_the_article_alone()
    {
        var alone = SampleLibrary.Pack("Other", SampleLibrary.Article("knee-pain", "en", "Knee pain"));
        var changed = SampleLibrary.Pack("Other", SampleLibrary.Article("knee-pain", "en", "Knee pain") with { Summary = "Another." });
        var among = SampleLibrary.Pack("Sample", SampleLibrary.Article("a", "en", "A"), SampleLibrary.Article("knee-pain", "en", "Knee pain"));

        Assert.Equal(alone.Articles[0].ContentHash, among.Articles[1].ContentHash);
        Assert.NotEqual(alone.Articles[0].ContentHash, changed.Articles[0].ContentHash);
        Assert.NotEqual(alone.ContentVersion, changed.ContentVersion);
    }

    [Fact]
    public void A_pack_without_articles_can_be_opened()
    {
        var pack = ContentPack.FromMemory(PackWriter.Write(new CompiledLibrary { Name = "Empty", DefaultLanguage = "en", Articles = [] }), trusted: false);

        Assert.Empty(pack.Articles);
        Assert.Null(pack.Clinic);
        Assert.False(pack.TryGet("back-spasms", null, out _));
    }

    [Property]
    [Trait("Category", "Slow")]
    public void Any_text_survives(NonNull<string> title, NonNull<string> summary, NonNull<string> text)
    {
        // A lone surrogate is no text: the compiler refuses it in the file, as it is no UTF-8.
        var (t, s, x) = (Valid(title.Get), Valid(summary.Get), Valid(text.Get));
        var article = SampleLibrary.Article("a", "en", t) with
        {
            Summary = s,
            Sections = [SampleLibrary.Section("one", t, null, w => TestPacks.Within(w, NodeKind.Paragraph, p => p.Code(x)))],
        };

        var read = SampleLibrary.Pack("P", article).Articles[0];

        Assert.Equal(t, read.Title);
        Assert.Equal(s, read.Summary);
        Assert.Equal(t, read.Sections[0].Title);
        var reader = new DocumentReader(read.Sections[0].Document);
        Assert.True(reader.Read() && reader.Read());
        Assert.Equal(x, System.Text.Encoding.UTF8.GetString(reader.Text));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(15)]
    [InlineData(64)]
    [InlineData(300)]
    public void Every_slug_of_a_pack_is_found_and_no_other(int count) => AssertFound(count);

    [Property]
    [Trait("Category", "Slow")]
    public void Every_slug_of_a_large_pack_is_found_and_no_other(PositiveInt count) => AssertFound(count.Get % 300);

    private static void AssertFound(int count)
    {
        var slugs = Enumerable.Range(0, count).Select(i => $"slug-{i * 7}").ToList();
        var pack = SampleLibrary.Pack("P", [SampleLibrary.Article("zero", "en", "Zero"), .. slugs.Select(s => SampleLibrary.Article(s, "en", s))]);

        Assert.All(slugs, slug => Assert.True(pack.TryGet(slug, null, out var article) && article.Slug == slug));
        Assert.All(slugs, slug => Assert.False(pack.TryGet(slug + "x", null, out _)));
    }

    [Theory]
    [InlineData(0.0, 0.0)]
    [InlineData(-3.4, -3.4)]
    [InlineData(-0.04, 0.0)]
    [InlineData(7.25, 7.3)]
    [InlineData(12, 12.0)]
    [InlineData(206.84, 206.8)]
    [InlineData(-1250.0, -1250.0)]
    public void A_reading_level_keeps_one_decimal(double written, double read)
    {
        var article = SampleLibrary.Pack("P", SampleLibrary.Article("a", "en", "A") with { ReadingGrade = written, ReadingEase = written }).Articles[0];

        Assert.Equal((read, read), (article.ReadingGrade, article.ReadingEase));
    }

    private static string Valid(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));

    private static void AssertEqual(CompiledArticle expected, Article actual)
    {
        Assert.Equal(expected.Slug, actual.Slug);
        Assert.Equal(expected.Language, actual.Language);
        Assert.Equal(expected.Title, actual.Title);
        Assert.Equal(expected.Kind, actual.Kind);
        Assert.Equal(expected.Updated, actual.Updated);
        Assert.Equal(expected.Summary, actual.Summary);
        Assert.Equal(expected.Topics, actual.Topics);
        Assert.Equal(expected.Codes.Select(c => (c.System, c.Code, c.Display)), actual.Codes.Select(c => (c.System, c.Code, c.Display)));
        Assert.Equal(expected.Related, actual.Related);
        Assert.Equal(expected.Aliases, actual.Aliases);
        Assert.Equal(expected.Sources.Select(s => (s.Title, s.Publisher, s.Url, s.Accessed)), actual.Sources.Select(s => (s.Title, s.Publisher, s.Url, s.Accessed)));
        Assert.Equal(
            (expected.Review.Status, expected.Review.Reviewer, expected.Review.Credentials, expected.Review.ReviewedOn, expected.Review.NextReviewOn),
            (actual.Review.Status, actual.Review.Reviewer, actual.Review.Credentials, actual.Review.ReviewedOn, actual.Review.NextReviewOn));
        Assert.Equal(expected.Author, actual.Author);
        Assert.Equal(expected.AlsoCalled, actual.AlsoCalled);
        Assert.Equal(expected.SearchTerms, actual.SearchTerms);
        Assert.Equal(Convert.ToHexStringLower(TextDigester.Digest(expected)), actual.TextDigest);
        Assert.Equal((expected.ReadingGrade, expected.ReadingEase), (actual.ReadingGrade, actual.ReadingEase));
        Assert.Equal((expected.License!.Name, expected.License.Url), (actual.License!.Name, actual.License.Url));
        Assert.Equal(expected.Sections.Select(s => (s.Id, s.Title, s.HealthAspect, s.Values)), actual.Sections.Select(s => (s.Id, s.Title, s.HealthAspect, s.Values)));
        Assert.All(expected.Sections.Zip(actual.Sections), pair => Assert.Equal(pair.First.Document.Span, pair.Second.Document));
        Assert.All(expected.Sections.Zip(actual.Sections), pair => Assert.Equal(pair.First.Sources.Select(i => actual.Sources[i]), pair.Second.Sources));
    }
}
