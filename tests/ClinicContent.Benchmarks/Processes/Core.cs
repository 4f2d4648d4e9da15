namespace ClinicContent.Benchmarks;

/// <summary>The processor cores that programs have for themselves: a client on its server's core would take from what is measured.</summary>
internal static class Core
{
    public const int Server = 0;

    public const int Client = 1;

    /// <summary>The command line of a program that stays on a core; on any when it is <see langword="null"/>.</summary>
    public static (string Program, IEnumerable<string> Arguments) Pin(int? core, string program, IEnumerable<string> arguments) =>
        core is { } number ? (DebianTool.Find("taskset", "util-linux"), ["-c", $"{number}", program, .. arguments]) : (program, arguments);
}
