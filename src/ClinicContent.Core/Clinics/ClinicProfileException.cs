namespace ClinicContent;

/// <summary>The exception for a clinic profile that cannot be used, because it is damaged, unsafe, or lacks a value that an article needs.</summary>
public sealed class ClinicProfileException : ClinicContentException
{
    /// <summary>Creates an exception with a general message.</summary>
    public ClinicProfileException()
        : this("The clinic profile cannot be used.")
    {
    }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">The problem and what to do about it.</param>
    public ClinicProfileException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">The problem and what to do about it.</param>
    /// <param name="innerException">The exception that caused this one.</param>
    public ClinicProfileException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
