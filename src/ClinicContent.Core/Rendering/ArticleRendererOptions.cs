namespace ClinicContent;

/// <summary>
/// The clinic to render for, and the options of each format. An <see cref="ArticleRenderer"/> copies them, so that a later change has no
/// effect on it.
/// </summary>
public class ArticleRendererOptions
{
    /// <summary>
    /// The clinic to render for; null, the default, for the clinic that each article's pack names. In that case, the packs must not name
    /// different clinics.
    /// </summary>
    public ClinicProfile? Clinic { get; set; }

    /// <summary>Options for HTML fragments.</summary>
    public HtmlRenderOptions Html
    {
        get => FormatSet.Html;
        set => FormatSet.Html = value;
    }

    /// <summary>Options for pages.</summary>
    public PageRenderOptions Page
    {
        get => FormatSet.Page;
        set => FormatSet.Page = value;
    }

    /// <summary>Options for plain text, and for text for a terminal.</summary>
    public TextRenderOptions Text
    {
        get => FormatSet.Text;
        set => FormatSet.Text = value;
    }

    /// <summary>Options for Markdown.</summary>
    public MarkdownRenderOptions Markdown
    {
        get => FormatSet.Markdown;
        set => FormatSet.Markdown = value;
    }

    /// <summary>Options for JSON and JSON-LD.</summary>
    public JsonRenderOptions Json
    {
        get => FormatSet.Json;
        set => FormatSet.Json = value;
    }

    /// <summary>
    /// Your own formats by name, in any case: after <c>options.Formats.Add("handout", new HandoutFormat())</c>, call
    /// <c>renderer.Render(article, "handout")</c>. The names of <see cref="ArticleFormats.BuiltIn"/> are reserved.
    /// </summary>
    public IDictionary<string, IArticleFormat> Formats => FormatSet.Formats;

    /// <summary>The options of the formats, without the clinic.</summary>
    internal FormatOptionSet FormatSet { get; private set; } = new();

    /// <summary>Copies the options, so that later changes have no effect on the copy.</summary>
    internal ArticleRendererOptions Copy()
    {
        var copy = (ArticleRendererOptions)MemberwiseClone();
        copy.FormatSet = FormatSet.Copy();
        copy.CopyLists();
        return copy;
    }

    /// <summary>Replaces the lists of a copy by copies.</summary>
    private protected virtual void CopyLists()
    {
    }
}
