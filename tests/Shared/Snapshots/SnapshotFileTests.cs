using System.Runtime.CompilerServices;

namespace ClinicContent.Testing;

/// <summary>Part of every test project: whichever library compares snapshots, it sees only those of the tests that run.</summary>
public class SnapshotFileTests
{
    [Fact]
    public void Every_snapshot_has_its_test()
    {
        var assembly = GetType().Assembly;
        var orphans = SnapshotFiles.WithoutTest(Path.Combine(TestsFolder(), assembly.GetName().Name!), assembly.GetTypes());

        Assert.True(orphans.Count == 0, $"No test has these snapshots. Delete them, or give the test its name back:\n{string.Join('\n', orphans)}");
    }

    private static string TestsFolder([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
