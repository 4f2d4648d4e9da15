namespace ClinicContent.Tool;

/// <summary>What can be counted of an article in one language.</summary>
/// <param name="Article">The article.</param>
/// <param name="Reading">How hard it is to read, and the rhythm of its paragraphs.</param>
/// <param name="Words">The words of its summary and sections, without headings and the footer that all articles share.</param>
/// <param name="LinksOut">How many other articles its text leads to or its metadata lists as related.</param>
/// <param name="LinksIn">How many other articles of its language do so to it.</param>
/// <param name="WebLinks">How many addresses its text leads to outside the pack.</param>
internal sealed record ArticleStatistics(Article Article, ReadingLevel Reading, int Words, int LinksOut, int LinksIn, int WebLinks)
{
    /// <summary>
    /// Below the 238 words a minute that adults read silently on average (Brysbaert: How many words do we read per minute?, 2019), for
    /// texts with words that are new to their readers.
    /// </summary>
    public const int WordsPerMinute = 200;

    /// <summary>The SMOG grade to one place; null when the article is not English, or too short for it.</summary>
    public double? Smog => Reading.Smog(Article.Language);

    /// <summary>The mean of words in the sentences of its paragraphs, to one place; null when it has none.</summary>
    public double? SentenceWords => Reading.Rhythm.MeanWords is { } mean ? Math.Round(mean, 1) : null;

    /// <summary>How many of 100 sentences of its paragraphs are short; null when it has none.</summary>
    public double? ShortSentences => Reading.Rhythm.ShortShare is { } share ? Math.Round(share * 100) : null;

    /// <summary>What the INFLESZ scale calls its ease; null when it has none.</summary>
    public string? Inflesz => Article.ReadingEase is { } ease ? InfleszScale.Of(ease) : null;

    /// <summary>Whole minutes, at least one.</summary>
    public int ReadingMinutes => Math.Max(1, (Words + WordsPerMinute - 1) / WordsPerMinute);
}
