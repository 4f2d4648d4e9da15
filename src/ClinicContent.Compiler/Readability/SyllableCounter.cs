namespace ClinicContent.Compiler;

/// <summary>The counter of syllables of a language.</summary>
internal static class SyllableCounter
{
    /// <summary>Null for a language that none is written for.</summary>
    public static Func<string, int>? For(string language) => LanguageTag.Primary(language) switch
    {
        "en" => EnglishSyllables.Count,
        "es" => SpanishSyllables.Count,
        _ => null,
    };
}
