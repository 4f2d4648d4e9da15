using ClinicContent.Benchmarks;

namespace ClinicContent.Compiler.Tests;

/// <summary>What the cache gives is what compiling everything gives.</summary>
public sealed class CacheTests : IDisposable
{
    private const string Full = """
        ---
        title: Knee pain
        kind: condition
        summary: Why a knee hurts.
        topics: [knee, pain]
        codes: [{ system: icd-10-cm, code: M25.56, display: Pain in knee }]
        sections: [{ id: overview, aspect: Overview }, { id: more, cites: false, reason: S }]
        related: [back-pain]
        sources: [{ id: one, title: T, publisher: P, url: "https://www.example.org/1", accessed: 2026-11-22 }, { id: clinic, clinicStatement: true }]
        review: { status: reviewed, by: A, credentials: MD, on: 2026-01-15, due: 2027-01-15 }
        author: B
        license: { name: L, url: "https://www.example.org/l" }
        aliases: [sore-knee]
        alsoCalled: [sore knee]
        searchTerms: [bad knee]
        waive: [{ rule: CC2004, reason: R }, { rule: CC2002, section: more, reason: S }]
        updated: 2026-11-22
        ---
        ## What is it?

        **MRI** of [the back](back-pain.md#overview), and {{clinic.name}}. [@one; @clinic]

        ## More

        > [!NOTE]
        > Text of a note.

        *[MRI]: magnetic resonance imaging
        *[CT]: computed tomography

        """;

    private readonly ArticleFolderFixture _folder = new();

    public CacheTests() => _folder.Write("in/en/knee-pain.md", Full).Write("in/en/back-pain.md", ArticleText.Good).Write("in/es/knee-pain.md", Full);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Everything_that_is_known_of_an_article_is_kept()
    {
        var first = Compile();
        Assert.Contains(first.Diagnostics, diagnostic => diagnostic.Id == "CC2020");

        AssertSame(first, Compile());
        AssertSame(first, Compile(cached: false));
        AssertRead(0);
    }

    [Fact]
    public void Only_the_changed_article_is_read()
    {
        Compile();
        _folder.Write("in/en/back-pain.md", ArticleText.WithText("Other text."));

        AssertSame(Compile(cached: false), Compile());
        _folder.Write("in/en/back-pain.md", ArticleText.WithText("Yet another text."));
        AssertRead(1);
    }

    [Fact]
    public void A_link_whose_target_went_is_an_error_though_its_article_is_as_it_was()
    {
        Compile();
        _folder.Write("in/en/back-pain.md", ArticleText.Good.Replace("overview", "start", StringComparison.Ordinal));

        var broken = Compile();

        Assert.Contains(broken.Diagnostics, diagnostic => diagnostic is { Severity: Severity.Error, Location: { Line: 21, Column: 12 } });
        AssertSame(Compile(cached: false), broken);
        _folder.Write("in/en/back-pain.md", ArticleText.Good);
        AssertSame(Compile(cached: false), Compile());
    }

    [Fact]
    public void Quality_is_judged_once_the_errors_of_others_are_gone()
    {
        _folder.Write("in/en/back-pain.md", ArticleText.WithText("<b>"));
        Assert.All(Compile().Diagnostics.Where(diagnostic => diagnostic.Path.EndsWith("back-pain.md", StringComparison.Ordinal)), diagnostic => Assert.Equal(Severity.Error, diagnostic.Severity));
        _folder.Write("in/en/back-pain.md", ArticleText.Good);

        AssertSame(Compile(cached: false), Compile());
        AssertSame(Compile(cached: false), Compile());
    }

    [Fact]
    public void Each_file_is_read_once()
    {
        // One that the cache knows but that was not judged yet, one that links to what has gone, and a new one.
        _folder.Write("in/en/back-pain.md", ArticleText.WithText("<b>"));
        Compile();
        _folder.Write("in/en/back-pain.md", ArticleText.Good.Replace("overview", "start", StringComparison.Ordinal));
        _folder.Write("in/en/hip-pain.md", ArticleText.Good);
        var expected = Compile(cached: false);

        var build = LibraryReader.Read(_folder.FullPath("in"), Options());
        Directory.Delete(_folder.FullPath("in"), recursive: true);

        AssertSame(expected, LibraryCompiler.Compile(build, Options()));
    }

