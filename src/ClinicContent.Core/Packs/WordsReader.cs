using System.Text;

namespace ClinicContent;

/// <summary>Reads the sections of a pack that hold words: numbers are little-endian, and a text is its length in bytes (2 bytes) and its UTF-8.</summary>
internal ref struct WordsReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    public int Count()
    {
        var bytes = Take(sizeof(ushort));
        return bytes[0] | (bytes[1] << 8);
    }

    /// <summary>A number that can be greater than <see cref="Count"/> gives.</summary>
    public int Number()
    {
        var bytes = Take(sizeof(int));
        return bytes[0] | (bytes[1] << 8) | (bytes[2] << 16) | (bytes[3] << 24);
    }

    public string Text() => Encoding.UTF8.GetString(Take(Count()));

    /// <summary>A part that begins with its length (4 bytes), so that a reader can pass over additions of later versions at its end.</summary>
    public WordsReader Block() => new(Take(Number()));

    public static ContentPackException Damaged(string what) => new($"The words or links of the content pack are damaged: {what}. Build the pack again, or fetch it again.");

    private ReadOnlySpan<byte> Take(int length)
    {
        if ((uint)length > (uint)_rest.Length)
        {
            throw Damaged("they end too soon");
        }

        var taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }
}
