namespace ClinicContent;

/// <summary>The base class of all exceptions that ClinicContent throws about its content. Wrong arguments throw an <see cref="ArgumentException"/> instead.</summary>
public abstract class ClinicContentException : Exception
{
    /// <summary>Creates an exception with a general message.</summary>
    private protected ClinicContentException()
    {
    }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">The problem and what to do about it.</param>
    private protected ClinicContentException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">The problem and what to do about it.</param>
    /// <param name="innerException">The exception that caused this one.</param>
    private protected ClinicContentException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
