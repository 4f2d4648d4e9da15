using System.Text;

namespace ClinicContent;

/// <summary>
/// An index of a pack: sorted keys, each with its ordinals of slugs, behind a hash table with open addressing that was
/// built with the pack. Opening it reads nothing; a look-up touches one or two slots and one key.
/// </summary>
internal readonly struct PackIndex
{
    private readonly PackBytes _bytes;
    private readonly uint _slotCount;
    private readonly long _slots;
    private readonly long _keys;
    private readonly long _values;
    private readonly uint _valueCount;

    public PackIndex(PackBytes bytes, PackReference section)
    {
        _bytes = bytes;
        bytes.Slice(section);
        Count = (int)Math.Min(bytes.UInt32(section.Offset), int.MaxValue);
        _slotCount = bytes.UInt32(section.Offset + sizeof(uint));
        _slots = section.Offset + (long)PackFormat.IndexHeaderSize;
        _keys = _slots + ((long)_slotCount * sizeof(uint));
        _values = _keys + ((long)Count * PackFormat.IndexKeySize);
        var end = (long)section.Offset + section.Length;
        if (_values > end || Count >= _slotCount || !uint.IsPow2(_slotCount))
        {
            throw new ContentPackException($"An index of {Count} keys and {_slotCount} slots does not fit its {section.Length} bytes", section.Offset);
        }

        _valueCount = (uint)((end - _values) / sizeof(uint));
    }

    public int Count { get; }

    public IEnumerable<string> Keys
    {
        get
        {
            for (var key = 0; key < Count; key++)
            {
                yield return Key(key);
            }
        }
    }

    public string Key(int key) => _bytes.String(KeyReference(key));

    public ReadOnlySpan<byte> KeyBytes(int key) => _bytes.Slice(KeyReference(key));

    /// <summary>The position of <paramref name="key"/>, or -1.</summary>
    public int Find(ReadOnlySpan<byte> key)
    {
        var slot = PackFormat.Hash(key);
        for (var probes = 0u; probes < _slotCount; probes++, slot++)
        {
            var entry = _bytes.UInt32(_slots + ((slot & (_slotCount - 1)) * (long)sizeof(uint)));
            if (entry == 0)
            {
                return -1;
            }

            if (entry > Count)
            {
                throw new ContentPackException($"A slot names key {entry} of {Count}", _slots);
            }

            if (KeyBytes((int)entry - 1).SequenceEqual(key))
            {
                return (int)entry - 1;
            }
        }

        return -1;
    }

    /// <summary>The position of <paramref name="key"/>, or -1. Keys are ASCII: anything else is not found.</summary>
    public int Find(ReadOnlySpan<char> key)
    {
        const int longest = 256;
        if (key.Length > longest)
        {
            return -1;
        }

        Span<byte> utf8 = stackalloc byte[longest];
        return Ascii.FromUtf16(key, utf8, out var written) == System.Buffers.OperationStatus.Done ? Find(utf8[..written]) : -1;
    }

    /// <summary>The position of the first key that is not below <paramref name="prefix"/>.</summary>
    public int LowerBound(ReadOnlySpan<byte> prefix)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (int)(((uint)low + (uint)high) / 2);
            (low, high) = KeyBytes(middle).SequenceCompareTo(prefix) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    public int ValueCount(int key)
    {
        Values(key, out var count);
        return (int)count;
    }

    public int Value(int key, int position) => (int)_bytes.UInt32(_values + ((Values(key, out _) + position) * sizeof(uint)));

    /// <summary>Checks that every key is sorted and can be found, and that its values are in range.</summary>
    /// <exception cref="ContentPackException">The index is damaged.</exception>
    public void Check(int values)
    {
        for (var key = 0; key < Count; key++)
        {
            if (Find(KeyBytes(key)) != key || (key > 0 && KeyBytes(key - 1).SequenceCompareTo(KeyBytes(key)) >= 0))
            {
                throw new ContentPackException($"Key {key + 1} of an index is not where it is looked for", _keys + ((long)key * PackFormat.IndexKeySize));
            }

            for (var i = 0; i < ValueCount(key); i++)
            {
                if ((uint)Value(key, i) >= (uint)values)
                {
                    throw new ContentPackException($"Key {key + 1} of an index has the value {Value(key, i)} of {values}", _keys + ((long)key * PackFormat.IndexKeySize));
                }
            }
        }
    }

    private PackReference KeyReference(int key) => _bytes.Reference(_keys + ((long)key * PackFormat.IndexKeySize));

    // The first of the values of a key, and their number.
    private long Values(int key, out uint count)
    {
        var offset = _keys + ((long)key * PackFormat.IndexKeySize) + PackFormat.ReferenceSize;
        var first = _bytes.UInt32(offset);
        count = _bytes.UInt32(offset + sizeof(uint));
        return (ulong)first + count <= _valueCount
            ? first
            : throw new ContentPackException($"Key {key} has values {first} to {(ulong)first + count} of {_valueCount}", offset);
    }
}
