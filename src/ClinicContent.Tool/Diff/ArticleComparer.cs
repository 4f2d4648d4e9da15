using System.Globalization;

namespace ClinicContent.Tool;

/// <summary>Compares two versions of an article.</summary>
internal static class ArticleComparer
{
    /// <summary>Finds changes of the sections, which are the same in every language, and of their names.</summary>
    public static IEnumerable<Change> Structure(Article old, Article @new)
    {
        var (before, after) = (old.Sections.ToDictionary(section => section.Id), @new.Sections.ToDictionary(section => section.Id));
        var (gone, added) = (old.Sections.Where(section => !after.ContainsKey(section.Id)).ToList(), @new.Sections.Where(section => !before.ContainsKey(section.Id)).ToList());
        foreach (var section in gone)
        {
            var name = CSharpName.Of(section.Id);
            var compiles = @new.Sections.Any(other => CSharpName.Of(other.Id) == name);
            var successor = added.Find(other => CSharpName.Of(other.Id) == name) ?? added.Find(other => other.Title == section.Title || other.Document.SequenceEqual(section.Document));
            if (successor is not null)
            {
                added.Remove(successor);
            }

            yield return new(
                ChangeKind.Structure,
                $"section '{section.Id}' {(successor is null ? "is gone" : $"is now '{successor.Id}'")}{(compiles ? "" : $", and {name} no longer compiles")}",
                compiles ? VersionLevel.Minor : VersionLevel.Major);
        }

        foreach (var section in added)
        {
            yield return new(ChangeKind.Structure, $"new section '{section.Id}': {CSharpName.Of(section.Id)}", VersionLevel.Minor);
        }

        if (!old.Sections.Select(section => section.Id).Where(after.ContainsKey).SequenceEqual(@new.Sections.Select(section => section.Id).Where(before.ContainsKey)))
        {
            yield return new(ChangeKind.Structure, "its sections are in another order", VersionLevel.Patch);
        }
    }

    /// <summary>Finds changes in one language.</summary>
    /// <param name="old">The old version.</param>
    /// <param name="new">The new version.</param>
    /// <param name="successors">The slugs that articles have now, by those they had.</param>
    public static IReadOnlyList<Change> Compare(Article old, Article @new, Dictionary<string, string> successors)
    {
        List<Change> changes =
        [
            .. WordingComparer.Compare(old, @new),
            .. List(ChangeKind.Codes, "code", old.Codes.Select(Show), @new.Codes.Select(Show)),
            .. Value(ChangeKind.Review, "review", Show(old.Review), Show(@new.Review)),
            .. Value(ChangeKind.Metadata, "origin", old.Origin ?? "not said", @new.Origin ?? "not said"),
            .. Value(ChangeKind.Metadata, "kind", KindNames.Of(old.Kind), KindNames.Of(@new.Kind)),
            .. List(ChangeKind.Metadata, "topic", old.Topics, @new.Topics),
            .. List(ChangeKind.Metadata, "related article", old.Related.Select(slug => successors.GetValueOrDefault(slug, slug)), @new.Related),
            .. List(ChangeKind.Metadata, "source", old.Sources.Select(Show), @new.Sources.Select(Show)),
            .. Value(ChangeKind.Metadata, "author", old.Author, @new.Author),
            .. Value(ChangeKind.Metadata, "license", Show(old.License), Show(@new.License)),
        ];

        // That day goes with every other change; by itself it is all there is to tell.
        return [.. (changes.Count > 0 ? changes : Value(ChangeKind.Metadata, "updated", PlainCells.Day(old.Updated), PlainCells.Day(@new.Updated))).Select(change => change with { Languages = @new.Language })];
    }

    private static IEnumerable<Change> Value(ChangeKind kind, string what, string old, string @new) =>
        old == @new ? [] : [new(kind, $"{what}: {old} -> {@new}", VersionLevel.Patch)];

    // Whoever looks articles up by a code or topic finds more than before by a new one.
    private static IEnumerable<Change> List(ChangeKind kind, string what, IEnumerable<string> old, IEnumerable<string> @new)
    {
        var (before, after) = (old.ToList(), @new.ToList());
        var level = what is "code" or "topic" ? VersionLevel.Minor : VersionLevel.Patch;
        return
        [
            .. after.Except(before).Select(item => new Change(kind, $"{what} added: {item}", level)),
            .. before.Except(after).Select(item => new Change(kind, $"{what} removed: {item}", VersionLevel.Patch)),
        ];
    }

    private static string Show(MedicalCode code) => $"{code.System} {code.Code} ({code.Display})";

    private static string Show(Source source) => $"{source.Title}, {source.Publisher}, {source.Url}, {(source.IsArchived ? "archived copy " : "")}accessed {PlainCells.Day(source.Accessed)}";

    private static string Show(ContentLicense? license) => license is null ? "none" : $"{license.Name}, {license.Url}";

    private static string Show(Review review) => review.Status == ReviewStatus.Reviewed
        ? string.Create(CultureInfo.InvariantCulture, $"by {review.Reviewer}, {review.Credentials}, on {PlainCells.Day(review.ReviewedOn)}, due {PlainCells.Day(review.NextReviewOn)}")
        : "unreviewed";
}
