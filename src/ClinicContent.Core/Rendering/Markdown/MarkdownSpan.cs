namespace ClinicContent;

/// <summary>A part of a block's text that is marked.</summary>
internal struct MarkdownSpan
{
    public MarkdownSpanKind Kind;

    public int Start;

    public int End;

    /// <summary>Of a link: where its address is, as <see cref="MarkdownAddress"/> takes it.</summary>
    public int Link;

    /// <summary>The text stays, and its markup is left out: Markdown cannot say it here.</summary>
    public bool Dropped;

    public readonly bool IsEmphasis => Kind is MarkdownSpanKind.Emphasis or MarkdownSpanKind.Strong;
}
