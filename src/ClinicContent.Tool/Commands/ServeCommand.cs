using System.CommandLine;

namespace ClinicContent.Tool;

/// <summary><c>clinic-content serve</c>: shows an exported site in a browser, under the path that it has on its host.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 8043;

    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "The folder that 'clinic-content export' wrote." };
        var port = PortOption.Create(UsualPort);
        var command = new Command("serve", "Serves an exported site on this computer, to look at it.") { folder, port };
        command.SetAction(result =>
        {
            var site = FileSite.Open(result.GetRequiredValue(folder));
            using var interruption = new Interruption();
            using var server = LoopbackPort.Listen(result.GetValue(port), UsualPort, number => new FileServer(site, number));
            result.InvocationConfiguration.Output.Write($"{server.Address} shows the site. Ctrl+C ends it.\n");
            server.RunAsync(interruption.Token).GetAwaiter().GetResult();
            return ExitCode.Success;
        });
        return command;
    }
}
