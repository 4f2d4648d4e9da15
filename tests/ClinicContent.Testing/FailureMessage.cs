namespace VerifyXunit;

/// <summary>What a failed comparison tells the reader, in the layout of Verify's messages.</summary>
internal static class FailureMessage
{
    public static string Of(Snapshot snapshot, string received, string verified, IReadOnlyList<string> orphans) =>
        string.Join('\n', [$"Directory: {snapshot.Directory}", .. Sections(snapshot, received, verified, orphans)]);

    public static string CarriageReturn(Snapshot snapshot) =>
        $"""
        Directory: {snapshot.Directory}
        The verified file {snapshot.VerifiedFile} holds a carriage return (\r), but snapshots are compared with LF.
        Give its extension a line with eol=lf in .gitattributes, and convert the file to LF.
        """;

    private static IEnumerable<string> Sections(
        Snapshot snapshot, string received, string verified, IReadOnlyList<string> orphans)
    {
        if (received != verified)
        {
            yield return verified.Length == 0 ? "New:" : "NotEqual:";
            yield return $"  - Received: {snapshot.ReceivedFile}";
            yield return $"    Verified: {snapshot.VerifiedFile}";
        }

        if (orphans.Count > 0)
        {
            yield return "Delete:";
        }

        foreach (var orphan in orphans)
        {
            yield return $"  - Verified: {orphan}";
        }

        yield return "";
        yield return Acceptance.Help;

        if (received != verified)
        {
            yield return "";
            yield return verified.Length == 0 ? received : LineDiff.Of(verified, received);
        }
    }
}
