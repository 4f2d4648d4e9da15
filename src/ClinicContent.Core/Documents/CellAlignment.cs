namespace ClinicContent;

/// <summary>How a table cell is aligned. The values are part of the pack format.</summary>
internal enum CellAlignment : byte
{
    None = 0,
    Left = 1,
    Center = 2,
    Right = 3,
}
