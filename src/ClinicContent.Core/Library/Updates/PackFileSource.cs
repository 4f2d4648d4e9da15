namespace ClinicContent;

/// <summary>A content pack file that may change at any time. It is read whole, and only when it may have changed. Not thread-safe.</summary>
internal sealed class PackFileSource(string path, int maxSize) : IContentPackSource
{
    // Some tools give every file one fixed time, so that now and then a file is read though it looks the same.
    private const int PollsBetweenReads = 12;

    private readonly string _path = Path.GetFullPath(path);
    private PackFileStamp? _seen;
    private int _polls;

    public string Description => $"file '{PlainText.Clean(_path)}'";

    /// <summary>
    /// Reads the file when it may have changed. A changed file is read a second time at the next poll: a time of writing can be as coarse
    /// as two seconds, so a second change within them would not show. A local file is read at once, so nothing is awaited.
    /// </summary>
    public ValueTask<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            var stamp = PackFileStamp.Of(_path);
            if (stamp != _seen)
            {
                (_seen, _polls) = (stamp, 0);
            }

            return new(_polls++ is > 1 and var polls && polls % PollsBetweenReads != 0 ? null : Read(stamp));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _polls = 0;
            throw;
        }
    }

    private ReadOnlyMemory<byte>? Read(PackFileStamp stamp)
    {
        if (stamp.Length <= 0)
        {
            // A pipe or a device has no length either, and reading it would not end.
            throw new ContentPackException(Directory.Exists(_path) ? "It is a folder: give the path of the file in it."
                : stamp.Length < 0 ? "There is no such file. The library keeps looking for it."
                : "It is empty.");
        }

        if (stamp.Length > maxSize)
        {
            throw PackFollower.TooLarge(stamp.Length, maxSize);
        }

        // Whoever replaces the file need not wait for us. It may have grown since its length was asked for.
        using var stream = new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        var buffer = new byte[stamp.Length + 1];
        var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return length == stamp.Length ? buffer.AsMemory(0, length) : throw new ContentPackException("It was written to while it was read. It is read again.");
    }
}
