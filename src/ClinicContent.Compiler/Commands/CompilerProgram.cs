using System.CommandLine;

namespace ClinicContent.Compiler;

/// <summary>The program that builds run. Its only command is <c>compile</c>.</summary>
internal static class CompilerProgram
{
    /// <summary>The prefix of an error that concerns no file, in the form that a build shows as an error.</summary>
    public const string ErrorPrefix = "clinic-content: error CC0000";

    /// <summary>Runs the program and returns its exit code.</summary>
    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        var parsed = new RootCommand("Compiles patient-education articles in a build.") { CompileCommand.Create() }.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var problem in parsed.Errors)
            {
                error.WriteLine($"{ErrorPrefix}: {problem.Message}");
            }

            return ExitCode.Usage;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"{ErrorPrefix}: a file cannot be read or written: {e.Message}");
            return ExitCode.Usage;
        }
    }
}