    [Fact]
    public void An_article_that_was_not_judged_before_is_judged_without_reading_it_again()
    {
        _folder.Write("in/en/back-pain.md", ArticleText.WithText("<b>"));
        Compile();
        _folder.Write("in/en/back-pain.md", ArticleText.Good);
        var expected = Compile(cached: false);

        var build = LibraryReader.Read(_folder.FullPath("in"), Options());
        Directory.Delete(_folder.FullPath("in"), recursive: true);

        AssertSame(expected, LibraryCompiler.Compile(build, Options()));
    }

    [Fact]
    public void Another_clinic_or_day_forgets_everything()
    {
        Compile();
        AssertRead(0);
        AssertRead(3, new DateOnly(2028, 1, 1));
        _folder.Write("in/_clinic.json", """{ "name": "A clinic with a rather long name, whose words count" }""");
        AssertRead(3);
        AssertSame(Compile(cached: false), Compile());
    }

    [Fact]
    public void Another_footer_forgets_everything_for_it_is_part_of_every_article()
    {
        _folder.Write("in/en/_closing.md", Footer("Ask your clinician."));
        var first = Compile();
        AssertRead(0);

        _folder.Write("in/en/_closing.md", Footer("Ask your own clinician."));

        AssertRead(3);
        var second = Compile();
        AssertSame(Compile(cached: false), second);
        Assert.NotEqual(first.Library!.Articles[0].ContentHash, second.Library!.Articles[0].ContentHash);
        Directory.Delete(_folder.FullPath("in/es"), recursive: true);
        File.Delete(_folder.FullPath("in/en/_closing.md"));
        AssertRead(2);
        AssertSame(Compile(cached: false), Compile());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(60)]
    [InlineData(-1)]
    public void A_damaged_cache_is_as_none(int position)
    {
        var expected = Compile();
        var bytes = File.ReadAllBytes(Cache);
        bytes[position < 0 ? bytes.Length + position : position] ^= 1;
        File.WriteAllBytes(Cache, bytes);

        AssertRead(3);
        File.WriteAllBytes(Cache, bytes[..(bytes.Length / 2)]);
        AssertSame(expected, Compile());
        AssertRead(0);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void A_hundred_articles_come_from_the_cache_as_they_were_compiled()
    {
        new ArticleGenerator(100).WriteTo(_folder.FullPath("in"));
        Directory.Delete(_folder.FullPath("in/es"), recursive: true);
        _folder.Write("in/en/knee-pain.md", ArticleText.Good);

        var first = Compile();

        Assert.DoesNotContain(first.Diagnostics, diagnostic => diagnostic.Path.EndsWith("knee-ache-after-a-crash.md", StringComparison.Ordinal));
        AssertSame(first, Compile());
    }

    private static string Footer(string text) => $"---\nsections: [{{ id: disclaimer }}]\n---\n## About this\n\n{text}\n";

    private string Cache => _folder.FullPath("cache");

    private CompilationResult Compile(DateOnly? date = null, bool cached = true) => LibraryCompiler.Compile(_folder.FullPath("in"), Options(date, cached));

    private CompilationOptions Options(DateOnly? date = null, bool cached = true) => new() { Name = "Test", Date = date, CachePath = cached ? Cache : null };

    /// <summary>How many files the next compilation has to read the text of.</summary>
    private void AssertRead(int count, DateOnly? date = null) =>
        Assert.Equal(count, LibraryReader.Read(_folder.FullPath("in"), Options(date)).Articles.Count(article => article.File.Source is not null));

    private static void AssertSame(CompilationResult expected, CompilationResult actual)
    {
        Assert.Equal(expected.Diagnostics, actual.Diagnostics);
        Assert.Equal(expected.Library is null, actual.Library is null);
        if (expected.Library is { } library)
        {
            Assert.Equal(PackWriter.Write(library), PackWriter.Write(actual.Library!));
            Assert.Equal(CodeGenerator.Generate(library, "T", "Articles"), CodeGenerator.Generate(actual.Library!, "T", "Articles"));
        }
    }
}
