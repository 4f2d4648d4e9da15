namespace ClinicContent.Tool;

/// <summary>The changes of an article, or, without a slug, of the pack as a whole.</summary>
/// <param name="Slug">The article's slug now, or before if it is gone; empty for the pack as a whole.</param>
/// <param name="Title">Its title in the first language it has; that of the pack as a whole is empty.</param>
/// <param name="Changes">The changes, sorted by kind.</param>
internal sealed record ArticleDifference(string Slug, string Title, IReadOnlyList<Change> Changes);
