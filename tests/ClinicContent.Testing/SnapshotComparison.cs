namespace VerifyXunit;

/// <summary>Compares a text with a snapshot, or accepts it as the snapshot.</summary>
internal static class SnapshotComparison
{
    /// <exception cref="VerifyException">The text is new or differs, or there are orphans (see
    /// <see cref="OrphanFinder"/>), or the verified file holds a carriage return.</exception>
    public static async Task RunAsync(Snapshot snapshot, string target, bool accept)
    {
        Directory.CreateDirectory(snapshot.Directory);
        File.Delete(snapshot.ReceivedPath);

        var received = SnapshotText.WithLineFeeds(target);
        var verified = await SnapshotText.ReadAsync(snapshot.VerifiedPath);
        var orphans = OrphanFinder.Find(snapshot);
        if (accept)
        {
            await AcceptAsync(snapshot, received, verified, orphans);
            return;
        }

        if (verified.Contains('\r'))
        {
            throw new VerifyException(FailureMessage.CarriageReturn(snapshot));
        }

        if (received != verified)
        {
            await SnapshotText.WriteAsync(snapshot.ReceivedPath, received);
        }

        if (received != verified || orphans.Count > 0)
        {
            throw new VerifyException(FailureMessage.Of(snapshot, received, verified, orphans));
        }
    }

    private static async Task AcceptAsync(
        Snapshot snapshot, string received, string verified, IReadOnlyList<string> orphans)
    {
        if (received != verified)
        {
            await SnapshotText.WriteAsync(snapshot.VerifiedPath, received);
        }

        foreach (var orphan in orphans)
        {
            File.Delete(Path.Combine(snapshot.Directory, orphan));
        }
    }
}
