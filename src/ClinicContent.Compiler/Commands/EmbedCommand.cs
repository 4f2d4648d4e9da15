using System.CommandLine;

namespace ClinicContent.Compiler;

/// <summary><c>clinic-content embed</c>, which the build runs: writes a pack into the room that an assembly has for it.</summary>
internal static class EmbedCommand
{
    public static Command Create()
    {
        var assembly = new Argument<string>("assembly") { Description = "The assembly, as the C# compiler wrote it." };
        var pack = new Option<string>("--pack") { Description = "The content pack.", Required = true, HelpName = "file" };
        var command = new Command("embed", "Writes a content pack into the room that an assembly has for it.") { assembly, pack };
        command.Hidden = true;
        command.SetAction(result => Run(result.GetRequiredValue(assembly), result.GetRequiredValue(pack)));
        return command;
    }

    private static int Run(string path, string pack)
    {
        var assembly = File.ReadAllBytes(path);
        PackRoom.Fill(assembly, File.ReadAllBytes(pack));
        OutputFile.Write(path, assembly);
        return ExitCode.Success;
    }
}
