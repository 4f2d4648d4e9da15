namespace ClinicContent;

/// <summary>A code system is asked for that is neither known nor used by any article.</summary>
public sealed class UnknownCodeSystemException : ClinicContentException
{
    /// <summary>Creates an exception with a general message.</summary>
    public UnknownCodeSystemException()
        : this("There is no such code system.")
    {
    }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">The problem and what to do about it.</param>
    public UnknownCodeSystemException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">The problem and what to do about it.</param>
    /// <param name="innerException">The exception that caused this one.</param>
    public UnknownCodeSystemException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal static UnknownCodeSystemException For(string system, IEnumerable<string> known) =>
        new($"There is no code system '{DisplayText.Of(system)}': use {string.Join(", ", known)}, or the OID or the FHIR address of one of these.");
}
