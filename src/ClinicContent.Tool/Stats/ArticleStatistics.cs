namespace ClinicContent.Tool;

/// <summary>What can be counted of an article in one language.</summary>
/// <param name="Article">The article.</param>
/// <param name="Words">The words of its summary and sections, without headings and the footer that all articles share.</param>
/// <param name="LinksOut">How many other articles its text leads to or its metadata lists as related.</param>
/// <param name="LinksIn">How many other articles of its language do so to it.</param>
/// <param name="WebLinks">How many addresses its text leads to outside the pack.</param>
internal sealed record ArticleStatistics(Article Article, int Words, int LinksOut, int LinksIn, int WebLinks)
{
    /// <summary>
    /// Below the 238 words a minute that adults read silently on average (Brysbaert: How many words do we read per minute?, 2019), for
    /// texts with words that are new to their readers.
    /// </summary>
    public const int WordsPerMinute = 200;

    /// <summary>Whole minutes, at least one.</summary>
    public int ReadingMinutes => Math.Max(1, (Words + WordsPerMinute - 1) / WordsPerMinute);
}
