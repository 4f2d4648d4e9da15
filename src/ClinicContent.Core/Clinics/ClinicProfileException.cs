namespace ClinicContent;

/// <summary>A clinic profile that cannot be used: damaged, unsafe, or without a value that an article needs.</summary>
public sealed class ClinicProfileException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong and what to do about it.</param>
    public ClinicProfileException(string message)
        : base(message)
    {
    }
}
