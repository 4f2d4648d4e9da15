namespace ClinicContent.Compiler;

/// <summary>How easily a Spanish text reads, from about 0 (very hard) to 100 (very easy).</summary>
internal static class ReadingEase
{
    /// <summary>
    /// Fernández Huerta (Medidas sencillas de lecturabilidad, 1959), with words per sentence as the second term: the printed
    /// formula names the inverse, which its own examples do not use (Law: Error in the Fernández Huerta readability formula, 2011).
    /// </summary>
    public static double FernandezHuerta(TextStatistics text) => 206.84 - (60 * text.SyllablesPerWord) - (1.02 * text.WordsPerSentence);

    /// <summary>Szigriszt-Pazos (Sistemas predictivos de legibilidad del mensaje escrito, 1993), which the INFLESZ scale grades.</summary>
    public static double SzigrisztPazos(TextStatistics text) => 206.835 - (62.3 * text.SyllablesPerWord) - text.WordsPerSentence;
}
