namespace ClinicContent.Compiler;

/// <summary>The exit codes of the program.</summary>
internal static class ExitCode
{
    public const int Success = 0;
    public const int ContentErrors = 1;
    public const int Usage = 2;

    /// <summary>The exit code that shells use for a program that Ctrl+C ended.</summary>
    public const int Interrupted = 130;
}
