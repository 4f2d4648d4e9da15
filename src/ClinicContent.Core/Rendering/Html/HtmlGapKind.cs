namespace ClinicContent;

/// <summary>What stands in a gap of an <see cref="HtmlTemplate"/>.</summary>
internal enum HtmlGapKind : byte
{
    /// <summary>A value of the clinic. The number is a <see cref="ClinicField.Value"/>.</summary>
    Value,

    /// <summary>The same, with a space before it unless it is empty.</summary>
    SpaceValue,

    /// <summary>The same, with a space after it unless it is empty.</summary>
    ValueSpace,

    /// <summary>A space between two values of a paragraph that holds nothing else.</summary>
    Space,

    /// <summary>
    /// The start of a block that shows only if the clinic says something. The number is the index of the gap at its end; the next gap is its
    /// <see cref="Condition"/>.
    /// </summary>
    Optional,

    /// <summary>What the clinic must say for the block to show. The number is a <see cref="ClinicCondition"/>.</summary>
    Condition,

    /// <summary>The end of such a block.</summary>
    OptionalEnd,

    /// <summary>The start of a paragraph of nothing but values, which shows only if a clinic value in it says something. The number is the index of the gap at its end.</summary>
    Paragraph,

    /// <summary>The end of such a paragraph.</summary>
    ParagraphEnd,

    /// <summary>The start of a link to a page or number of the clinic. The number is that of the <see cref="ClinicField.Link"/>.</summary>
    ClinicLink,

    /// <summary>The start of a link to another article. The number is where the link begins in the document.</summary>
    ArticleLink,

    /// <summary>The start of any other link. The number is where the link begins in the document.</summary>
    Link,

    LinkEnd,

    /// <summary>
    /// The start of the mark that names the sources of a block, up to the fragment of its address. The number is the index of the gap at its end. A rendering without marks
    /// passes over all of it.
    /// </summary>
    Citation,

    /// <summary>Where the attributes of a mark's link stand that leaves the page.</summary>
    CitationAttributes,

    /// <summary>The end of a mark.</summary>
    CitationEnd,

    /// <summary>The start of a heading. The number is where the heading begins in the document.</summary>
    Heading,

    /// <summary>The end of a heading. The number is its level in the document.</summary>
    HeadingEnd,
}
