namespace ClinicContent;

/// <summary>The kinds of text that Markdown marks at its start and end.</summary>
internal enum MarkdownSpanKind : byte
{
    Emphasis,
    Strong,
    Link,
    Code,

    /// <summary>The numbers of the sources that a block cites, in brackets.</summary>
    Mark,
}
