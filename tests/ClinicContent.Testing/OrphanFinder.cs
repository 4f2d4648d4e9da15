using System.Collections.Concurrent;
using System.Reflection;

namespace VerifyXunit;

/// <summary>
/// Finds verified files that no test can produce any more.
/// </summary>
/// <remarks>
/// Judged are the files <c>{Type}.{Method}*.verified.*</c> in the folder of the running test's snapshot. Such a file is
/// an orphan when
/// <list type="bullet">
/// <item>it has the snapshot's name with another extension: a name is used once in a run, so it has one extension; or
/// </item>
/// <item>no method of the test assembly could give it its name: a method without parameters has the one name
/// <c>{Type}.{Method}</c>, and one with parameters has names that start with <c>{Type}.{Method}_{first}=</c>. So a file
/// is found after a method was renamed to a part of its old name, or gained, lost or renamed its first parameter.</item>
/// </list>
/// Both follow from the code and not from which tests ran, so a filtered run never fails wrongly. For the same reason
/// the file of a theory's removed row is not judged: another row, not run, might have produced it.
/// </remarks>
internal static class OrphanFinder
{
    private const string Verified = ".verified.";

    private static readonly ConcurrentDictionary<Assembly, HashSet<string>> StemsByAssembly = new();

    public static IReadOnlyList<string> Find(Snapshot snapshot) =>
    [
        .. Directory.EnumerateFiles(snapshot.Directory, $"{snapshot.TypeAndMethod}*{Verified}*")
            .Select(path => Path.GetFileName(path))
            .Where(file => file != snapshot.VerifiedFile && IsOrphan(file, snapshot))
            .Order(StringComparer.Ordinal),
    ];

    private static bool IsOrphan(string file, Snapshot snapshot)
    {
        var name = file[..file.LastIndexOf(Verified, StringComparison.Ordinal)];
        return name == snapshot.Name
            || !StemsByAssembly.GetOrAdd(snapshot.Assembly, FindStems).Contains(SnapshotName.StemOf(name));
    }

    private static HashSet<string> FindStems(Assembly assembly) =>
        [.. assembly.GetTypes().SelectMany(type => type.GetRuntimeMethods()).Select(SnapshotName.StemOf)];
}
