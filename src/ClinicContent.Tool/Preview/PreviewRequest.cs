using System.Text;

namespace ClinicContent.Tool;

/// <summary>The part of an HTTP request (RFC 9112) that a preview goes by.</summary>
/// <param name="Method">The method.</param>
/// <param name="Path">The path, as it was asked for, without the query.</param>
/// <param name="Host">The host that the request says it is for; null when it names none or several.</param>
internal sealed record PreviewRequest(string Method, string Path, string? Host)
{
    private const int Longest = 32 * 1024;

    private static readonly byte[] End = "\r\n\r\n"u8.ToArray();

    /// <summary>Reads a request up to its body, which none that is answered has; null when it is none.</summary>
    public static async Task<PreviewRequest?> ReadAsync(Stream stream, CancellationToken cancellation)
    {
        var bytes = new byte[Longest];
        for (var length = 0; length < bytes.Length;)
        {
            var read = await stream.ReadAsync(bytes.AsMemory(length), cancellation).ConfigureAwait(false);
            if (read == 0)
            {
                return null;
            }

            length += read;
            if (bytes.AsSpan(0, length).IndexOf(End) is var end and >= 0)
            {
                return Parse(Encoding.Latin1.GetString(bytes, 0, end).Split("\r\n"));
            }
        }

        return null;
    }

    private static PreviewRequest? Parse(string[] lines)
    {
        var hosts = lines.Skip(1).Where(line => line.StartsWith("Host:", StringComparison.OrdinalIgnoreCase)).Select(line => line["Host:".Length..].Trim()).ToList();
        return lines[0].Split(' ') is [var method, var target, "HTTP/1.1" or "HTTP/1.0"]
            ? new(method, target.Split('?')[0], hosts.Count == 1 ? hosts[0] : null)
            : null;
    }
}
