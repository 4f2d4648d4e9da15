namespace ClinicContent;

/// <summary>Flags in the upper bits of a node's first byte.</summary>
[Flags]
internal enum NodeFlags : byte
{
    None = 0,

    /// <summary>A <see cref="NodeKind.Paragraph"/> in a tight list item, for which HTML writes no paragraph element. Its end has the flag too.</summary>
    Tight = 0x40,

    /// <summary>The end of a node instead of its start; nothing follows.</summary>
    End = 0x80,

    All = Tight | End,
}
