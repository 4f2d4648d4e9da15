namespace ClinicContent;

/// <summary>The content of a gap in an <see cref="HtmlTemplate"/>.</summary>
internal enum HtmlGapKind : byte
{
    /// <summary>A value of the clinic. The number is a <see cref="ClinicField.Value"/>.</summary>
    Value,

    /// <summary>A value with a space before it, unless it is empty.</summary>
    SpaceValue,

    /// <summary>A value with a space after it, unless it is empty.</summary>
    ValueSpace,

    /// <summary>A space between two values of a paragraph without other text.</summary>
    Space,

    /// <summary>The start of an optional block. The number is the index of the gap at its end; the next gap is its <see cref="Condition"/>.</summary>
    Optional,

    /// <summary>The condition of an optional block. The number is a <see cref="ClinicCondition"/>.</summary>
    Condition,

    /// <summary>The end of an optional block.</summary>
    OptionalEnd,

    /// <summary>The start of a paragraph that consists of values only, which shows only if one of them is not empty. The number is the index of the gap at its end.</summary>
    Paragraph,

    /// <summary>The end of a paragraph that consists of values only.</summary>
    ParagraphEnd,

    /// <summary>The start of a link to a page or number of the clinic. The number is that of the <see cref="ClinicField.Link"/>.</summary>
    ClinicLink,

    /// <summary>The start of a link to another article. The number is the offset of the link in the document.</summary>
    ArticleLink,

    /// <summary>The start of any other link. The number is the offset of the link in the document.</summary>
    Link,

    LinkEnd,

    /// <summary>
    /// The start of a citation mark, up to the fragment of its address. The number is the index of the gap at its end. A rendering without
    /// marks skips all of it.
    /// </summary>
    Citation,

    /// <summary>The attributes of the link in a citation mark that leaves the page.</summary>
    CitationAttributes,

    /// <summary>The end of a citation mark.</summary>
    CitationEnd,

    /// <summary>The start of a heading. The number is the offset of the heading in the document.</summary>
    Heading,

    /// <summary>The end of a heading. The number is its level in the document.</summary>
    HeadingEnd,
}
