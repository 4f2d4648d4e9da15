using System.CommandLine;

namespace ClinicContent.Tool;

/// <summary>The option that names the profile of a clinic to render for.</summary>
internal static class ClinicOption
{
    private const string FileHelp = "file";

    public static Option<string?> One() => new(ClinicRequirements.Option) { Description = "The profile of the clinic to render for, as JSON; without it, the one that the pack names.", HelpName = FileHelp };

    public static Option<string[]> Many() => new(ClinicRequirements.Option) { Description = "The profile of a clinic to switch to, as JSON; may be given several times.", HelpName = FileHelp };

    /// <exception cref="CommandException">There is no such file, or the profile has errors; the message gives all of them with their places.</exception>
    public static ClinicProfile Read(string path)
    {
        Require(path);
        var errors = new DiagnosticList(path);
        return ClinicFile.Read(path, errors) is { } json
            ? ClinicProfile.FromJson(json)
            : throw new CommandException($"the profile cannot be used.\n{string.Join('\n', errors.All)}", ExitCode.ContentErrors);
    }

    /// <exception cref="CommandException">There is no such file.</exception>
    public static void Require(string path) => InputFile.Require(path, "a clinic profile");
}
