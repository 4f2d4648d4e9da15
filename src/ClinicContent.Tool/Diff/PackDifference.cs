namespace ClinicContent.Tool;

/// <summary>The changes between two packs.</summary>
/// <param name="Old">The older pack.</param>
/// <param name="New">The newer pack.</param>
/// <param name="Articles">The changed articles, sorted by slug, after the pack as a whole.</param>
internal sealed record PackDifference(ContentPack Old, ContentPack New, IReadOnlyList<ArticleDifference> Articles)
{
    /// <summary>The version level that all changes together require.</summary>
    public VersionLevel Level => Articles.SelectMany(article => article.Changes).Select(change => change.Level).DefaultIfEmpty().Max();

    /// <summary>The changes that require that version, each with its article.</summary>
    public IEnumerable<string> Reasons =>
        Articles.SelectMany(article => article.Changes.Where(change => change.Level == Level).Select(change => article.Slug.Length == 0 ? change.ToString() : $"{article.Slug}: {change}"));
}
