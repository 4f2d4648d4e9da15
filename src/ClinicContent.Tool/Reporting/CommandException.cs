namespace ClinicContent.Tool;

/// <summary>Ends a command: what is wrong and what to do about it, and what the program ends with.</summary>
internal sealed class CommandException(string message, int exitCode = ExitCode.Usage) : Exception(message)
{
    public int ExitCode => exitCode;

    /// <summary>What is wrong in files, to be shown before the message.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; private init; } = [];

    /// <summary>Articles that a command needs have errors.</summary>
    /// <param name="folder">The folder of articles.</param>
    /// <param name="diagnostics">What was found in it.</param>
    /// <param name="remedy">What cannot be done until they are corrected, as the end of a sentence.</param>
    public static CommandException ForErrors(string folder, IReadOnlyList<Diagnostic> diagnostics, string remedy)
    {
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToList();
        var count = errors.Count == 1 ? "an error" : FormattableString.Invariant($"{errors.Count} errors");
        return new($"The articles in '{DisplayPath.Of(folder)}' have {count}: {remedy}", Compiler.ExitCode.ContentErrors) { Diagnostics = errors };
    }
}
