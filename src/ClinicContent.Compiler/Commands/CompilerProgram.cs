using System.CommandLine;

namespace ClinicContent.Compiler;

/// <summary>The program that builds run, which has the one command <c>compile</c>.</summary>
internal static class CompilerProgram
{
    /// <summary>What stands before an error that no file has, so that a build shows it as one.</summary>
    public const string ErrorPrefix = "clinic-content: error CC0000";

    /// <summary>Runs the program; gives its exit code.</summary>
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
