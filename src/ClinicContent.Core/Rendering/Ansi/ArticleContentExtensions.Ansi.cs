using System.Buffers;

namespace ClinicContent;

public static partial class ArticleContentExtensions
{
    /// <summary>Renders an article or a section as text for a terminal, with ANSI escape sequences.</summary>
    /// <param name="content">The article or section.</param>
    /// <param name="clinic">The clinic to render for; null for the one that the content pack names.</param>
    /// <param name="options">The rendering options; null for the defaults.</param>
    /// <returns>The rendering.</returns>
    public static string ToAnsi(this IArticleContent content, ClinicProfile? clinic = null, TextRenderOptions? options = null) =>
        ToString(content, clinic, options ?? TextRenderOptions.Default, AnsiFormat.Write);

    /// <summary>Renders an article or a section as text for a terminal, with ANSI escape sequences, as UTF-8.</summary>
    /// <param name="content">The article or section.</param>
    /// <param name="output">The output.</param>
    /// <param name="clinic">The clinic to render for; null for the one that the content pack names.</param>
    /// <param name="options">The rendering options; null for the defaults.</param>
    public static void WriteAnsi(this IArticleContent content, IBufferWriter<byte> output, ClinicProfile? clinic = null, TextRenderOptions? options = null) =>
        Write(output, content, clinic, options ?? TextRenderOptions.Default, AnsiFormat.Write);
}
