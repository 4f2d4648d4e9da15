namespace ClinicContent;

/// <summary>What stands in the upper bits of the byte that begins a node.</summary>
[Flags]
internal enum NodeFlags : byte
{
    None = 0,

    /// <summary>On <see cref="NodeKind.Paragraph"/>: stands in a tight list item, where HTML writes no paragraph element. On its end, too.</summary>
    Tight = 0x40,

    /// <summary>Not the start of the node but its end; nothing follows.</summary>
    End = 0x80,

    All = Tight | End,
}
