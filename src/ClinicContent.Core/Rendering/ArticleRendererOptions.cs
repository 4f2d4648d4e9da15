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
    public HtmlRenderOptions Html { get; set; } = new();

    /// <summary>Options for pages.</summary>
    public PageRenderOptions Page { get; set; } = new();

    /// <summary>Options for plain text, and for text for a terminal.</summary>
    public TextRenderOptions Text { get; set; } = new();

    /// <summary>Options for Markdown.</summary>
    public MarkdownRenderOptions Markdown { get; set; } = new();

    /// <summary>Options for JSON and JSON-LD.</summary>
    public JsonRenderOptions Json { get; set; } = new();

    /// <summary>
    /// Formats of your own by their names, in any case: <c>options.Formats.Add("handout", new HandoutFormat())</c>, then
    /// <c>renderer.Render(article, "handout")</c>. A name of <see cref="ArticleFormats.BuiltIn"/> cannot be taken.
    /// </summary>
    public IDictionary<string, IArticleFormat> Formats { get; private set; } = new Dictionary<string, IArticleFormat>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Lists everything that is wrong with the options of the formats.</summary>
    internal IEnumerable<string> ValidateFormats()
    {
        var errors = new List<string>();
        AddFormatErrors(errors);
        return errors;
    }

    /// <summary>Adds everything that is wrong with the options of the formats.</summary>
    internal void AddFormatErrors(List<string> errors)
    {
        Add(errors, nameof(Html), Html);
        Add(errors, nameof(Page), Page);
        Add(errors, nameof(Text), Text);
        Add(errors, nameof(Markdown), Markdown);
        Add(errors, nameof(Json), Json);
        if (Formats.Count > 0)
        {
            errors.AddRange(Formats.SelectMany(pair => Validate(pair.Key, pair.Value)));
        }
    }

    /// <summary>A copy that later changes of these options do not reach.</summary>
    internal ArticleRendererOptions Copy()
    {
        var copy = (ArticleRendererOptions)MemberwiseClone();
        copy.Html = RenderOptions.Copy(Html);
        copy.Page = RenderOptions.Copy(Page);
        copy.Text = RenderOptions.Copy(Text);
        copy.Markdown = RenderOptions.Copy(Markdown);
        copy.Json = RenderOptions.Copy(Json);
        copy.Formats = new Dictionary<string, IArticleFormat>(Formats, StringComparer.OrdinalIgnoreCase);
        copy.CopyLists();
        return copy;
    }

    /// <summary>Replaces the lists of a copy by copies.</summary>
    private protected virtual void CopyLists()
    {
    }

    private static void Add(List<string> errors, string name, RenderOptions? options)
    {
        if (options is null)
        {
            errors.Add($"{name} is null: leave it out for the defaults.");
            return;
        }

        foreach (var error in options.Validate())
        {
            errors.Add($"{name}: {error}");
        }
    }

    private static IEnumerable<string> Validate(string name, IArticleFormat? format)
    {
        if (format is null)
        {
            yield return $"Formats has null for '{DisplayText.Of(name)}': add a format, or remove the name.";
        }

        if (ArticleFormats.BuiltIn.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            yield return $"Formats has '{DisplayText.Of(name)}', which is the name of a built-in format: use another one.";
        }
    }
}
