namespace ClinicContent.Compiler;

/// <summary>Ends a command: what is wrong and what to do about it, and what the program ends with.</summary>
internal sealed class CommandException(string message, int exitCode = ExitCode.Usage) : Exception(message)
{
    public int ExitCode => exitCode;
}
