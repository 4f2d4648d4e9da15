namespace ClinicContent.Compiler.Tests;

public class QualityTests
{
    [Fact]
    public void A_sound_article_and_its_translation_break_no_rule()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", SoundArticle.Text).Write("es/a.md", SoundArticle.Translation());

        Assert.Empty(folder.Compile(new DateOnly(9999, 12, 31)).Diagnostics);
    }

    [Fact]
    public void A_translation_lists_the_aliases_of_its_original_again()
    {
        var (original, line) = (SoundArticle.WithLine("aliases: [old, older]"), "aliases: [old, older]\n");
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", original).Write("es/a.md", SoundArticle.Translation().Replace("updated:", line + "updated:"));

        Assert.Empty(folder.Compile().Diagnostics);
    }

    [Theory]
    [InlineData("2029-01-15")]
    [InlineData("2028-12-31")]
    public void A_review_may_be_due_36_months_after_it_at_the_latest(string due)
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", SoundArticle.WithLine($"review: {{ status: reviewed, by: x, credentials: y, on: 2026-01-15, due: {due} }}"));

        Assert.Empty(folder.Compile(new DateOnly(2026, 11, 23)).Diagnostics);
    }

    [Fact]
    public void Every_quality_rule_has_its_kinds_and_warns()
    {
        var rules = RuleCatalog.All.Where(rule => rule.Id.StartsWith("CC2", StringComparison.Ordinal)).ToList();

        Assert.Equal(rules.Select(rule => rule.Id), KindRules.Table.Keys.Select(rule => rule.Id));
        Assert.All(rules, rule => Assert.Equal(Severity.Warning, rule.Severity));
        Assert.All(KindRules.Table.Values, Assert.NotEmpty);
    }

    // An article of one section that cites nothing, has no list and tells of no help.
    [Theory]
    [InlineData("condition", "CC2004 CC2009 CC2010 CC2027 CC2029 CC2031")]
    [InlineData("procedure", "CC2004 CC2010 CC2027 CC2029 CC2031")]
    [InlineData("medicine", "CC2004 CC2010 CC2027 CC2029 CC2031")]
    [InlineData("test", "CC2004 CC2010 CC2027 CC2029 CC2031")]
    [InlineData("self-care", "CC2004 CC2010 CC2027 CC2029")]
    [InlineData("guide", "CC2004 CC2010 CC2027 CC2029")]
    public void What_an_article_must_have_depends_on_its_kind(string kind, string rules)
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", ArticleText.WithLine($"kind: {kind}"));

        Assert.Equal(rules, string.Join(' ', folder.Compile().Diagnostics.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void An_empty_help_section_of_a_condition_breaks_three_rules()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", SoundArticle.With("[!EMERGENCY]", "[!NOTE]").Replace("[!URGENT]", "[!NOTE]").Replace("See a doctor if the pain stays.", ""));

        Assert.Equal(["CC2006", "CC2007", "CC2008"], folder.Compile().Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void Quality_is_judged_of_articles_without_an_error()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", ArticleText.Good).Write("en/b.md", ArticleText.WithText("<b>"));

        var (_, diagnostics) = folder.Compile();

        Assert.Equal(["CC0301"], diagnostics.Where(diagnostic => diagnostic.Path.EndsWith("b.md", StringComparison.Ordinal)).Select(diagnostic => diagnostic.Id));
        Assert.Equal(folder.Write("en/b.md", ArticleText.Good).Compile().Diagnostics.Where(IsOfA), diagnostics.Where(IsOfA));

        static bool IsOfA(Diagnostic diagnostic) => diagnostic.Path.EndsWith("a.md", StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_become_errors_when_asked_to()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", SoundArticle.With("- Walk", "Walk"));

        var (library, diagnostics) = folder.Compile(warningsAsErrors: true);

        Assert.Null(library);
        Assert.StartsWith($"{folder.Path}/en/a.md(2,8): error CC2004: ", Assert.Single(diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Very_many_warnings_of_a_file_fail_nothing()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", SoundArticle.With("- Walk a bit each day.", "- Walk.\n\n" + string.Concat(Enumerable.Range(0, 200).Select(number => $"*[x{number}]: y\n"))));

        var (library, diagnostics) = folder.Compile();

        Assert.NotNull(library);
        Assert.Equal(101, diagnostics.Count);
    }

    [Theory]
    [InlineData("An MRI (a scan) and an MRI.")]
    [InlineData("Magnetic resonance imaging (MRI). Two MRIs.")]
    [InlineData("An MRI.\n\n*[MRI]: magnetic resonance imaging")]
    [InlineData("An X-ray in the U.S. or the US, OK, in part III. Call 911. **NOTHING** else. {{clinic.name}} of {{clinic.phone}}.")]
    public void What_is_explained_or_known_to_all_needs_no_explanation(string text)
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", SoundArticle.WithText(text)).Write("_clinic.json", "{ \"name\": \"The ABC\", \"phone\": \"1-888-PAINCENTER\" }");

        Assert.Empty(folder.Compile().Diagnostics);
    }

    [Fact]
    public void Reading_is_measured_in_English_and_Spanish()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", SoundArticle.Text).Write("es/a.md", SoundArticle.Translation()).Write("fr/a.md", SoundArticle.Translation());
        folder.Write("fr/_closing.md", "---\nsections: [{ id: disclaimer }]\n---\n## Note\n\nx\n");

        var articles = folder.Compile().Library!.Articles.ToDictionary(article => article.Language);

        Assert.InRange(articles["en"].ReadingGrade!.Value, 0, 4);
        Assert.Null(articles["en"].ReadingEase);
        Assert.InRange(articles["es"].ReadingEase!.Value, 80, 100);
        Assert.Null(articles["es"].ReadingGrade);
        Assert.Null(articles["fr"].ReadingGrade);
        Assert.Null(articles["fr"].ReadingEase);
    }

    [Fact]
    public void The_text_is_measured_as_the_folder_s_clinic_renders_it()
    {
        var blocks = Blocks("Seen by {{clinic.clinicians}} at *{{clinic.name}}*.  \nNow.\n\n### A heading\n\n- **One**\n- [two](clinic:phone)\n\n| a | b |\n|---|---|\n| c | d |");

        Assert.Equal(["Seen by the team at Clinic. Now.", "One", "two", "c", "d"], blocks);
    }

    [Fact]
    public void A_value_that_the_clinic_lacks_is_a_neutral_word() =>
        Assert.Equal("clinic", new ClinicWords(null, "en")[ClinicField.Locations.Value]);

    [Fact]
    public void A_section_s_sources_are_positions_among_the_article_s()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", SoundArticle.With("[@one; @two]", "[@two; @one]").Replace("updated:", "aliases: [old]\nupdated:"));

        var article = folder.Compile().Library!.Articles.Single();

        Assert.Equal([[0], [1, 0]], article.Sections.Select(section => section.Sources));
        Assert.Equal(["old"], article.Aliases);
    }

    [Fact]
    public void A_translation_goes_stale_with_what_readers_see_and_with_nothing_else()
    {
        var hash = SoundArticle.HashOf(SoundArticle.Text);

        Assert.Matches("^[0-9a-f]{16}$", hash);
        Assert.Equal(hash, SoundArticle.HashOf(SoundArticle.Text.Replace("2026-11-22", "2026-11-23").Replace("[back-pain]", "[muscles]")));
        Assert.NotEqual(hash, SoundArticle.HashOf(SoundArticle.With("Rest your back", "Rest it")));
        Assert.NotEqual(hash, SoundArticle.HashOf(SoundArticle.With("What is it?", "What?")));
        Assert.NotEqual(hash, SoundArticle.HashOf(SoundArticle.With("title: Back", "title: The back")));
        Assert.NotEqual(hash, SoundArticle.HashOf(SoundArticle.With("summary: A", "summary: The")));
    }

    private static IReadOnlyList<string> Blocks(string text)
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", ArticleText.WithText(text));
        var words = new ClinicWords(new ClinicProfile { Name = "Clinic", Clinicians = "the team" }, "en");
        return RenderedText.Blocks(folder.Compile().Library!.Articles.Single().Sections.Single().Document.Span, value => words[value]);
    }
}
