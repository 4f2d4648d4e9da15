using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ClinicContent.Benchmarks;

/// <summary>What it took a program to write its first byte.</summary>
/// <param name="Seconds">The time from the start of its process to that byte.</param>
/// <param name="PeakBytes">The most memory that was resident for it, from its start to its end, as the kernel counted.</param>
/// <param name="Output">All that it wrote.</param>
internal sealed record ProgramStart(double Seconds, double PeakBytes, string Output)
{
    public static ProgramStart Of(string program, params IReadOnlyList<string> arguments)
    {
        var first = new byte[1];
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.BaseStream;
        var read = output.Read(first);
        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        using var all = new MemoryStream();
        all.Write(first, 0, read);
        output.CopyTo(all);
        process.WaitForExit();
        return process.ExitCode == 0
            ? new(seconds, PeakOf(program, arguments), Encoding.UTF8.GetString(all.ToArray()))
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }

    // Another start, by a program that takes little memory itself: the kernel counts that of the program which starts another as if it were the other's.
    private static double PeakOf(string program, IReadOnlyList<string> arguments)
    {
        const int BytesPerKilobyte = 1024;
        var start = new ProcessStartInfo(DebianTool.Find("time", "time"), ["-f", "%M", program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        return double.Parse(error.Result, CultureInfo.InvariantCulture) * BytesPerKilobyte;
    }
}
