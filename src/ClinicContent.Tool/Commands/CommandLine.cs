using System.CommandLine;
using System.CommandLine.Parsing;

namespace ClinicContent.Tool;

/// <summary>The command <c>clinic-content</c>.</summary>
internal static class CommandLine
{
    /// <summary>Runs the command; gives its exit code.</summary>
    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Starts, checks, shows, packs, compares and exports patient-education articles written in Markdown.")
        {
            NewCommand.Create(),
            CheckCommand.Create(),
            PackCommand.Create(),
            SignCommand.Create(),
            KeygenCommand.Create(),
            InspectCommand.Create(),
            StatsCommand.Create(),
            DiffCommand.Create(),
            ExportCommand.Create(),
            PreviewCommand.Create(),
            CompileCommand.Create(),
        };
        var parsed = root.Parse(arguments);
        var name = parsed.CommandResult.Command.Name == CompileCommand.Name ? CompilerProgram.ErrorPrefix : "clinic-content";
        if (parsed.Errors.Count > 0)
        {
            foreach (var fault in parsed.Errors)
            {
                error.WriteLine($"{name}: {fault.Message} Run 'clinic-content {PathOf(parsed.CommandResult)}--help' for the options.");
            }

            return ExitCode.Usage;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (CommandException e)
        {
            new TextReport(Terminal.On(error)).Write(e.Diagnostics);
            error.WriteLine($"{name}: {e.Message}");
            return e.ExitCode;
        }
        catch (ContentPackException e)
        {
            // What a pack says of an article is decoded when it is asked for.
            error.WriteLine($"{name}: {e.Message}");
            return ExitCode.ContentErrors;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"{name}: a file cannot be read or written: {e.Message}");
            return ExitCode.Usage;
        }
    }

    // Such as "new article ", without the program's own name.
    private static string PathOf(CommandResult command) => command.Parent is CommandResult parent ? $"{PathOf(parent)}{command.Command.Name} " : "";
}
