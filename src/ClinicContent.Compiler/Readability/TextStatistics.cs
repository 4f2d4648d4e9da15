namespace ClinicContent.Compiler;

/// <summary>The input of readability formulas.</summary>
/// <param name="Sentences">The number of sentences; the end of a paragraph or list item ends one.</param>
/// <param name="Words">The number of words; a numeral is one.</param>
/// <param name="Syllables">The number of syllables of all words; 0 in a language without a counter.</param>
/// <param name="Polysyllables">The number of words of three or more syllables.</param>
/// <param name="LongestWords">The number of words of the longest sentence.</param>
/// <param name="LongestSentence">The sentence with the most words, the first of equals.</param>
internal sealed record TextStatistics(int Sentences, int Words, int Syllables, int Polysyllables, int LongestWords, string LongestSentence)
{
    public double WordsPerSentence => (double)Words / Sentences;

    public double SyllablesPerWord => (double)Syllables / Words;

    /// <summary>Adds the statistics of two texts, one after the other.</summary>
    public static TextStatistics operator +(TextStatistics first, TextStatistics second)
    {
        var longest = second.LongestWords > first.LongestWords ? second : first;
        return new TextStatistics(
            first.Sentences + second.Sentences,
            first.Words + second.Words,
            first.Syllables + second.Syllables,
            first.Polysyllables + second.Polysyllables,
            longest.LongestWords,
            longest.LongestSentence);
    }

    /// <param name="blocks">The paragraphs and list items.</param>
    /// <param name="syllables">Counts the syllables of a word; null when the language has no counter.</param>
    public static TextStatistics Of(IEnumerable<string> blocks, SyllableCounter? syllables)
    {
        var (sentences, words, total, polysyllables, longestWords, longest) = (0, 0, 0, 0, 0, "");
        foreach (var sentence in blocks.SelectMany(SentenceSplitter.Split))
        {
            var length = 0;
            foreach (var word in WordSplitter.Split(sentence))
            {
                var count = syllables?.Count(word) ?? 0;
                (length, total, polysyllables) = (length + 1, total + count, polysyllables + (count >= 3 ? 1 : 0));
            }

            if (length > longestWords)
            {
                (longestWords, longest) = (length, sentence);
            }

            (sentences, words) = (sentences + (length > 0 ? 1 : 0), words + length);
        }

        return new TextStatistics(sentences, words, total, polysyllables, longestWords, longest);
    }
}
