namespace ClinicContent.Compiler;

/// <summary>Thresholds of text that patients read well. All thresholds of texts are here.</summary>
internal static class ReadingThresholds
{
    /// <summary>The grade that the American Medical Association advises for patients (Weiss: Health literacy, a manual for clinicians, 2007), by Flesch-Kincaid.</summary>
    public const double MaxGrade = 6;

    /// <summary>The highest grade that the CDC advises (Simply Put, 2009), by SMOG, which gives some two grades more than Flesch-Kincaid does.</summary>
    public const double MaxSmog = 8;

    /// <summary>The lower end of "fairly easy" on the INFLESZ scale.</summary>
    public const double MinEase = 65;

    /// <summary>
    /// The highest grade of a section. A section is a small sample, whose grade varies more than that of the article, so only sections that
    /// are hard by any measure are reported.
    /// </summary>
    public const double MaxSectionGrade = 8;

    /// <summary>The upper end of "somewhat hard" on the INFLESZ scale, for a section.</summary>
    public const double MinSectionEase = 55;

    /// <summary>The fewest words that a formula is applied to; its authors meant samples of a hundred.</summary>
    public const int MinWords = 30;

    /// <summary>The greatest number of words of a section (AHRQ: PEMAT, short sections).</summary>
    public const int MaxSectionWords = 250;

    /// <summary>The greatest number of sentences of a summary (CDC: Clear Communication Index, one main message).</summary>
    public const int MaxSummarySentences = 3;

    /// <summary>The lowest mean length of the sentences of paragraphs, in words. Below it, a text sounds like a metronome.</summary>
    public const double MinMeanSentence = 10;

    /// <summary>The highest mean length of the sentences of paragraphs, in words.</summary>
    public const double MaxMeanSentence = 14;

    /// <summary>The highest mean in Spanish, which needs more words: 6 percent more in the articles of this project, which have the same content in both languages.</summary>
    public const double MaxMeanSentenceSpanish = 15;

    /// <summary>The greatest number of words of a short sentence.</summary>
    public const int ShortSentence = 8;

    /// <summary>The highest share of short sentences in paragraphs.</summary>
    public const double MaxShortShare = 1.0 / 3;

    /// <summary>The smallest number of sentences for a check of their rhythm: one sentence moves a smaller sample too far.</summary>
    public const int MinRhythmSentences = 10;
}
