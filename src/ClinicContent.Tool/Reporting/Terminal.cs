using Spectre.Console;

namespace ClinicContent.Tool;

/// <summary>
/// The console on which commands write for people: with colors and lines on a terminal, and plain text of one width for a file or another
/// program, so that the output does not depend on the machine.
/// </summary>
internal static class Terminal
{
    public const int PlainWidth = 100;
    private const int Narrowest = 40;
    private const int Widest = 120;

    /// <summary>Creates the console for the output or the errors of a command.</summary>
    public static IAnsiConsole On(TextWriter output)
    {
        var isShown = (ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected) || (ReferenceEquals(output, Console.Error) && !Console.IsErrorRedirected);
        var isTerminal = isShown && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return isTerminal ? ForTerminal(output, NoColour() ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect, WidthOfConsole()) : Plain(output);
    }

    public static IAnsiConsole Plain(TextWriter output) => Create(new LineTrimmer(output), AnsiSupport.No, ColorSystemSupport.NoColors, PlainWidth);

    public static IAnsiConsole ForTerminal(TextWriter output, ColorSystemSupport colours, int width) =>
        Create(output, colours == ColorSystemSupport.Detect ? AnsiSupport.Detect : AnsiSupport.Yes, colours, Math.Clamp(width, Narrowest, Widest));

    /// <summary>Checks for a console without lines and colors.</summary>
    public static bool IsPlain(this IAnsiConsole console) => !console.Profile.Capabilities.Unicode;

    private static IAnsiConsole Create(TextWriter output, AnsiSupport ansi, ColorSystemSupport colours, int width)
    {
        // What Spectre.Console finds out of the build server that it runs on would change the output from one to the next.
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = ansi,
            ColorSystem = colours,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = ansi != AnsiSupport.No;
        console.Profile.Capabilities.Links = false;
        return console;
    }

    // https://no-color.org: any value but an empty one.
    private static bool NoColour() => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    private static int WidthOfConsole()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : PlainWidth;
        }
        catch (Exception e) when (e is IOException or PlatformNotSupportedException)
        {
            return PlainWidth;
        }
    }
}
