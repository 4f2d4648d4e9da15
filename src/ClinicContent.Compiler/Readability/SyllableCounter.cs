using System.Collections.Concurrent;

namespace ClinicContent.Compiler;

/// <summary>The counter of syllables of a language, which remembers words: texts say the same ones again and again.</summary>
internal sealed class SyllableCounter
{
    private const int MaxKnown = 50_000;

    private static readonly SyllableCounter English = new(EnglishSyllables.Count);
    private static readonly SyllableCounter Spanish = new(SpanishSyllables.Count);

    private readonly Func<string, int> _count;
    private readonly ConcurrentDictionary<string, int> _known = new();
    private readonly ConcurrentDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private int _size;

    private SyllableCounter(Func<string, int> count) => (_count, _lookup) = (count, _known.GetAlternateLookup<ReadOnlySpan<char>>());

    /// <summary>Gets the counter of a language; null when there is none for it.</summary>
    public static SyllableCounter? For(string language) => LanguageTag.Primary(language) switch
    {
        "en" => English,
        "es" => Spanish,
        _ => null,
    };

    /// <summary>Counts the syllables of a word.</summary>
    public int Count(ReadOnlySpan<char> word)
    {
        if (!_lookup.TryGetValue(word, out var syllables))
        {
            var text = word.ToString();
            syllables = _count(text);
            if (Volatile.Read(ref _size) < MaxKnown && _known.TryAdd(text, syllables))
            {
                Interlocked.Increment(ref _size);
            }
        }

        return syllables;
    }
}
