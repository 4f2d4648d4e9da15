using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace ClinicContent;

/// <summary>A fragment that is rendered when the page is written, without a string in between.</summary>
internal sealed class ArticleHtmlContent : IHtmlContent
{
    private readonly IArticleContent _content;
    private readonly ClinicProfile? _clinic;
    private readonly HtmlRenderOptions? _options;

    public ArticleHtmlContent(IArticleContent content, ClinicProfile? clinic, HtmlRenderOptions? options)
    {
        // Now, where the page names it, and not later, when a part of the page may have been sent.
        if (options?.Validate() is { Count: > 0 } errors)
        {
            throw new ArgumentException(string.Join(' ', errors), nameof(options));
        }

        (_content, _clinic, _options) = (content, clinic, options);
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        using var buffer = new PooledBuffer();
        _content.WriteHtml(buffer, _clinic, _options);

        var utf8 = buffer.Written;
        var chars = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(utf8.Length));
        writer.Write(chars, 0, Encoding.UTF8.GetChars(utf8, chars));
        ArrayPool<char>.Shared.Return(chars);
    }
}
