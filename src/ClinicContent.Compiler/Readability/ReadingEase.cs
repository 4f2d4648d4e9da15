namespace ClinicContent.Compiler;

/// <summary>
/// The reading ease of Spanish text, from about 0 (very hard) to 100 (very easy). The INFLESZ scale grades this formula (Barrio Cantalejo:
/// Legibilidad y salud, 2007): below 40 very hard, to 55 somewhat hard, to 65 normal, to 80 fairly easy, and very easy above. Another
/// formula, by Fernández Huerta, gives other numbers for the same text, which the scale does not grade.
/// </summary>
internal static class ReadingEase
{
    /// <summary>Szigriszt-Pazos (Sistemas predictivos de legibilidad del mensaje escrito, Universidad Complutense de Madrid, 1993).</summary>
    public static double SzigrisztPazos(TextStatistics text) => 206.835 - (62.3 * text.SyllablesPerWord) - text.WordsPerSentence;
}
