using System.Collections.Concurrent;

namespace VerifyXunit;

/// <summary>The names used in this run. Two comparisons with one name would overwrite each other's files.</summary>
internal static class UsedNames
{
    // Names that differ only in case are one file on some systems.
    private static readonly ConcurrentDictionary<string, bool> Names = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="InvalidOperationException">The name is taken, whatever the extension.</exception>
    public static void Claim(Snapshot snapshot)
    {
        if (!Names.TryAdd(Path.GetFullPath(snapshot.Name, Path.GetFullPath(snapshot.Directory)), true))
        {
            throw new InvalidOperationException(
                $"The name {snapshot.Name} is already used in this run. Verify once in a test, and give the rows of a " +
                "theory different UseParameters.");
        }
    }
}
