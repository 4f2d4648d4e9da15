namespace ClinicContent.Compiler.Tests;

/// <summary>The limits and remedies that the rules of reading name.</summary>
public class ReadingRuleTests
{
    [Theory]
    [InlineData(5, "join sentences that belong together")]
    [InlineData(25, "cut long sentences in two")]
    public void A_mean_length_out_of_bounds_is_told_with_its_remedy(int words, string remedy)
    {
        var sentence = $"{string.Join(' ', Enumerable.Repeat("So", words))}. ";

        Assert.Contains(remedy, Assert.Single(Compile("en", SoundArticle.WithText(string.Concat(Enumerable.Repeat(sentence, 40)))), diagnostic => diagnostic.Id == "CC2033").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hard_text_in_Spanish_is_below_the_ease_of_an_article_and_of_a_section()
    {
        var hard = Compile("es", SoundArticle.WithText(string.Concat(Enumerable.Repeat("Las enfermedades inflamatorias degenerativas necesitan rehabilitaci\u00F3n interdisciplinaria. ", 9))));

        Assert.Contains("(Szigriszt-Pazos), and 65.0 is the limit", Assert.Single(hard, diagnostic => diagnostic.Id == "CC2001").Message, StringComparison.Ordinal);
        Assert.Contains("(Szigriszt-Pazos), and 55.0 is the limit", Assert.Single(hard, diagnostic => diagnostic.Id == "CC2002").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_easy_text_in_Spanish_breaks_neither_limit() =>
        Assert.DoesNotContain(Compile("es", SoundArticle.WithText(string.Concat(Enumerable.Repeat("Ve a la cama. ", 40)))), diagnostic => diagnostic.Id is "CC2001" or "CC2002");

    [Fact]
    public void A_summary_may_have_three_sentences() =>
        Assert.DoesNotContain(Compile("en", SoundArticle.With("summary: A", "summary: It hurts. Rest. A")), diagnostic => diagnostic.Id == "CC2003");

    private static IReadOnlyList<Diagnostic> Compile(string language, string article)
    {
        using var folder = new ArticleFolderFixture();
        return folder.Write($"{language}/a.md", article).Compile().Diagnostics;
    }
}
