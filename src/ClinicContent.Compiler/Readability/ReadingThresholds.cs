namespace ClinicContent.Compiler;

/// <summary>What patients read well. Every threshold that a text is judged by stands here.</summary>
internal static class ReadingThresholds
{
    /// <summary>The grade that the American Medical Association advises for patients (Weiss: Health literacy, a manual for clinicians, 2007), by Flesch-Kincaid.</summary>
    public const double MaxGrade = 6;

    /// <summary>The grade that the CDC advises at most (Simply Put, 2009), by SMOG, which gives some two grades more than Flesch-Kincaid does.</summary>
    public const double MaxSmog = 8;

    /// <summary>Where "fairly easy" begins on the INFLESZ scale.</summary>
    public const double MinEase = 65;

    /// <summary>A section is a small sample, whose grade varies more than that of the article: it is judged where it is hard by any measure.</summary>
    public const double MaxSectionGrade = 8;

    /// <summary>Where "somewhat hard" ends on the INFLESZ scale; of a section.</summary>
    public const double MinSectionEase = 55;

    /// <summary>A formula says nothing of fewer words than these; its authors meant samples of a hundred.</summary>
    public const int MinWords = 30;

    /// <summary>The most words of a section (AHRQ: PEMAT, short sections).</summary>
    public const int MaxSectionWords = 250;

    /// <summary>The most sentences of a summary (CDC: Clear Communication Index, one main message).</summary>
    public const int MaxSummarySentences = 3;

    /// <summary>The mean of words in the sentences of paragraphs, from here on: below, a text sounds like a metronome.</summary>
    public const double MinMeanSentence = 10;

    /// <summary>The mean of words in the sentences of paragraphs, at most.</summary>
    public const double MaxMeanSentence = 14;

    /// <summary>The same in Spanish, which needs more words for the same: 6 percent more in the articles of this project, which say the same in both languages.</summary>
    public const double MaxMeanSentenceSpanish = 15;

    /// <summary>A sentence of so many words or fewer is short.</summary>
    public const int ShortSentence = 8;

    /// <summary>The share of short sentences in paragraphs, at most.</summary>
    public const double MaxShortShare = 1.0 / 3;

    /// <summary>A rhythm is judged of so many sentences or more: one sentence moves a smaller sample too far.</summary>
    public const int MinRhythmSentences = 10;
}
