using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ClinicContent;

/// <summary>
/// A hash of values, each with its length, so that no two lists of values have the same bytes: FNV-1a of 128 bits (draft-eastlake-fnv). It tells versions of a
/// page apart, and nobody gains by making two alike; a cryptographic hash would load OpenSSL before a program's first page.
/// </summary>
/// <param name="buffer">The first buffer; a larger one replaces it when it is full.</param>
internal ref struct FingerprintBuilder(Span<byte> buffer)
{
    public const int HashSize = 16;

    private static readonly UInt128 OffsetBasis = new(0x6c62272e07bb0142, 0x62b821756295c58d);
    private static readonly UInt128 Prime = new(0x0000000001000000, 0x000000000000013b);

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

    /// <summary>Writes the hash of the added values, which has <see cref="HashSize"/> bytes.</summary>
    public readonly void Hash(Span<byte> destination)
    {
        var hash = OffsetBasis;
        foreach (var value in _buffer[.._length])
        {
            hash = (hash ^ value) * Prime;
        }

        BinaryPrimitives.WriteUInt128BigEndian(destination, hash);
    }

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
