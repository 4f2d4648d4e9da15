namespace ClinicContent.Tool;

/// <summary>The original of a new translation.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="File">The file with its content.</param>
/// <param name="Hash">The version that there is of it now.</param>
internal sealed record Original(string Slug, ArticleFile File, string Hash);
