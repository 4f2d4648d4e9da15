using System.Diagnostics;
using System.Globalization;

namespace ClinicContent.Benchmarks;

/// <summary>What it took a program to write its first byte.</summary>
/// <param name="Seconds">The time from the start of its process to that byte.</param>
/// <param name="PeakBytes">The most memory that was resident for it until then, as the kernel counted.</param>
/// <param name="Output">All that it wrote.</param>
internal sealed record ProgramStart(double Seconds, double PeakBytes, string Output)
{
    private const int Attempts = 100;

    public static ProgramStart Of(string program, params IEnumerable<string> arguments)
    {
        // A program that had ended before its memory was read, as one may while the machine is busy, is started again.
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (TryStart(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true }) is { } start)
            {
                return start;
            }
        }

        throw new InvalidOperationException($"{program} ended {Attempts} times before its memory could be read.");
    }

    private static ProgramStart? TryStart(ProcessStartInfo info)
    {
        var first = new byte[1];
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(info)!;
        var output = process.StandardOutput.BaseStream;
        var read = output.Read(first);
        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        var peak = PeakOf(process.Id);
        using var all = new MemoryStream();
        all.Write(first, 0, read);
        output.CopyTo(all);
        process.WaitForExit();
        return process.ExitCode != 0 ? throw new InvalidOperationException($"{info.FileName} ended with {process.ExitCode}.")
            : peak is null ? null
            : new(seconds, peak.Value, System.Text.Encoding.UTF8.GetString(all.ToArray()));
    }

    // The high-water mark of the program itself: what wait4 and its kin tell includes that of the process that started it.
    private static double? PeakOf(int process)
    {
        try
        {
            return File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)) is { } line
                ? double.Parse(line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024
                : null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
