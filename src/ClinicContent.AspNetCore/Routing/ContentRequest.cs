using System.Globalization;

namespace ClinicContent;

/// <summary>What a request asks for.</summary>
/// <param name="Address">What its path names.</param>
/// <param name="Query">Which articles, of the list of articles.</param>
/// <param name="OEmbed">What to embed, of oEmbed.</param>
internal readonly record struct ContentRequest(ContentAddress Address, ArticleQuery? Query = null, OEmbedQuery? OEmbed = null)
{
    /// <summary>What the query asks for, part by part, as the response depends on it.</summary>
    public string?[] QueryParts =>
        Query is { } query ? [Text(query.Page), Text(query.PageSize), query.Topic, query.Language, query.Code, Text(query.UpdatedSince?.DayNumber)]
        : OEmbed is { } oEmbed ? [oEmbed.Url, Text(oEmbed.MaxWidth), Text(oEmbed.MaxHeight)]
        : [];

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
