namespace ClinicContent.Tool;

/// <summary>What changed between two packs.</summary>
/// <param name="Old">The older pack.</param>
/// <param name="New">The newer pack.</param>
/// <param name="Articles">What changed, the pack as a whole first, then by slug; what did not change is not listed.</param>
internal sealed record PackDifference(ContentPack Old, ContentPack New, IReadOnlyList<ArticleDifference> Articles)
{
    /// <summary>The version that all changes together make necessary.</summary>
    public VersionLevel Level => Articles.SelectMany(article => article.Changes).Select(change => change.Level).DefaultIfEmpty().Max();

    /// <summary>The changes that ask for that version, each with its article.</summary>
    public IEnumerable<string> Reasons =>
        Articles.SelectMany(article => article.Changes.Where(change => change.Level == Level).Select(change => article.Slug.Length == 0 ? change.ToString() : $"{article.Slug}: {change}"));
}
