namespace ClinicContent;

/// <summary>The last number of a source in a pack.</summary>
[Flags]
internal enum SourceFlags
{
    None = 0,

    /// <summary>The author read an archived copy.</summary>
    Archived = 1,

    /// <summary>A statement of the clinic that first published the article: its texts are empty.</summary>
    ClinicStatement = 2,
}
