using System.Buffers;

namespace ClinicContent;

/// <summary>Renders articles for one clinic with one set of options. Immutable and thread-safe.</summary>
public sealed class ArticleRenderer : IArticleRenderer
{
    private readonly ClinicProfile? _clinic;
    private readonly Dictionary<string, IArticleFormat> _formats;
    private readonly Func<IArticleLibrary>? _library;

    /// <summary>Creates a renderer from a copy of the options.</summary>
    /// <param name="options">The clinic to render for, and the options of each format. They are copied.</param>
    public ArticleRenderer(ArticleRendererOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var copy = options.Copy();
        _clinic = copy.Clinic;
        _formats = new(copy.Formats, StringComparer.OrdinalIgnoreCase)
        {
            [ArticleFormats.Html] = new BuiltInFormat<HtmlRenderOptions>(copy.Html, HtmlFormat.Write),
            [ArticleFormats.Page] = new BuiltInFormat<PageRenderOptions>(copy.Page, PageFormat.Write, footer: true),
            [ArticleFormats.Text] = new BuiltInFormat<TextRenderOptions>(copy.Text, TextFormat.Write),
            [ArticleFormats.Markdown] = new BuiltInFormat<MarkdownRenderOptions>(copy.Markdown, MarkdownFormat.Write),
            [ArticleFormats.Json] = new BuiltInFormat<JsonRenderOptions>(copy.Json, JsonFormat.Write, footer: true),
            [ArticleFormats.JsonLd] = new BuiltInFormat<JsonRenderOptions>(copy.Json, JsonLdFormat.Write),
            [ArticleFormats.Ansi] = new BuiltInFormat<TextRenderOptions>(copy.Text, AnsiFormat.Write),
        };
    }

    /// <summary>Creates a renderer whose articles are shown in a library, so that links to other packs lead to its articles.</summary>
    internal ArticleRenderer(ArticleRendererOptions options, Func<IArticleLibrary> library)
        : this(options) => _library = library;

    /// <inheritdoc/>
    public void Render(IArticleContent content, string format, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(output);
        if (!_formats.TryGetValue(format, out var found))
        {
            throw new ArgumentException($"There is no format '{DisplayText.Of(format)}': use {string.Join(", ", _formats.Keys)}, or add one to Formats.", nameof(format));
        }

        if (_library is not null && content.Article.Pack.HasOpenLinks)
        {
            content = InLibrary(content, _library().Packs);
        }

        found.Write(content, _clinic ?? content.Article.Pack.Clinic, output);
    }

    // A generated name gives an article that knows of no library.
    private static IArticleContent InLibrary(IArticleContent content, IReadOnlyList<ContentPack> packs)
    {
        foreach (var pack in packs)
        {
            if (pack.Reader == content.Article.Pack.Reader)
            {
                var article = content.Article.In(pack);
                return content.Section is not { } section ? article : article.TryGetSection(section.Id, out var same) ? same : content;
            }
        }

        return content;
    }
}
