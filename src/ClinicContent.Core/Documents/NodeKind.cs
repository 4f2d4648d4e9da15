namespace ClinicContent;

/// <summary>
/// The closed set of nodes of a document. The comment after each gives the data that follows its kind in a pack (text: a length and as many
/// bytes of UTF-8; numbers and lengths are LEB128, see <see cref="DocumentReader"/>). The values are part of the pack format: never reuse
/// one.
/// </summary>
internal enum NodeKind : byte
{
    // Blocks that hold inline nodes.
    Paragraph = 1,
    Heading = 2, // number: level, 3 to 6; text: id

    // Blocks that hold blocks.
    BulletList = 3,
    OrderedList = 4, // number: of the first item
    ListItem = 5,
    Quote = 6,
    Callout = 7, // number: CalloutKind
    Optional = 13, // number: ClinicCondition; a paragraph or list item that is left out when the clinic does not say it

    // A table holds rows, a row cells, a cell inline nodes.
    Table = 8, // number: columns
    TableRow = 9, // number: 1 for the header row, else 0
    TableCell = 10, // number: CellAlignment

    // Blocks that hold nothing.
    ThematicBreak = 11,
    Image = 12, // text: address; text: alternative

    // Inline nodes that hold inline nodes.
    Emphasis = 16,
    Strong = 17,
    Term = 18, // its definition follows it as text
    Link = 19, // number: LinkKind; text: target; text: section of an article, or empty

    // Inline nodes that hold nothing.
    Text = 20, // text
    Code = 21, // text
    LineBreak = 22,
    ClinicValue = 23, // number: ClinicField.Value
    Citation = 24, // number: position of a source among those of the article; stands at the end of a block
}
