namespace ClinicContent;

/// <summary>The blocks that put a prefix before their lines.</summary>
internal enum LinePrefixKind : byte
{
    /// <summary>A list, which has no prefix of its own: it counts the items within.</summary>
    List,

    /// <summary>A bullet on the first line, then as many spaces.</summary>
    Bullet,

    /// <summary>A number on the first line, then as many spaces.</summary>
    Number,

    /// <summary>A character on each line.</summary>
    Bar,

    /// <summary>Two spaces on each line but the first.</summary>
    Hanging,
}
