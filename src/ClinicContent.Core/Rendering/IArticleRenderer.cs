using System.Buffers;

namespace ClinicContent;

/// <summary>Renders articles for one clinic, in any format, as UTF-8. Thread-safe.</summary>
public interface IArticleRenderer
{
    /// <summary>Renders an article or a section in a format.</summary>
    /// <param name="content">The article or section.</param>
    /// <param name="format">The format's name in any case: one of <see cref="ArticleFormats"/>, or of <see cref="ArticleRendererOptions.Formats"/>.</param>
    /// <param name="output">The output.</param>
    /// <exception cref="ArgumentException">There is no such format, or its options are wrong.</exception>
    /// <exception cref="ClinicProfileException">The clinic lacks a value that the content needs; nothing is written.</exception>
    void Render(IArticleContent content, string format, IBufferWriter<byte> output);
}
