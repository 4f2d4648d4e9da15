namespace ClinicContent;

/// <summary>Reads the bytes of packs from streams.</summary>
internal static class PackStream
{
    /// <summary>Reads a stream to its end.</summary>
    /// <exception cref="ContentPackException">The stream holds more than a pack can.</exception>
    public static ReadOnlyMemory<byte> ReadToEnd(Stream stream)
    {
        // The length is not taken from the pack's header: a wrong one must not make us allocate. That of a file is right.
        var expected = stream.CanSeek ? (int)Math.Clamp(stream.Length - stream.Position, 0, PackFormat.MaxSize) : 0;
        var output = new MemoryStream(expected);
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            output.Write(buffer, 0, read);
            if (output.Length > PackFormat.MaxSize)
            {
                throw new ContentPackException($"A content pack has at most {PackFormat.MaxSize} bytes", PackFormat.MaxSize);
            }
        }

        return output.Length == output.Capacity ? output.GetBuffer() : output.ToArray();
    }
}
