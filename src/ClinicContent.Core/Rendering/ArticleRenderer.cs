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
        switch (format)
        {
            case ArticleFormat.Html:
                article.WriteHtml(output, _clinic, _options.Html);
                break;
            case ArticleFormat.Page:
                article.WritePage(output, _clinic, _options.Page);
                break;
            case ArticleFormat.Text:
                article.WriteText(output, _clinic, _options.Text);
                break;
            case ArticleFormat.Markdown:
                article.WriteMarkdown(output, _clinic, _options.Markdown);
                break;
            case ArticleFormat.Json:
                article.WriteJson(output, _clinic, _options.Json);
                break;
            case ArticleFormat.JsonLd:
                article.WriteJsonLd(output, _clinic, _options.Json);
                break;
            case ArticleFormat.Ansi:
                article.WriteAnsi(output, _clinic, _options.Text);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format.");
        }
    }

    /// <inheritdoc/>
    public void Render(Section section, ArticleFormat format, IBufferWriter<byte> output)
    {
        switch (format)
        {
            case ArticleFormat.Html:
                section.WriteHtml(output, _clinic, _options.Html);
                break;
            case ArticleFormat.Page:
                section.WritePage(output, _clinic, _options.Page);
                break;
            case ArticleFormat.Text:
                section.WriteText(output, _clinic, _options.Text);
                break;
            case ArticleFormat.Markdown:
                section.WriteMarkdown(output, _clinic, _options.Markdown);
                break;
            case ArticleFormat.Json:
                section.WriteJson(output, _clinic, _options.Json);
                break;
            case ArticleFormat.JsonLd:
                section.WriteJsonLd(output, _clinic, _options.Json);
                break;
            case ArticleFormat.Ansi:
                section.WriteAnsi(output, _clinic, _options.Text);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format.");
        }
    }
}
