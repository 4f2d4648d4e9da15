namespace ClinicContent;

/// <summary>The results of rendering a section as HTML that are kept between renderings.</summary>
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

    /// <summary>The section's text, written on first use.</summary>
    public HtmlTemplate Text => _text ??= HtmlNodes.Write(_section.Document, _section.Article.Words, Array.IndexOf(_section.Article.Details.Sections, _section) >= 0 ? Title : []);

    public static HtmlSection Of(Section section) => RenderingCache.GetOrPrepare(ref section.Rendered, section, static section => new HtmlSection(section));
}
