namespace ClinicContent;

/// <summary>The options of each built-in format, and formats of a program's own: the common part of renderers and sites.</summary>
internal sealed class FormatOptionSet
{
    public HtmlRenderOptions Html { get; set; } = new();

    public PageRenderOptions Page { get; set; } = new();

    public TextRenderOptions Text { get; set; } = new();

    public MarkdownRenderOptions Markdown { get; set; } = new();

    public JsonRenderOptions Json { get; set; } = new();

    /// <summary>Formats by their names, in any case.</summary>
    public Dictionary<string, IArticleFormat> Formats { get; private init; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Copies the options, so that later changes have no effect on the copy.</summary>
    public FormatOptionSet Copy() => new()
    {
        Html = RenderOptions.Copy(Html),
        Page = RenderOptions.Copy(Page),
        Text = RenderOptions.Copy(Text),
        Markdown = RenderOptions.Copy(Markdown),
        Json = RenderOptions.Copy(Json),
        Formats = new(Formats, StringComparer.OrdinalIgnoreCase),
    };

    /// <summary>Adds a sentence for each error of the options, with the format's name before it.</summary>
    public void AddErrors(List<string> errors)
    {
        Add(errors, nameof(Html), Html);
        Add(errors, nameof(Page), Page);
        Add(errors, nameof(Text), Text);
        Add(errors, nameof(Markdown), Markdown);
        Add(errors, nameof(Json), Json);

        // Without LINQ where there are no formats of one's own: a program that starts passes through here.
        if (Formats.Count > 0)
        {
            errors.AddRange(Formats.SelectMany(pair => Validate(pair.Key, pair.Value)));
        }
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
