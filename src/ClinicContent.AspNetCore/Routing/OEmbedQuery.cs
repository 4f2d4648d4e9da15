namespace ClinicContent;

/// <summary>What oEmbed is asked for.</summary>
/// <param name="Url">The address of a page.</param>
/// <param name="MaxWidth">The greatest width in pixels.</param>
/// <param name="MaxHeight">The greatest height in pixels.</param>
internal sealed record OEmbedQuery(string Url, int? MaxWidth, int? MaxHeight);
