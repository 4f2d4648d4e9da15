using System.Buffers;

namespace ClinicContent;

/// <summary>Renders articles for one clinic, in any format, as UTF-8. Thread-safe.</summary>
public interface IArticleRenderer
{
    /// <summary>Renders an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="format">The format.</param>
    /// <param name="output">Where to write.</param>
    /// <exception cref="ClinicProfileException">The clinic lacks a value that the article needs; nothing is written.</exception>
    void Render(Article article, ArticleFormat format, IBufferWriter<byte> output);

    /// <summary>Renders a section.</summary>
    /// <param name="section">The section.</param>
    /// <param name="format">The format.</param>
    /// <param name="output">Where to write.</param>
    /// <exception cref="ClinicProfileException">The clinic lacks a value that the section needs; nothing is written.</exception>
    void Render(Section section, ArticleFormat format, IBufferWriter<byte> output);
}
