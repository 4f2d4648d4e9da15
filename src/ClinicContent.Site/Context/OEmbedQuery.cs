namespace ClinicContent;

/// <summary>A request to embed an article (https://oembed.com/).</summary>
/// <param name="Url">The address of an article's page.</param>
/// <param name="MaxWidth">The greatest width in pixels; null for any.</param>
/// <param name="MaxHeight">The greatest height in pixels; null for any.</param>
public sealed record OEmbedQuery(string Url, int? MaxWidth = null, int? MaxHeight = null);
