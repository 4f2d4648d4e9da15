namespace ClinicContent.Tool;

/// <summary>One thing that differs between two packs.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Text">What differs, as a sentence without its point.</param>
/// <param name="Level">The version that it makes necessary.</param>
/// <param name="Languages">The languages that it is in, separated by commas; empty where it is in all or has none.</param>
internal sealed record Change(ChangeKind Kind, string Text, VersionLevel Level, string Languages = "")
{
    /// <summary>The text, with the languages.</summary>
    public override string ToString() => Languages.Length == 0 ? Text : $"{Text} ({Languages})";

    /// <summary>The changes, those that are the same in several languages once, in the order of their kinds.</summary>
    public static IReadOnlyList<Change> Merge(IEnumerable<Change> changes) =>
    [
        .. changes
            .GroupBy(change => change with { Languages = "" })
            .Select(same => same.Key with { Languages = string.Join(", ", same.Select(change => change.Languages).Where(language => language.Length > 0)) })
            .OrderBy(change => change.Kind),
    ];
}
