namespace ClinicContent.Compiler.Tests;

/// <summary>Formulas and the rhythm of paragraphs, by examples that were worked out by hand.</summary>
public class RhythmTests
{
    [Fact]
    public void A_rhythm_counts_the_sentences_of_paragraphs_and_the_short_ones()
    {
        // 4, 9 and, after the colon, 2 and 8 words.
        var rhythm = TextRhythm.Of(["Rest your back today. Then walk a little more than you did before.", "Do this: walk to the door and back each day."]);

        Assert.Equal(new TextRhythm(4, 23, 3), rhythm);
        Assert.Equal(5.75, rhythm.MeanWords);
        Assert.Equal(0.75, rhythm.ShortShare);
    }

    [Fact]
    public void No_text_has_no_rhythm() =>
        Assert.Equal((null, null), (TextRhythm.Of([]).MeanWords, TextRhythm.Of([]).ShortShare));

    [Fact]
    public void Lists_tables_boxes_quotes_and_a_clinics_own_sentences_are_left_out()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", ArticleText.WithText("One two. [@x]\n\n- three\n\n  four\n\n> [!NOTE]\n> five\n\n> six\n\n| a |\n|---|\n| b |\n\n{{?clinic.insurance}} {{clinic.insurance}} Seven {{clinic.name}}.\n\n### Eight\n\nNine.").Replace("updated:", "sources: [{ id: x, title: T, publisher: P, url: \"https://www.example.org\", accessed: 2026-11-22 }]\nupdated:"));

        var paragraphs = RenderedText.Paragraphs(folder.Compile().Library!.Articles.Single().Sections.Single().Document.Span, _ => "clinic");

        Assert.Equal(["One two.", "Seven clinic.", "Nine."], paragraphs);
    }

    // 30 sentences with 45 polysyllables: 1.0430 times the root of 45, and 3.1291 (McLaughlin, 1969). 60 with 60: the root of 30.
    [Theory]
    [InlineData(30, 45, 10.126)]
    [InlineData(60, 60, 8.842)]
    [InlineData(30, 0, 3.129)]
    public void Smog_is_the_formula_of_McLaughlin(int sentences, int polysyllables, double grade) =>
        Assert.Equal(grade, ReadingGrade.Smog(new TextStatistics(sentences, sentences * 10, 1000, polysyllables, 0, ""))!.Value, 3);

    [Theory]
    [InlineData(39.9, "very hard")]
    [InlineData(40, "somewhat hard")]
    [InlineData(55, "normal")]
    [InlineData(65, "fairly easy")]
    [InlineData(80, "very easy")]
    public void Inflesz_names_an_ease(double ease, string name) => Assert.Equal(name, InfleszScale.Of(ease));

    [Theory]
    [InlineData("en", 9, "")] // nine sentences are too few
    [InlineData("en", 10, "CC2033 CC2034")]
    [InlineData("fr", 10, "CC2033 CC2034")]
    public void Short_sentences_are_told_from_ten_on(string language, int sentences, string rules) =>
        Assert.Equal(rules, Rules(language, string.Concat(Enumerable.Repeat("Walk to the door and back. ", sentences))));

    [Theory]
    [InlineData(14, "en", "")]
    [InlineData(15, "en", "CC2033")]
    [InlineData(15, "es", "")]
    [InlineData(16, "es", "CC2033")]
    [InlineData(10, "en", "")]
    [InlineData(9, "en", "CC2033")]
    public void The_mean_of_a_sentence_has_two_bounds(int words, string language, string rules) =>
        Assert.Equal(rules, Rules(language, string.Concat(Enumerable.Repeat($"{string.Join(' ', Enumerable.Repeat("So", 1).Concat(Enumerable.Repeat("we", words - 1)))}. ", 10))));

    [Fact]
    public void A_third_of_short_sentences_is_the_limit()
    {
        const string Short = "Walk to the door. ";
        const string Long = "Then walk to the door and back and rest and walk to it once more. ";

        Assert.Equal("", Rules("en", string.Concat(Enumerable.Repeat(Short + Long + Long, 4))));
        Assert.Equal("CC2034", Rules("en", Short + string.Concat(Enumerable.Repeat(Short + Long + Long, 4))));
    }

    private static string Rules(string language, string text)
    {
        using var folder = new ArticleFolderFixture();
        folder.Write($"{language}/a.md", ArticleText.WithText(text)).Write("fr/_closing.md", "---\nsections: [{ id: disclaimer }]\n---\n## X\n\ny\n");
        return string.Join(' ', folder.Compile().Diagnostics.Select(diagnostic => diagnostic.Id).Where(id => id is "CC2033" or "CC2034"));
    }
}
