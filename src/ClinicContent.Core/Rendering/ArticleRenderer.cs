using System.Buffers;

namespace ClinicContent;

/// <summary>Renders articles for one clinic with one set of options. Immutable and thread-safe.</summary>
public sealed class ArticleRenderer : IArticleRenderer
{
    private readonly ClinicProfile? _clinic;
    private readonly ClinicContentOptions _options;

    /// <summary>Creates a renderer.</summary>
    /// <param name="options">The clinic to render for, and the options of each format; the packs in it are not used.</param>
    public ArticleRenderer(ClinicContentOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        (_clinic, _options) = (options.Clinic, options.Copy());
    }

    /// <inheritdoc/>
    public void Render(Article article, ArticleFormat format, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(article);
        Render(article, null, format, output);
    }

    /// <inheritdoc/>
    public void Render(Section section, ArticleFormat format, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(section);
        Render(section.Article, section, format, output);
    }

    private void Render(Article article, Section? section, ArticleFormat format, IBufferWriter<byte> output)
    {
        switch (format)
        {
            case ArticleFormat.Html:
                ArticleRendering.Write(output, article, section, _clinic, _options.Html, HtmlRenderer.Write);
                break;
            case ArticleFormat.Page:
                ArticleRendering.Write(output, article, section, _clinic, _options.Page, PageRenderer.Write, closing: true);
                break;
            case ArticleFormat.Text:
                ArticleRendering.Write(output, article, section, _clinic, _options.Text, TextRenderer.Write);
                break;
            case ArticleFormat.Markdown:
                ArticleRendering.Write(output, article, section, _clinic, _options.Markdown, MarkdownRenderer.Write);
                break;
            case ArticleFormat.Json:
                ArticleRendering.Write(output, article, section, _clinic, _options.Json, JsonRenderer.Write, closing: true);
                break;
            case ArticleFormat.JsonLd:
                ArticleRendering.Write(output, article, section, _clinic, _options.Json, JsonLdRenderer.Write);
                break;
            case ArticleFormat.Ansi:
                ArticleRendering.Write(output, article, section, _clinic, _options.Text, AnsiRenderer.Write);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format.");
        }
    }
}
