namespace ClinicContent;

/// <summary>
/// A table of a pack: the size of its records, and the records. A later format may add to the end of each record; a reader skips what it does not know.
/// </summary>
internal readonly struct PackTable
{
    private readonly long _start;
    private readonly uint _recordSize;

    /// <param name="bytes">The pack.</param>
    /// <param name="place">The table's section.</param>
    /// <param name="knownSize">The size of what this version knows of a record.</param>
    public PackTable(PackBytes bytes, PackReference place, uint knownSize)
    {
        bytes.Slice(place);
        if (place.Length < sizeof(uint))
        {
            throw new ContentPackException($"A table has {place.Length} bytes, too few for the size of its records", place.Offset);
        }

        _recordSize = bytes.UInt32(place.Offset);
        _start = (long)place.Offset + sizeof(uint);
        var size = place.Length - sizeof(uint);
        if (_recordSize < knownSize || size % _recordSize != 0)
        {
            throw new ContentPackException($"A table of {size} bytes cannot have records of {_recordSize}", place.Offset);
        }

        Count = (int)(size / _recordSize);
    }

    public int Count { get; }

    /// <summary>Where a record stands in the pack. The position is not checked.</summary>
    public long this[int record] => _start + ((long)record * _recordSize);
}
