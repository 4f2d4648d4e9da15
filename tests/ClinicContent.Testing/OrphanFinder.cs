namespace VerifyXunit;

/// <summary>
/// Finds verified files of a snapshot's name with another extension. A name is used once in a run, so it has one extension.
/// </summary>
/// <remarks>
/// Snapshots of tests that are gone are not searched for here: every test of a class would fail for one of them. Each test project has a test that
/// does, <c>SnapshotFileTests</c>.
/// </remarks>
internal static class OrphanFinder
{
    private const string Verified = ".verified.";

    public static IReadOnlyList<string> Find(Snapshot snapshot) =>
    [
        .. Directory.EnumerateFiles(snapshot.Directory, $"{snapshot.Name}{Verified}*")
            .Select(path => Path.GetFileName(path))
            .Where(file => file != snapshot.VerifiedFile)
            .Order(StringComparer.Ordinal),
    ];
}
