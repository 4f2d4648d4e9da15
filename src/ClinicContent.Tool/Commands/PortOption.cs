using System.CommandLine;

namespace ClinicContent.Tool;

/// <summary>The option that names the port of a server on this computer.</summary>
internal static class PortOption
{
    private const int MaxPort = 65_535;

    /// <param name="usual">The port without the option, if it is free.</param>
    public static Option<int?> Create(int usual)
    {
        var port = new Option<int?>("--port") { Description = FormattableString.Invariant($"The port to listen on, on this computer alone; without it, {usual} or any that is free."), HelpName = "number" };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 1 or > MaxPort)
            {
                result.AddError($"--port must be a number from 1 to {MaxPort}.");
            }
        });
        return port;
    }
}
