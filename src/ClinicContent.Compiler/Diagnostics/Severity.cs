namespace ClinicContent.Compiler;

/// <summary>Whether a diagnostic fails the build.</summary>
internal enum Severity
{
    Warning,
    Error,

    /// <summary>Tells what was not judged. It fails nothing, whatever the options.</summary>
    Information,
}
