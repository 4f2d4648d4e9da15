namespace ClinicContent.Compiler;

/// <summary>The U.S. school grade at which an English text reads.</summary>
internal static class ReadingGrade
{
    /// <summary>The smallest number of sentences for which SMOG is defined.</summary>
    public const int SmogSentences = 30;

    /// <summary>
    /// The Flesch-Kincaid grade (Kincaid, Fishburne, Rogers, Chissom: Derivation of new readability formulas for Navy enlisted
    /// personnel, 1975).
    /// </summary>
    public static double FleschKincaid(TextStatistics text) => (0.39 * text.WordsPerSentence) + (11.8 * text.SyllablesPerWord) - 15.59;

    /// <summary>The SMOG grade (McLaughlin: SMOG grading, a new readability formula, 1969); null for a text too short for it.</summary>
    public static double? Smog(TextStatistics text) =>
        text.Sentences >= SmogSentences ? (1.0430 * Math.Sqrt(text.Polysyllables * 30.0 / text.Sentences)) + 3.1291 : null;
}
