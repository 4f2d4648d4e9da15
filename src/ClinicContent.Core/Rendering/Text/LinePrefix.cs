namespace ClinicContent;

/// <summary>The prefix of each line of a block that contains blocks.</summary>
internal struct LinePrefix
{
    public LinePrefixKind Kind;

    /// <summary>The number of an item; for a list, that of its next item.</summary>
    public int Number;

    /// <summary>The character after the number, or the bullet itself.</summary>
    public byte Marker;

    /// <summary>True once a line of the block was written, and with it an item's marker.</summary>
    public bool Used;

    public TextStyle Style;
}
