namespace ClinicContent;

/// <summary>The exception for a content pack that cannot be read, because it is damaged, cut short, or written by another version of the compiler.</summary>
public sealed class ContentPackException : ClinicContentException
{
    /// <summary>Creates an exception with a general message.</summary>
    public ContentPackException()
        : this("The content pack cannot be read.")
    {
    }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">The problem and what to do about it.</param>
    public ContentPackException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">The problem and what to do about it.</param>
    /// <param name="innerException">The exception that caused this one.</param>
    public ContentPackException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal ContentPackException(string message, long offset, string remedy = "Build the pack again, or fetch it again.")
        : base($"{message} (at byte {offset} of the content pack). {remedy}") =>
        Offset = offset;

    /// <summary>The position of the error in the pack, in bytes from its start; null when the error has no single position.</summary>
    public long? Offset { get; }
}
