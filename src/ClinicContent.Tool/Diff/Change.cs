namespace ClinicContent.Tool;

/// <summary>One difference between two packs.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Text">The difference, as a sentence without its full stop.</param>
/// <param name="Level">The version that it makes necessary.</param>
/// <param name="Languages">The languages that it is in, separated by commas; empty where it is in all or has none.</param>
internal sealed record Change(ChangeKind Kind, string Text, VersionLevel Level, string Languages = "")
{
    /// <summary>The text with the languages.</summary>
    public override string ToString() => Languages.Length == 0 ? Text : $"{Text} ({Languages})";

    /// <summary>Merges equal changes of several languages, and sorts them by kind.</summary>
    public static IReadOnlyList<Change> Merge(IEnumerable<Change> changes) =>
    [
        .. changes
            .GroupBy(change => change with { Languages = "" })
            .Select(same => same.Key with { Languages = string.Join(", ", same.Select(change => change.Languages).Where(language => language.Length > 0)) })
            .OrderBy(change => change.Kind),
    ];
}
