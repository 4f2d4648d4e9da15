namespace ClinicContent.Compiler;

/// <summary>Whether a diagnostic fails the build.</summary>
internal enum Severity
{
    Warning,
    Error,
}
