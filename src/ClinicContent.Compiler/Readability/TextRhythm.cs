namespace ClinicContent.Compiler;

/// <summary>
/// The lengths of the sentences in paragraphs. Lists, tables, boxes and quotes are not counted, because their texts are short for other
/// reasons. A colon ends a sentence as well, because a reader pauses there (Flesch: How to test readability, 1951, counts each unit of
/// thought that a colon marks off).
/// </summary>
/// <param name="Sentences">The number of sentences.</param>
/// <param name="Words">The number of their words.</param>
/// <param name="ShortSentences">The number of sentences with at most <see cref="ReadingThresholds.ShortSentence"/> words.</param>
internal sealed record TextRhythm(int Sentences, int Words, int ShortSentences)
{
    /// <summary>The mean of words in a sentence; null when there is none.</summary>
    public double? MeanWords => Sentences == 0 ? null : (double)Words / Sentences;

    /// <summary>The share of short sentences, 0 to 1; null when there is none.</summary>
    public double? ShortShare => Sentences == 0 ? null : (double)ShortSentences / Sentences;

    /// <param name="paragraphs">The paragraphs.</param>
    public static TextRhythm Of(IEnumerable<string> paragraphs)
    {
        var lengths = paragraphs.SelectMany(SentenceSplitter.Split).SelectMany(sentence => sentence.Split(": ")).Select(sentence => WordSplitter.Count(sentence)).Where(words => words > 0).ToList();
        return new TextRhythm(lengths.Count, lengths.Sum(), lengths.Count(words => words <= ReadingThresholds.ShortSentence));
    }
}
