using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace ClinicContent;

/// <summary>Escapes text for HTML elements and quoted attributes.</summary>
internal static class HtmlEncoding
{
    private const int MaxChunkLength = 256;

    /// <summary>Checks for text that needs no escaping.</summary>
    public static bool IsSafe(ReadOnlySpan<byte> utf8) => IndexOfSpecial(utf8) < 0;

    /// <summary>Escapes text, as UTF-8.</summary>
    public static byte[] Encode(string text) => Encode(Encoding.UTF8.GetBytes(text));

    /// <summary>Escapes text.</summary>
    public static byte[] Encode(ReadOnlySpan<byte> utf8)
    {
        if (IsSafe(utf8))
        {
            return utf8.ToArray();
        }

        using var buffer = new PooledBuffer(utf8.Length * 2);
        var output = new Utf8Output(buffer);
        output.WriteHtml(utf8);
        output.Flush();
        return buffer.Written.ToArray();
    }

    public static void WriteHtml(this ref Utf8Output output, scoped ReadOnlySpan<byte> utf8)
    {
        for (int next; (next = IndexOfSpecial(utf8)) >= 0; utf8 = utf8[(next + 1)..])
        {
            output.Write(utf8[..next]);
            output.Write(utf8[next] switch
            {
                (byte)'&' => "&amp;"u8,
                (byte)'<' => "&lt;"u8,
                (byte)'>' => "&gt;"u8,
                (byte)'"' => "&quot;"u8,
                _ => "&#39;"u8,
            });
        }

        output.Write(utf8);
    }

    public static void WriteHtml(this ref Utf8Output output, scoped ReadOnlySpan<char> text)
    {
        // Prefixes and the like are mostly empty.
        if (!text.IsEmpty)
        {
            WriteEncoded(ref output, text);
        }
    }

    // What is written often is encoded once. SearchValues would be faster at that, but each process would first compile it, which takes longer
    // than to encode all that one article has.
    private static int IndexOfSpecial(ReadOnlySpan<byte> utf8)
    {
        for (var i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] is (byte)'&' or (byte)'<' or (byte)'>' or (byte)'"' or (byte)'\'')
            {
                return i;
            }
        }

        return -1;
    }

    private static void WriteEncoded(ref Utf8Output output, scoped ReadOnlySpan<char> text)
    {
        // Short chunks stay in the processor's nearest cache, and a character takes at most three bytes.
        Span<byte> utf8 = stackalloc byte[MaxChunkLength * 3];
        while (!text.IsEmpty)
        {
            var chunk = text[..Math.Min(text.Length, MaxChunkLength)];
            if (Ascii.FromUtf16(chunk, utf8, out var written) == OperationStatus.Done)
            {
                output.WriteHtml(utf8[..written]);
                text = text[chunk.Length..];
            }
            else
            {
                Utf8.FromUtf16(text, utf8, out var read, out written);
                output.WriteHtml(utf8[..written]);
                text = text[read..];
            }
        }
    }
}
