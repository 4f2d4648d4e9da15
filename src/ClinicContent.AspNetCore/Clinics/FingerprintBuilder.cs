using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace ClinicContent;

/// <summary>
/// A SHA-256 over values, each with its length, so that no two lists of values have the same bytes. The values are gathered first, because
/// hashing them one by one takes longer.
/// </summary>
/// <param name="buffer">The first buffer; a larger one replaces it when it is full.</param>
internal ref struct FingerprintBuilder(Span<byte> buffer)
{
    private Span<byte> _buffer = buffer;
    private int _length;

    [UnscopedRef]
    public ref FingerprintBuilder Add(string? text)
    {
        if (text is null)
        {
            return ref Add(-1);
        }

        var length = Encoding.UTF8.GetByteCount(text);
        Add(length);
        Encoding.UTF8.GetBytes(text, GetSpan(length));
        return ref this;
    }

    [UnscopedRef]
    public ref FingerprintBuilder Add(scoped ReadOnlySpan<byte> bytes)
    {
        Add(bytes.Length);
        bytes.CopyTo(GetSpan(bytes.Length));
        return ref this;
    }

    [UnscopedRef]
    public ref FingerprintBuilder Add(int number)
    {
        BinaryPrimitives.WriteInt32LittleEndian(GetSpan(sizeof(int)), number);
        return ref this;
    }

    /// <summary>Writes the hash of the added values.</summary>
    public readonly void Hash(Span<byte> destination) => SHA256.HashData(_buffer[.._length], destination);

    private Span<byte> GetSpan(int length)
    {
        if (length > _buffer.Length - _length)
        {
            var larger = new byte[Math.Max(_length + length, _buffer.Length * 2)];
            _buffer[.._length].CopyTo(larger);
            _buffer = larger;
        }

        _length += length;
        return _buffer.Slice(_length - length, length);
    }
}
