namespace ClinicContent.Tool;

/// <summary>What a change is about, in the order in which changes are told.</summary>
internal enum ChangeKind
{
    /// <summary>The article, or a language of it, is new.</summary>
    Added,

    /// <summary>The article, or a language of it, is gone.</summary>
    Removed,

    /// <summary>The article has another slug.</summary>
    Renamed,

    /// <summary>Sections, and the names that code uses.</summary>
    Structure,

    /// <summary>What patients read.</summary>
    Wording,

    /// <summary>Codes of medical classifications.</summary>
    Codes,

    /// <summary>Who reviewed it, and when.</summary>
    Review,

    /// <summary>Topics, sources and whatever else is said of it.</summary>
    Metadata,
}
