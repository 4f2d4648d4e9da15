using System.IO.Compression;

namespace ClinicContent.Benchmarks;

/// <summary>What a server answers.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Body">The body as it came.</param>
/// <param name="Encoding">How the body is coded; empty when it is not.</param>
/// <param name="EntityTag">The entity tag, as it came; <see langword="null"/> when there is none.</param>
internal sealed record HttpAnswer(int Status, byte[] Body, string Encoding, string? EntityTag)
{
    /// <summary>The body without its coding.</summary>
    public byte[] Content => Encoding == "br" ? Decoded() : Body;

    public static HttpAnswer Get(Uri address, params IEnumerable<string> headers)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromMinutes(1) };
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var header in headers)
        {
            var colon = header.IndexOf(':', StringComparison.Ordinal);
            request.Headers.TryAddWithoutValidation(header[..colon], header[(colon + 2)..]);
        }

        using var response = client.Send(request);
        using var body = new MemoryStream();
        response.Content.ReadAsStream().CopyTo(body);
        return new((int)response.StatusCode, body.ToArray(), string.Join(", ", response.Content.Headers.ContentEncoding), response.Headers.ETag?.ToString());
    }

    private byte[] Decoded()
    {
        using var brotli = new BrotliStream(new MemoryStream(Body), CompressionMode.Decompress);
        using var content = new MemoryStream();
        brotli.CopyTo(content);
        return content.ToArray();
    }
}
