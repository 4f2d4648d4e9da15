using System.Text;

namespace ClinicContent.Tool;

/// <summary>The command <c>clinic-content</c>. It is a class because the web framework would make that of top-level statements public.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        // Messages name titles and paths in any script; the console's own encoding may not have it.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return CommandLine.Run(args, Console.Out, Console.Error);
    }
}
