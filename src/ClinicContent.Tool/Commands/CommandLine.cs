using System.CommandLine;

namespace ClinicContent.Tool;

/// <summary>The command <c>clinic-content</c>.</summary>
internal static class CommandLine
{
    /// <summary>Runs the command and returns its exit code.</summary>
    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Starts, imports, checks, shows, packs, compares, exports and serves patient-education articles written in Markdown.")
        {
            NewCommand.Create(),
            ImportCommand.Create(),
            CheckCommand.Create(),
            PackCommand.Create(),
            SignCommand.Create(),
            KeygenCommand.Create(),
            InspectCommand.Create(),
            StatsCommand.Create(),
            DiffCommand.Create(),
            ExportCommand.Create(),
            ServeCommand.Create(),
            PreviewCommand.Create(),
            CompileCommand.Create(),
        };
        var parsed = root.Parse(arguments);
        var name = parsed.CommandResult.Command.Name == CompileCommand.Name ? CompilerProgram.ErrorPrefix : "clinic-content";
        var mistakes = UsageError.Messages(parsed).ToList();
        if (mistakes.Count > 0)
        {
            mistakes.ForEach(mistake => error.WriteLine($"{name}: {mistake}"));
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
}
