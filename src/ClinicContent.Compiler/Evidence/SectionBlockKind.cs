namespace ClinicContent.Compiler;

/// <summary>The kinds of blocks that cite their sources.</summary>
internal enum SectionBlockKind
{
    Paragraph,
    ListItem,
    TableRow,

    /// <summary>A paragraph or list item of a callout.</summary>
    CalloutLine,
}
