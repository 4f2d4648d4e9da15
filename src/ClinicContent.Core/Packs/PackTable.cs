namespace ClinicContent;

/// <summary>
/// A table of a pack: the size of its records, and the records. A later format may add to the end of each record; a reader ignores the
/// additions.
/// </summary>
internal readonly struct PackTable
{
    private readonly long _start;
    private readonly uint _recordSize;

    /// <param name="bytes">The pack.</param>
    /// <param name="section">The table's section.</param>
    /// <param name="knownSize">The size of the part of a record that this version knows.</param>
    public PackTable(PackBytes bytes, PackReference section, uint knownSize)
    {
        bytes.Slice(section);
        if (section.Length < sizeof(uint))
        {
            throw new ContentPackException($"A table has {section.Length} bytes, too few for the size of its records", section.Offset);
        }

        _recordSize = bytes.UInt32(section.Offset);
        _start = (long)section.Offset + sizeof(uint);
        var size = section.Length - sizeof(uint);
        if (_recordSize < knownSize || size % _recordSize != 0)
        {
            throw new ContentPackException($"A table of {size} bytes cannot have records of {_recordSize}", section.Offset);
        }

        Count = (int)(size / _recordSize);
    }

    public int Count { get; }

    /// <summary>The position of a record in the pack. The position is not checked.</summary>
    public long this[int record] => _start + ((long)record * _recordSize);
}
