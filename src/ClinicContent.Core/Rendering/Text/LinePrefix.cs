namespace ClinicContent;

/// <summary>What stands before each line of a block that holds blocks.</summary>
internal struct LinePrefix
{
    public LinePrefixKind Kind;

    /// <summary>Of an item: its number; of a list: the number of its next item.</summary>
    public int Number;

    /// <summary>What ends the number, or the bullet itself.</summary>
    public byte Marker;

    /// <summary>Whether a line of the block was written, so that an item's marker was, too.</summary>
    public bool Used;

    public TextStyle Style;
}
