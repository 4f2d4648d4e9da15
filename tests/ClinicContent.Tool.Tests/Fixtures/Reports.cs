using System.Runtime.CompilerServices;
using Spectre.Console;

namespace ClinicContent.Tool.Tests;

/// <summary>Runs commands as a shell does, and reads what they write.</summary>
internal static class Reports
{
    public static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        return (CommandLine.Run(arguments, output, error), output.ToString(), error.ToString());
    }

    /// <summary>What is written on a terminal, its colours as escape sequences that can be read.</summary>
    public static string OnTerminal(Action<IAnsiConsole> write, ColorSystemSupport colours = ColorSystemSupport.Standard, int width = 80)
    {
        var output = new StringWriter { NewLine = "\n" };
        write(Terminal.ForTerminal(output, colours, width));
        return output.ToString().Replace("\u001B", "\\e", StringComparison.Ordinal);
    }

    /// <summary>A folder that is kept beside the tests.</summary>
    public static string Kept(string name, [CallerFilePath] string sourceFile = "") => Path.Combine(Path.GetDirectoryName(sourceFile)!, name);
}
