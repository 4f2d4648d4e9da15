using System.Net;
using System.Net.Sockets;

namespace ClinicContent.Tool;

/// <summary>Chooses the port that a server of this computer alone listens on.</summary>
internal static class LoopbackPort
{
    private const int Attempts = 10;

    /// <summary>Begins to listen.</summary>
    /// <param name="port">The port; null for the usual one, or any if that is taken.</param>
    /// <param name="usual">The usual one.</param>
    /// <param name="listen">Listens on a port, and throws an <see cref="IOException"/> when it is taken.</param>
    /// <exception cref="CommandException">The port is taken.</exception>
    public static T Listen<T>(int? port, int usual, Func<int, T> listen)
    {
        try
        {
            return listen(port ?? usual);
        }
        catch (IOException) when (port is null)
        {
            return ListenOnFreePort(listen);
        }
        catch (IOException e)
        {
            throw new CommandException(FormattableString.Invariant($"The port {port} cannot be used ({e.Message.TrimEnd('.')}): name another with --port, or none."));
        }
    }

    // Only a known port can be listened on at two addresses. Another program may take it in between.
    private static T ListenOnFreePort<T>(Func<int, T> listen)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return listen(FindFreePort());
            }
            catch (IOException) when (attempt < Attempts)
            {
                // The next port that is free, then.
            }
        }
    }

    private static int FindFreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
