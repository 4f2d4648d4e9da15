namespace ClinicContent;

/// <summary>How a table cell is aligned. The values are part of the pack format.</summary>
public enum CellAlignment
{
    /// <summary>As the format aligns text.</summary>
    None = 0,

    /// <summary>To the left.</summary>
    Left = 1,

    /// <summary>In the centre.</summary>
    Center = 2,

    /// <summary>To the right.</summary>
    Right = 3,
}
