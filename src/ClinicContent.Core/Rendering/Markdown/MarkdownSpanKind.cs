namespace ClinicContent;

/// <summary>The kinds of text that Markdown marks at its start and end.</summary>
internal enum MarkdownSpanKind : byte
{
    Emphasis,
    Strong,
    Link,
    Code,
}
