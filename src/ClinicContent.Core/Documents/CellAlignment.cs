namespace ClinicContent;

/// <summary>The alignment of a table cell. The values are part of the pack format.</summary>
public enum CellAlignment
{
    /// <summary>The default alignment of the format.</summary>
    None = 0,

    /// <summary>Aligned to the left.</summary>
    Left = 1,

    /// <summary>Centered.</summary>
    Center = 2,

    /// <summary>Aligned to the right.</summary>
    Right = 3,
}
