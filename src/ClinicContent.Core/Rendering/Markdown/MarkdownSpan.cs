namespace ClinicContent;

/// <summary>A marked part of a block's text.</summary>
internal struct MarkdownSpan
{
    public MarkdownSpanKind Kind;

    public int Start;

    public int End;

    /// <summary>The number of a link's address, for <see cref="MarkdownAddress"/>.</summary>
    public int Link;

    /// <summary>True when the text stays without its markup, because Markdown cannot express it here.</summary>
    public bool Dropped;

    public readonly bool IsEmphasis => Kind is MarkdownSpanKind.Emphasis or MarkdownSpanKind.Strong;
}
