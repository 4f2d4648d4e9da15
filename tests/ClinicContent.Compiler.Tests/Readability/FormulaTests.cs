namespace ClinicContent.Compiler.Tests;

/// <summary>The published formulas, each worked by hand for a text that is counted by hand.</summary>
public class FormulaTests
{
    // Rest your back. (3 words, 3 syllables)  A doctor can help you with your muscle spasm. (9 words, 12 syllables: doc-tor, mus-cle, spas-m)
    // 2 sentences, 12 words, 15 syllables: 6 words a sentence, 1.25 syllables a word.
    private static readonly TextStatistics English = TextStatistics.Of(["Rest your back. A doctor can help you with your muscle spasm."], SyllableCounter.For("en"));

    // Camine un poco cada día. (5 words; ca-mi-ne, un, po-co, ca-da, dí-a: 10)  Si le duele, vea a su médico. (7 words; si, le, due-le, ve-a, a, su, mé-di-co: 11)
    // 2 sentences, 12 words, 21 syllables: 6 words a sentence, 1.75 syllables a word.
    private static readonly TextStatistics Spanish = TextStatistics.Of(["Camine un poco cada día. Si le duele, vea a su médico."], SyllableCounter.For("es"));

    [Fact]
    public void A_text_is_counted()
    {
        Assert.Equal((2, 12, 15, 0), (English.Sentences, English.Words, English.Syllables, English.Polysyllables));
        Assert.Equal((9, "A doctor can help you with your muscle spasm."), (English.LongestWords, English.LongestSentence));
        Assert.Equal((2, 12, 21), (Spanish.Sentences, Spanish.Words, Spanish.Syllables));
    }

    // 0.39 x 6 + 11.8 x 1.25 - 15.59 = 2.34 + 14.75 - 15.59 = 1.50
    [Fact]
    public void Flesch_Kincaid() => Assert.Equal(1.50, ReadingGrade.FleschKincaid(English), 3);

    // 45 polysyllables in 30 sentences: 1.043 x sqrt(45 x 30 / 30) + 3.1291 = 1.043 x 6.7082 + 3.1291 = 6.9967 + 3.1291 = 10.1258
    [Fact]
    public void Smog() => Assert.Equal(10.126, ReadingGrade.Smog(new TextStatistics(30, 300, 500, 45, 0, ""))!.Value, 3);

    [Fact]
    public void Smog_is_not_defined_for_fewer_than_30_sentences() => Assert.Null(ReadingGrade.Smog(new TextStatistics(29, 300, 500, 45, 0, "")));

    // 206.835 - 62.3 x 1.75 - 6 = 206.835 - 109.025 - 6 = 91.81
    [Fact]
    public void Szigriszt_Pazos() => Assert.Equal(91.81, ReadingEase.SzigrisztPazos(Spanish), 3);

    // El dolor de espalda es común. (6 words; el, do-lor, de, es-pal-da, es, co-mún: 10)  Casi siempre mejora. (3 words; ca-si, siem-pre, me-jo-ra: 7)
    // 2 sentences, 9 words, 17 syllables: 206.835 - 62.3 x 17/9 - 4.5 = 206.835 - 117.678 - 4.5 = 84.657
    [Fact]
    public void Szigriszt_Pazos_of_a_text_that_INFLESZ_calls_very_easy() =>
        Assert.Equal(84.657, ReadingEase.SzigrisztPazos(TextStatistics.Of(["El dolor de espalda es común. Casi siempre mejora."], SyllableCounter.For("es"))), 3);

    // Inflamaciones musculares persistentes requieren rehabilitación especializada. (6 words; in-fla-ma-cio-nes 5, mus-cu-la-res 4, per-sis-ten-tes 4,
    // re-quie-ren 3, re-ha-bi-li-ta-ción 6, es-pe-cia-li-za-da 6: 28)  206.835 - 62.3 x 28/6 - 6 = 206.835 - 290.733 - 6 = -89.898
    [Fact]
    public void Szigriszt_Pazos_has_no_lower_end() =>
        Assert.Equal(-89.898, ReadingEase.SzigrisztPazos(TextStatistics.Of(["Inflamaciones musculares persistentes requieren rehabilitación especializada."], SyllableCounter.For("es"))), 3);

    [Fact]
    public void Texts_add_up() =>
        Assert.Equal(new TextStatistics(4, 24, 36, English.Polysyllables + Spanish.Polysyllables, 9, English.LongestSentence), English + Spanish);
}
