namespace ClinicContent.Tool;

/// <summary>The statistics of an article in one language.</summary>
/// <param name="Article">The article.</param>
/// <param name="Reading">Its reading level, and the rhythm of its paragraphs.</param>
/// <param name="Words">The words of its summary and sections, without headings and the footer that all articles share.</param>
/// <param name="LinksOut">The number of other articles that its text links to or its metadata lists as related.</param>
/// <param name="LinksIn">The number of other articles of its language that link to it or list it.</param>
/// <param name="WebLinks">The number of addresses outside the pack that its text links to.</param>
internal sealed record ArticleStatistics(Article Article, ReadingLevel Reading, int Words, int LinksOut, int LinksIn, int WebLinks)
{
    /// <summary>
    /// The reading speed in words per minute. It is below the 238 words that adults read silently on average (Brysbaert: How many words do
    /// we read per minute?, 2019), because articles have words that are new to their readers.
    /// </summary>
    public const int WordsPerMinute = 200;

    /// <summary>The SMOG grade to one decimal; null when the article is not English, or too short for it.</summary>
    public double? Smog => Reading.Smog(Article.Language);

    /// <summary>The mean length of the sentences in its paragraphs, in words, to one decimal; null when it has none.</summary>
    public double? SentenceWords => Reading.Rhythm.MeanWords is { } mean ? Math.Round(mean, 1) : null;

    /// <summary>The percentage of short sentences in its paragraphs; null when it has none.</summary>
    public double? ShortSentences => Reading.Rhythm.ShortShare is { } share ? Math.Round(share * 100) : null;

    /// <summary>The grade of its ease on the INFLESZ scale; null when it has none.</summary>
    public string? Inflesz => Article.ReadingEase is { } ease ? InfleszScale.Of(ease) : null;

    /// <summary>The reading time in whole minutes, at least one.</summary>
    public int ReadingMinutes => Math.Max(1, (Words + WordsPerMinute - 1) / WordsPerMinute);
}
