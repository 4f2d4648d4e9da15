namespace ClinicContent;

/// <summary>The style of text for a terminal. Plain text has no styles, so a style must not be the only carrier of a meaning.</summary>
[Flags]
internal enum TextStyle : byte
{
    None = 0,
    Bold = 0x01,
    Dim = 0x02,
    Italic = 0x04,
    Underline = 0x08,

    // One colour at a time: the number of ECMA-48's colours 31 to 34 in the upper bits.
    Red = 0x10,
    Green = 0x20,
    Yellow = 0x30,
    Blue = 0x40,
    Colors = 0x70,
}
