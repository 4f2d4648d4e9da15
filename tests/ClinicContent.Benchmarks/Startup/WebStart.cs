using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ClinicContent.Benchmarks;

/// <summary>What it took a web program to answer its first request.</summary>
/// <param name="Seconds">The time from the start of its process to the first bytes of its answer.</param>
internal sealed record WebStart(double Seconds)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Starts one of the servers, asks for a path until it listens, and ends it.</summary>
    /// <param name="servers">The servers.</param>
    /// <param name="serve">The word that the server's Program.cs knows it by.</param>
    /// <param name="path">What is asked for; the answer must be 200.</param>
    public static WebStart Of(DotnetServers servers, string serve, string path)
    {
        var port = ServerProcess.FreePort();
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(servers.Command(serve, port))!;
        try
        {
            using var client = Connect(port, began);
            using var stream = client.GetStream();
            stream.Write(System.Text.Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
            Span<byte> answer = stackalloc byte["HTTP/1.1 200".Length];
            stream.ReadExactly(answer);
            var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
            SmokeException.ThrowUnless(answer.SequenceEqual("HTTP/1.1 200"u8), string.Create(CultureInfo.InvariantCulture, $"{serve} did not answer 200 to {path}."));
            return new(seconds);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
    }

    private static TcpClient Connect(int port, long began)
    {
        while (true)
        {
            var client = new TcpClient();
            try
            {
                client.Connect(IPAddress.Loopback, port);
                return client;
            }
            catch (SocketException) when (Stopwatch.GetElapsedTime(began) < Patience)
            {
                client.Dispose();
                Thread.Sleep(1);
            }
        }
    }
}
