using System.CommandLine;

namespace ClinicContent.Tool;

/// <summary><c>clinic-content preview</c>: shows articles in a browser while you write them.</summary>
internal static class PreviewCommand
{
    public static Command Create()
    {
        var (folder, clinics, language) = (CommonOptions.Folder(), ClinicOption.Many(), CommonOptions.DefaultLanguage());
        var port = PortOption.Create(PreviewServer.UsualPort);
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
