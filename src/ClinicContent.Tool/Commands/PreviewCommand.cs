using System.CommandLine;

namespace ClinicContent.Tool;

/// <summary><c>clinic-content preview</c>: shows articles in a browser while you write them.</summary>
internal static class PreviewCommand
{
    private const int MaxPort = 65_535;

    public static Command Create()
    {
        var (folder, clinics, language) = (CommonOptions.Folder(), ClinicOption.Many(), CommonOptions.DefaultLanguage());
        var port = new Option<int?>("--port") { Description = "The port to listen on, on this computer alone; without it, 8042 or any that is free.", HelpName = "number" };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 1 or > MaxPort)
            {
                result.AddError($"--port must be a number from 1 to {MaxPort}.");
            }
        });
        var command = new Command("preview", "Shows articles in a browser, anew after each change, with their errors.") { folder, clinics, port, language };
        command.SetAction(result =>
        {
            using var interruption = new Interruption();
            using var session = new PreviewSession(
                CommonOptions.ArticlesIn(result.GetRequiredValue(folder)),
                result.GetRequiredValue(language),
                result.GetValue(clinics) ?? [],
                result.GetValue(port),
                result.InvocationConfiguration.Output);
            session.RunAsync(interruption.Token).GetAwaiter().GetResult();
            return ExitCode.Success;
        });
        return command;
    }
}
