namespace ClinicContent;

/// <summary>What rendering as HTML keeps of a section from one time to the next.</summary>
internal sealed class HtmlSection
{
    private readonly Section _section;
    private HtmlTemplate? _text;

    private HtmlSection(Section section)
    {
        _section = section;
        Id = HtmlEncoding.Encode(section.Id);
        Title = HtmlEncoding.Encode(section.Title);
    }

    /// <summary>The section's id, encoded.</summary>
    public byte[] Id { get; }

    /// <summary>The section's heading, encoded.</summary>
    public byte[] Title { get; }

    /// <summary>The section's text, written when first rendered.</summary>
    public HtmlTemplate Text => _text ??= HtmlNodes.Write(_section.Document, _section.Article.Words);

    public static HtmlSection Of(Section section) => RenderingCache.GetOrPrepare(ref section.Rendered, section, static section => new HtmlSection(section));
}
