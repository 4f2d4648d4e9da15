namespace ClinicContent.Tool;

/// <summary>The subject of a change, in the order of reports.</summary>
internal enum ChangeKind
{
    /// <summary>The article, or a language of it, is new.</summary>
    Added,

    /// <summary>The article, or a language of it, is gone.</summary>
    Removed,

    /// <summary>The article has another slug.</summary>
    Renamed,

    /// <summary>Sections, and the names that code uses, have changed.</summary>
    Structure,

    /// <summary>The wording that patients read has changed.</summary>
    Wording,

    /// <summary>The codes of medical classifications have changed.</summary>
    Codes,

    /// <summary>The review has changed.</summary>
    Review,

    /// <summary>Topics, sources or other metadata have changed.</summary>
    Metadata,
}
