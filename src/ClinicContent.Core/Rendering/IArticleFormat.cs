using System.Buffers;

namespace ClinicContent;

/// <summary>A format that renders articles, registered by its name in <see cref="ArticleRendererOptions.Formats"/>. Implementations must be thread-safe.</summary>
public interface IArticleFormat
{
    /// <summary>Writes an article or a section.</summary>
    /// <remarks>
    /// The built-in formats always write the emergency box (<see cref="Article.Emergency"/>), the state of the review and the disclaimer. A format
    /// of your own is responsible for them.
    /// </remarks>
    /// <param name="content">The article or section.</param>
    /// <param name="clinic">The clinic to render for; null when neither the renderer nor the content pack names one.</param>
    /// <param name="output">The output.</param>
    void Write(IArticleContent content, ClinicProfile? clinic, IBufferWriter<byte> output);
}
