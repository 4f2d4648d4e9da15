namespace ClinicContent.Benchmarks;

/// <summary>What a round of requests gives.</summary>
/// <param name="PerSecond">Requests answered in a second.</param>
/// <param name="PerProcessorSecond">Requests answered for a second of the server's processor time.</param>
/// <param name="ResidentMegabytes">The server's memory afterwards, in units of 1,048,576 bytes.</param>
internal sealed record HttpRound(double PerSecond, double PerProcessorSecond, double ResidentMegabytes)
{
    // Enough for the just-in-time compiler, which shares the server's core, and for a cache to fill.
    private const int RequestsToWarmUp = 400_000;

    private const int LongestWarmUp = 16;

    /// <summary>Asks a server until it is as fast as it will be, for 16 seconds at most.</summary>
    /// <param name="run">Asks it for so many seconds.</param>
    public static void WarmUp(Func<int, HttpRound> run)
    {
        const int seconds = 2;
        var requests = 0.0;
        for (var done = 0; done < LongestWarmUp && requests < RequestsToWarmUp; done += seconds)
        {
            requests += seconds * run(seconds).PerSecond;
        }
    }

    /// <summary>Asks a server for so many seconds.</summary>
    /// <exception cref="InvalidOperationException">A request failed.</exception>
    public static HttpRound Run(ServerProcess server, string path, IEnumerable<string> headers, int seconds, int status, params IReadOnlyList<string> script)
    {
        var before = server.ProcessorSeconds();
        var answered = WrkRun.Run(new(server.Address, path), headers, seconds, status, script);
        var taken = Math.Max(server.ProcessorSeconds() - before, ServerProcess.ProcessorTick);
        return new(answered.PerSecond, answered.Requests / taken, server.ResidentBytes / 1048576.0);
    }
}
