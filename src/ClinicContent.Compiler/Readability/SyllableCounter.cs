using System.Collections.Concurrent;

namespace ClinicContent.Compiler;

/// <summary>The counter of syllables of a language.</summary>
internal static class SyllableCounter
{
    private const int MaxKnown = 50_000;

    // Texts say the same words again and again.
    private static readonly Func<string, int> English = Remember(EnglishSyllables.Count);
    private static readonly Func<string, int> Spanish = Remember(SpanishSyllables.Count);

    /// <summary>Gets the counter of a language; null when there is none for it.</summary>
    public static Func<string, int>? For(string language) => LanguageTag.Primary(language) switch
    {
        "en" => English,
        "es" => Spanish,
        _ => null,
    };

    private static Func<string, int> Remember(Func<string, int> count)
    {
        var (known, size) = (new ConcurrentDictionary<string, int>(), 0);
        return word =>
        {
            if (!known.TryGetValue(word, out var syllables))
            {
                syllables = count(word);
                if (Volatile.Read(ref size) < MaxKnown && known.TryAdd(word, syllables))
                {
                    Interlocked.Increment(ref size);
                }
            }

            return syllables;
        };
    }
}
