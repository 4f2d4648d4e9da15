namespace ClinicContent.Compiler;

/// <summary>The reading level of an article: as a whole, its summary included, and of each of its sections.</summary>
/// <param name="Whole">Of the summary and all sections; headings are not counted, nor is the footer that all articles share.</param>
/// <param name="Sections">Of each section, in order.</param>
/// <param name="Rhythm">Of the paragraphs of all sections.</param>
internal sealed record ReadingLevel(TextStatistics Whole, IReadOnlyList<TextStatistics> Sections, TextRhythm Rhythm)
{
    public static ReadingLevel Of(string summary, IReadOnlyList<ReadOnlyMemory<byte>> sections, string language, ClinicProfile? clinic)
    {
        var syllables = SyllableCounter.For(language);
        var words = new ClinicWords(clinic, language);
        var parts = sections.Select(section => TextStatistics.Of(RenderedText.Blocks(section.Span, value => words[value]), syllables)).ToList();
        var whole = parts.Aggregate(TextStatistics.Of([summary], syllables), (sum, part) => sum + part);
        return new ReadingLevel(whole, parts, TextRhythm.Of(sections.SelectMany(section => RenderedText.Paragraphs(section.Span, value => words[value]))));
    }

    /// <summary>The SMOG grade to one decimal; null when the language is not English, and for a text too short for it.</summary>
    public double? Smog(string language) =>
        LanguageTag.Primary(language) is "en" && ReadingGrade.Smog(Whole) is { } grade ? Math.Round(grade, 1) : null;

    /// <summary>The Flesch-Kincaid grade to one decimal, never below 0; null when the language is not English.</summary>
    public double? Grade(string language) =>
        LanguageTag.Primary(language) is "en" && Whole.Words > 0 ? Math.Round(Math.Max(0, ReadingGrade.FleschKincaid(Whole)), 1) : null;

    /// <summary>The ease of Szigriszt-Pazos to one decimal, 0 to 100; null when the language is not Spanish.</summary>
    public double? Ease(string language) =>
        LanguageTag.Primary(language) is "es" && Whole.Words > 0 ? Math.Round(Math.Clamp(ReadingEase.SzigrisztPazos(Whole), 0, 100), 1) : null;
}
