namespace ClinicContent.Compiler;

/// <summary>What the program ends with.</summary>
internal static class ExitCode
{
    public const int Success = 0;
    public const int ContentErrors = 1;
    public const int Usage = 2;

    /// <summary>As shells give it for a program that Ctrl+C ended.</summary>
    public const int Interrupted = 130;
}
