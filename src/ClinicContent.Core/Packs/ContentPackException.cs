namespace ClinicContent;

/// <summary>A content pack that cannot be read: damaged, cut short, or written by another version of the compiler.</summary>
public sealed class ContentPackException : Exception
{
    /// <summary>Creates an exception without a place.</summary>
    /// <param name="message">What is wrong and what to do about it.</param>
    public ContentPackException(string message)
        : base(message)
    {
    }

    internal ContentPackException(string message, long offset)
        : base($"{message} (at byte {offset} of the content pack). Build the pack again, or fetch it again.") =>
        Offset = offset;

    /// <summary>Where in the pack the fault was met, in bytes from its start; null when it has no single place.</summary>
    public long? Offset { get; }
}
