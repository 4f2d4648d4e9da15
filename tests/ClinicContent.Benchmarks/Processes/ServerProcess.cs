using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ClinicContent.Benchmarks;

/// <summary>A server on the loopback interface, which is killed when it is disposed, and when this program ends.</summary>
internal sealed class ServerProcess : IDisposable
{
    /// <summary>The seconds that processor time is counted in.</summary>
    public const double ProcessorTick = 0.01;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;

    private ServerProcess(ProcessStartInfo start, int port)
    {
        Address = new($"http://127.0.0.1:{port}");
        _process = Process.Start(start)!;
        AppDomain.CurrentDomain.ProcessExit += Kill;
        try
        {
            WaitForPort(port);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public Uri Address { get; }

    /// <summary>The memory of the server that lies in RAM now, in bytes.</summary>
    public long ResidentBytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Starts a server and waits until it takes connections.</summary>
    /// <param name="folder">The folder that it works in.</param>
    /// <param name="core">The processor core that it has for its own; <see langword="null"/> for all.</param>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments, by the port that it is to listen at.</param>
    public static ServerProcess Start(string folder, int? core, string program, Func<int, IEnumerable<string>> arguments)
    {
        var port = FreePort();
        var (file, all) = Core.Pin(core, program, arguments(port));
        return new(new ProcessStartInfo(file, all) { WorkingDirectory = folder }, port);
    }

    /// <summary>A port of the loopback interface that nothing listens at.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>The seconds of processor time that the server and its children have taken since they started, for themselves and in the kernel.</summary>
    public double ProcessorSeconds() => Directory.EnumerateDirectories("/proc")
        .Sum(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) ? ProcessorSecondsOf(id) : 0);

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= Kill;
        Kill(null, EventArgs.Empty);
        _process.WaitForExit();
        _process.Dispose();
    }

    private string CommandLine => $"{_process.StartInfo.FileName} {string.Join(' ', _process.StartInfo.ArgumentList)}";

    // proc(5): after the name in parentheses come the state, the parent, and as the 12th and 13th both times, in ticks.
    private double ProcessorSecondsOf(int id)
    {
        try
        {
            var status = File.ReadAllText($"/proc/{id}/stat");
            var fields = status[(status.LastIndexOf(')') + 2)..].Split(' ');
            return id == _process.Id || int.Parse(fields[1], CultureInfo.InvariantCulture) == _process.Id
                ? (long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture)) * ProcessorTick
                : 0;
        }
        catch (IOException)
        {
            // Another process, which has just ended.
            return 0;
        }
    }

    private void WaitForPort(int port)
    {
        for (var began = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(began) < Patience; Thread.Sleep(50))
        {
            if (_process.HasExited)
            {
                throw new InvalidOperationException($"{CommandLine} ended with {_process.ExitCode} before it listened.");
            }

            try
            {
                using var client = new TcpClient();
                client.Connect(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException)
            {
                // Not yet.
            }
        }

        throw new TimeoutException($"{CommandLine} did not listen at port {port} within {Patience}.");
    }

    private void Kill(object? sender, EventArgs e)
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }
    }
}
