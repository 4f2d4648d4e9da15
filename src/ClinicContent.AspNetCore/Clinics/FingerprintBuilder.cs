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

    // The offset basis, and the prime, which is 2^88 + 0x13b. Not of the type UInt128, which the runtime would compile in each program that starts.
    private const ulong BasisHigh = 0x6c62272e07bb0142;
    private const ulong BasisLow = 0x62b821756295c58d;
    private const ulong Prime = 0x13b;
    private const int PrimeShift = 88 - 64;

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
        var (high, low) = (BasisHigh, BasisLow);
        foreach (var value in _buffer[.._length])
        {
            low ^= value;
            var carry = (((low >> 32) * Prime) + (((uint)low * Prime) >> 32)) >> 32;
            (high, low) = ((high * Prime) + carry + (low << PrimeShift), low * Prime);
        }

        BinaryPrimitives.WriteUInt64BigEndian(destination, high);
        BinaryPrimitives.WriteUInt64BigEndian(destination[sizeof(ulong)..], low);
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
