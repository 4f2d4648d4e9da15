namespace ClinicContent;

/// <summary>
/// The clinic to render for, and the options of each format. An <see cref="ArticleRenderer"/> copies them: a later change does not reach it.
/// </summary>
public class ArticleRendererOptions
{
    /// <summary>
    /// The clinic to render for. Null, the default, for the one that each article's own pack names; then the packs must not name
    /// different ones.
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
    /// Formats of your own by their names, in any case: <c>options.Formats.Add("handout", new HandoutFormat())</c>, then
    /// <c>renderer.Render(article, "handout")</c>. A name of <see cref="ArticleFormats.BuiltIn"/> cannot be taken.
    /// </summary>
    public IDictionary<string, IArticleFormat> Formats => FormatSet.Formats;

    /// <summary>The options of the formats, without the clinic.</summary>
    internal FormatOptionSet FormatSet { get; private set; } = new();

    /// <summary>A copy that later changes of these options do not reach.</summary>
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
