using System.Globalization;
using System.Text.RegularExpressions;

namespace ClinicContent.Benchmarks;

/// <summary>What wrk reports of its requests.</summary>
/// <param name="Requests">How many were answered.</param>
/// <param name="PerSecond">How many in each second.</param>
internal sealed partial record WrkRun(long Requests, double PerSecond)
{
    public const string Packages = "wrk nginx libnginx-mod-http-brotli-static";

    private const int Connections = 64;

    /// <summary>Asks for an address again and again.</summary>
    /// <param name="address">The address.</param>
    /// <param name="headers">What requests have besides.</param>
    /// <param name="seconds">How long.</param>
    /// <param name="status">The status that every response must have.</param>
    /// <param name="script">A script that makes the requests, and its arguments; none for one request again and again.</param>
    /// <exception cref="InvalidOperationException">A request failed.</exception>
    public static WrkRun Run(Uri address, IEnumerable<string> headers, int seconds, int status, params IReadOnlyList<string> script)
    {
        var (program, arguments) = Core.Pin(
            Core.Client,
            DebianTool.Find("wrk", Packages),
            [
                "--threads=1", $"--connections={Connections}", $"--duration={seconds}s", "--timeout=10s", .. headers.Select(header => $"--header={header}"),
                .. script.Take(1).Select(file => $"--script={file}"), address.ToString(), .. script.Count > 1 ? script.Skip(1).Prepend("--") : [],
            ]);
        var output = ProgramRun.Run(Path.GetTempPath(), program, arguments).Output;
        var requests = long.Parse(Figure(RequestsLine(), output), CultureInfo.InvariantCulture);
        var failed = FailedLine().IsMatch(output) ? long.Parse(Figure(FailedLine(), output), CultureInfo.InvariantCulture) : 0;
        return requests > 0 && failed == (status >= 400 ? requests : 0) && !output.Contains("Socket errors", StringComparison.Ordinal)
            ? new(requests, double.Parse(Figure(PerSecondLine(), output), CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"Not every response of {address} was there and had the status {status}:\n{output}");
    }

    private static string Figure(Regex line, string output) => line.Match(output).Groups[1].Value;

    [GeneratedRegex(@"(\d+) requests in ")]
    private static partial Regex RequestsLine();

    [GeneratedRegex(@"Requests/sec: +([\d.]+)")]
    private static partial Regex PerSecondLine();

    [GeneratedRegex(@"Non-2xx or 3xx responses: (\d+)")]
    private static partial Regex FailedLine();
}
