namespace ClinicContent.Compiler;

/// <summary>The severity of a diagnostic, which determines whether it fails the build.</summary>
internal enum Severity
{
    Warning,
    Error,

    /// <summary>A note about something that was not checked. It never fails a build.</summary>
    Information,
}
