namespace ClinicContent.Tool;

/// <summary>Ends a command with a message about the error and its remedy, and with an exit code.</summary>
internal sealed class CommandException(string message, int exitCode = ExitCode.Usage) : Exception(message)
{
    public int ExitCode => exitCode;

    /// <summary>Diagnostics of files, to be shown before the message.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; private init; } = [];

    /// <summary>Creates the exception for articles with errors that a command needs.</summary>
    /// <param name="folder">The folder of articles.</param>
    /// <param name="diagnostics">Its diagnostics.</param>
    /// <param name="remedy">The consequence of the errors, as the end of a sentence.</param>
    public static CommandException ForErrors(string folder, IReadOnlyList<Diagnostic> diagnostics, string remedy)
    {
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToList();
        var count = errors.Count == 1 ? "an error" : FormattableString.Invariant($"{errors.Count} errors");
        return new($"The articles in '{DisplayPath.Of(folder)}' have {count}: {remedy}", Compiler.ExitCode.ContentErrors) { Diagnostics = errors };
    }
}
