namespace ClinicContent.Core.Tests;

/// <summary>A source that gives what a test says, at once.</summary>
internal sealed class TestSource(string name) : IContentPackSource
{
    public string Description => name;

    /// <summary>The bytes of the source; null for nothing new.</summary>
    public byte[]? Bytes { get; set; }

    /// <summary>The reason why the source cannot be read, if there is one.</summary>
    public Exception? Failure { get; set; }

    public int Reads { get; private set; }

    public ValueTask<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancellationToken)
    {
        Reads++;
        return Failure is null ? new(Bytes is null ? null : (ReadOnlyMemory<byte>?)Bytes) : throw Failure;
    }
}
